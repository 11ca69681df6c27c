// `npm run bench:confidence` measures what the splitter's confidence is worth on texts that people
// annotated, where they lie beside the project: how many of the claims and attributions with a
// confidence in each band are there in the annotation too (at least half of the words in common), and
// how often a right one has a higher confidence than a wrong one (the area under the curve).
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { splitter } from '../lib/server/splitter';
import { areaUnderCurve } from '../lib/splitter/training/area-under-curve';
import type { Range } from '../lib/splitter/types';

const bench = fileURLToPath(new URL('../../shared/bench', import.meta.url));

/** What the measuring program compares texts by. */
type Metrics = {
  characters: (text: string, ranges: readonly Range[]) => Set<number>;
  coveredTokens: (tokens: readonly [number, number][], ranges: readonly Range[]) => Set<number>;
  jaccard: (a: Set<number>, b: Set<number>) => number;
};

type Proposed = { text: string; tokens: [number, number][]; gold: number[][] };
type Attributed = { text: string; attributions: { content: [number, number][] }[] };
type Judged = { confidence: number; right: boolean };

const SAME = 0.5;
const BANDS = 10;

const documents = <T>(name: string): T[] =>
  readFileSync(`${bench}/data/${name}/docs.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** Claims against the propositions of their sentence. */
function judgeClaims(
  finer: boolean,
  { coveredTokens, jaccard }: Pick<Metrics, 'coveredTokens' | 'jaccard'>,
): Judged[] {
  return documents<Proposed>('propsegment').flatMap(({ text, tokens, gold }) => {
    const propositions = gold.map((indices) => new Set(indices));
    const split = splitter().split(text);
    return (finer ? split.finer : split.claims).map(({ ranges, confidence }) => {
      const claim = coveredTokens(tokens, ranges);
      return { confidence, right: propositions.some((other) => jaccard(claim, other) >= SAME) };
    });
  });
}

/** What is said against what the annotators have for content. */
function judgeAttributions({
  characters,
  jaccard,
}: Pick<Metrics, 'characters' | 'jaccard'>): Judged[] {
  return documents<Attributed>('polnear').flatMap(({ text, attributions }) => {
    const contents = attributions.map(({ content }) =>
      characters(
        text,
        content.map(([start, end]) => ({ start, end })),
      ),
    );
    return splitter()
      .split(text)
      .attributions.map(({ content, confidence }) => {
        const said = characters(text, content);
        return { confidence, right: contents.some((other) => jaccard(said, other) >= SAME) };
      });
  });
}

function report(name: string, judged: readonly Judged[]): void {
  const area = areaUnderCurve(judged.map(({ confidence, right }) => ({ at: confidence, right })));
  console.log(`\n${name}: ${judged.length}, right before wrong in ${(100 * area).toFixed(1)} %`);
  console.log('confidence     of them  right, %');
  for (let band = 0; band < BANDS; band++) {
    const inBand = judged.filter(
      ({ confidence }) => Math.min(BANDS - 1, Math.floor(confidence * BANDS)) === band,
    );
    if (inBand.length === 0) continue;
    const right = (100 * inBand.filter((each) => each.right).length) / inBand.length;
    const from = (band / BANDS).toFixed(1);
    const to = ((band + 1) / BANDS).toFixed(1);
    console.log(
      `${from} to ${to}${String(inBand.length).padStart(13)}${right.toFixed(1).padStart(10)}`,
    );
  }
}

if (existsSync(`${bench}/metrics.mjs`) && existsSync(`${bench}/data`)) {
  const metrics: Metrics = await import(pathToFileURL(`${bench}/metrics.mjs`).href);
  report('claims (PropSegmEnt)', judgeClaims(false, metrics));
  report('finer readings (PropSegmEnt)', judgeClaims(true, metrics));
  report('attributions (PolNeAR)', judgeAttributions(metrics));
} else {
  console.log(
    'There are no annotated texts beside the project (../shared/bench/data), so nothing was measured.',
  );
}
