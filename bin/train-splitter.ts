// `npm run train:splitter -- PART …` trains the splitter's models anew, from texts that lie beside
// the project and are no part of it, and writes their weights. The same texts give the same bytes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConllu, type TreebankSentence } from '../lib/splitter/training/conllu';
import { trainWords } from '../lib/splitter/training/train-words';

const texts = fileURLToPath(new URL('../../shared/training', import.meta.url));
const weights = fileURLToPath(new URL('../lib/splitter/weights', import.meta.url));

const treebank = (name: string): TreebankSentence[] =>
  readConllu(readFileSync(`${texts}/treebanks/${name}.conllu`, 'utf8'));

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(`${weights}/${name}.bin`, bytes);
  console.log(`${name}.bin  ${(bytes.length / 1e6).toFixed(2)} MB`);
}

const parts: Record<string, () => void> = {
  words: () => {
    const trained = trainWords([...treebank('ewt-train'), ...treebank('gum-train')]);
    write('tagger', trained.tagger);
    write('parser', trained.parser);
    for (const name of ['ewt-dev', 'gum-dev']) {
      const scores = Object.entries(trained.measure(treebank(name)));
      console.log(name, scores.map(([what, score]) => `${what} ${score.toFixed(1)}`).join('  '));
    }
  },
};

const asked = process.argv.slice(2);
if (!existsSync(texts)) {
  console.log('There are no texts to train on beside the project (../shared/training).');
} else if (asked.length === 0 || asked.some((part) => !(part in parts))) {
  console.error(`Usage: npm run train:splitter -- PART …, of ${Object.keys(parts).join(', ')}`);
  process.exitCode = 1;
} else for (const part of asked) parts[part]?.();
