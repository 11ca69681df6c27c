import type { Models } from '../model/models';
import { parseWords } from '../model/parser';
import { tagWords } from '../model/tagger';
import { wordForms } from '../model/word-forms';
import { quotedTokens } from '../quotations';
import type { Range } from '../types';
import { joinParts, partsOf } from './parts';
import { repairTree } from './repair';
import type { TaggedWord } from './reporting-frame';
import { retag } from './retag';
import { tokensOf } from './tokens';

/** A word or mark of a sentence, with its place in the sentence's tree. */
export type Word = Range & {
  text: string;
  /** In lower case, with plain apostrophes. */
  lower: string;
  /** Part of speech by Universal Dependencies. */
  pos: string;
  /** Part of speech by the Penn Treebank: knows tense and number. */
  tag: string;
  /** The index of the word it hangs on; -1 for the root. */
  head: number;
  /** What it is to its head: a relation of Universal Dependencies. */
  label: string;
};

/** One sentence, tagged and parsed. Words are named by their index in `words`. */
export type Analysis = {
  text: string;
  sentence: Range;
  words: readonly Word[];
  /** For each word those that hang on it, in order. */
  children: readonly (readonly number[])[];
  /** For each word: does it stand between quotation marks (the marks included)? */
  quoted: readonly boolean[];
};

/** Longer "sentences" are tables or broken text: they are not taken apart. */
export const LONGEST_SENTENCE = 1500;

/** Tags and parses a sentence. `zones` are the quotations of the block it stands in. */
export function analyse(text: string, sentence: Range, zones: Range[], models: Models): Analysis {
  const { starts, ends } = tokensOf(text, sentence);
  const tagged = tag(text, starts, ends, models);
  const words = joinParts(partsOf(tagged), (chosen) => {
    const places = { starts: pick(starts, chosen), ends: pick(ends, chosen) };
    const whole = chosen.length === tagged.length;
    const own = whole ? tagged : tag(text, places.starts, places.ends, models);
    return parse(own, text, places, models);
  });
  repairTree(words);
  const children: number[][] = words.map(() => []);
  for (const [i, { head }] of words.entries()) children[head]?.push(i);
  return { text, sentence, words, children, quoted: quotedTokens(words, zones) };
}

type Places = { starts: Int32Array; ends: Int32Array };

function tag(text: string, starts: Int32Array, ends: Int32Array, models: Models): TaggedWord[] {
  const { tags } = models.tagger;
  const found = tagWords(models.tagger, wordForms(text, starts, ends));
  const words = Array.from(found, (named, i) => {
    const start = starts[i] as number;
    const end = ends[i] as number;
    const word = text.slice(start, end);
    const { upos, xpos } = tags[named] ?? { upos: 'X', xpos: 'FW' };
    const lower = word.toLowerCase().replaceAll('’', "'");
    return { start, end, text: word, lower, pos: upos, tag: xpos };
  });
  retag(words);
  return words;
}

function parse(tagged: TaggedWord[], text: string, places: Places, models: Models): Word[] {
  const { tagger, parser } = models;
  const tags = Uint8Array.from(tagged, ({ pos, tag }) => tagger.indexOf.get(`${pos} ${tag}`) ?? 0);
  const forms = wordForms(text, places.starts, places.ends);
  const { heads, labels } = parseWords(parser, forms, tags);
  return tagged.map((word, i) => ({
    ...word,
    head: heads[i] as number,
    label: parser.labels[labels[i] as number] ?? 'dep',
  }));
}

const pick = (numbers: Int32Array, chosen: readonly number[]) =>
  Int32Array.from(chosen, (i) => numbers[i] as number);
