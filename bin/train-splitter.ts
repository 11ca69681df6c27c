// `npm run train:splitter -- sentences` trains a part of the splitter on treebanks that lie beside
// the project and writes its weights. The treebanks are not part of it; the weights are.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeLinearModel } from '../lib/splitter/model/linear-model';
import {
  crossValidate,
  sentenceF1,
  trainSentences,
} from '../lib/splitter/training/train-sentences';
import { markedTexts } from '../lib/splitter/training/treebank';

const treebanks = fileURLToPath(new URL('../../shared/training/treebanks', import.meta.url));
const weights = fileURLToPath(new URL('../lib/splitter/weights', import.meta.url));

const readTreebank = (name: string) => readFileSync(`${treebanks}/${name}.conllu`, 'utf8');

/** Each part answers with the bytes of its file of weights. */
const parts: Record<string, () => Uint8Array> = { sentences };

function sentences(): Uint8Array {
  const ewt = markedTexts(readTreebank('ewt-train'));
  // The splitter is measured on news articles of GUM, so none of them is trained on.
  const gum = markedTexts(readTreebank('gum-train')).filter(({ id }) => !id.startsWith('GUM_news'));
  const texts = [...ewt, ...gum];
  const counts = crossValidate(texts, 5);
  for (const [name, own] of Object.entries({ ewt, gum })) {
    const f1 = sentenceF1(own.map(({ id }) => counts.get(id)).filter((each) => each !== undefined));
    console.log(`sentence F1 of ${name}, cross-validated in five folds: ${f1.toFixed(2)}`);
  }
  return writeLinearModel('sentences', trainSentences(texts));
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (asked.length === 0 || unknown.length > 0) {
  console.log(`Usage: npm run train:splitter -- PART…, of ${Object.keys(parts).join(', ')}`);
  process.exitCode = 1;
} else {
  mkdirSync(weights, { recursive: true });
  for (const name of asked) {
    const bytes = parts[name]?.() ?? new Uint8Array();
    writeFileSync(`${weights}/${name}.bin`, bytes);
    console.log(`lib/splitter/weights/${name}.bin: ${bytes.length} bytes`);
  }
}
