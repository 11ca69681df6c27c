// `npm run bench:split-speed` times the splitter, and beside it in the same run wink-nlp, which only
// cuts words and sentences and tags them. Turn by turn on the same text, in CPU time, so that a
// busy machine treats both alike.
import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { splitter } from '../lib/server/splitter';
import { readModels } from '../lib/splitter/model/models';
import { createSplitter } from '../lib/splitter/splitter';
import { demoArticles } from '../prisma/demo/articles';

const TURNS = 60;
const WARM_UP = 200;

const path = process.argv[2];
const text =
  path === undefined
    ? demoArticles.map((article) => article.text).join('\n\n')
    : readFileSync(path, 'utf8');

/** CPU time of this process that `work` takes, in ms. */
function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const memoryBefore = process.memoryUsage().rss;
const loaded = cpuMs(() => splitter());
const memory = process.memoryUsage().rss - memoryBefore;
const first = cpuMs(() => splitter().split(text));
const wink = winkNlp(model, ['sbd', 'pos']);
// What remembers no sentence reads the whole text anew each time.
const anew = createSplitter(
  readModels((name) => readFileSync(`lib/splitter/weights/${name}.bin`)),
  0,
);
const times = { splitter: [] as number[], typed: [] as number[], wink: [] as number[] };
/** The text with another number behind its first full stop, as somebody types it there. */
const typed = (turn: number) => text.replace(/[.](?=\s)/, ` in ${1000 + turn}.`);
for (let turn = 0; turn < TURNS + WARM_UP; turn++) {
  const ours = cpuMs(() => anew.split(text));
  const changed = typed(turn);
  const stroke = cpuMs(() => splitter().split(changed));
  const theirs = cpuMs(() => {
    const tokens = wink.readDoc(text).tokens();
    tokens.out(wink.its.pos);
  });
  if (turn < WARM_UP) continue;
  times.splitter.push(ours);
  times.typed.push(stroke);
  times.wink.push(theirs);
}
const ours = median(times.splitter);
const theirs = median(times.wink);
console.log(
  `text                      ${(text.length / 1024).toFixed(1)} thousand UTF-16 code units`,
);
console.log(
  `loading the weights       ${loaded.toFixed(0)} ms, ${(memory / 2 ** 20).toFixed(0)} MiB`,
);
console.log(`splitting, the first time ${first.toFixed(1)} ms`);
console.log(`splitting, warm           ${ours.toFixed(2)} ms (median of ${TURNS})`);
console.log(`one sentence changed, warm ${median(times.typed).toFixed(2)} ms`);
console.log(`wink-nlp alone, warm      ${theirs.toFixed(2)} ms`);
console.log(`ratio                     ${(ours / theirs).toFixed(1)}`);
