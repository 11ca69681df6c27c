import { arcNumbers, likelihood } from '../model/confidence';
import type { Models } from '../model/models';
import { parseWords } from '../model/parser';
import { type Tag, tagWords } from '../model/tagger';
import { pickForms, type WordForms, wordForms } from '../model/word-forms';
import { quotedTokens } from '../quotations';
import type { Range } from '../types';
import { joinParts, partsOf } from './parts';
import { repairTree } from './repair';
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
  /** How likely head and label are right, 0 to 1. */
  confidence: number;
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

/** The models that read a sentence. */
export type WordModels = Pick<Models, 'tagger' | 'parser'> & {
  confidence: Pick<Models['confidence'], 'arcs'>;
};

/** Longer "sentences" are tables or broken text: they are not taken apart. */
export const LONGEST_SENTENCE = 1500;

/** Tags and parses a sentence. `zones` are the quotations of the block it stands in. */
export function analyse(
  text: string,
  sentence: Range,
  zones: Range[],
  models: WordModels,
): Analysis {
  return analyseWords(text, sentence, tokensOf(text, sentence), zones, models);
}

/** The same for a sentence whose words are known. */
export function analyseWords(
  text: string,
  sentence: Range,
  { starts, ends }: { starts: Int32Array; ends: Int32Array },
  zones: Range[],
  models: WordModels,
): Analysis {
  const forms = wordForms(text, starts, ends);
  const whole = tag(wordsAt(text, starts, ends), forms, models);
  const words = joinParts(partsOf(whole.words), (chosen) => {
    if (chosen.length === whole.words.length) return parse(whole, models);
    const part = chosen.map((i) => ({ ...(whole.words[i] as Word) }));
    return parse(tag(part, pickForms(forms, chosen), models), models);
  });
  repairTree(words);
  return analysisOf(text, sentence, words, zones);
}

/** A sentence whose words hang where they belong. */
export function analysisOf(
  text: string,
  sentence: Range,
  words: readonly Word[],
  zones: Range[],
): Analysis {
  const children: number[][] = words.map(() => []);
  for (const [i, { head }] of words.entries()) children[head]?.push(i);
  return { text, sentence, words, children, quoted: quotedTokens(words, zones) };
}

/** Words that hang nowhere yet, with what the parser looks at in them. */
type Tagged = { words: Word[]; forms: WordForms; tags: Uint8Array };

/** The words at `starts[i]..ends[i]`: not tagged yet, and hung nowhere until they are parsed. */
function wordsAt(text: string, starts: Int32Array, ends: Int32Array): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    const word = text.slice(start, end);
    const lower = word.toLowerCase().replaceAll('’', "'");
    const [pos, tag] = [UNKNOWN.upos, UNKNOWN.xpos];
    words.push({ start, end, text: word, lower, pos, tag, head: -1, label: 'dep', confidence: 1 });
  }
  return words;
}

/** Gives the words their tags, whichever they had. */
function tag(words: Word[], forms: WordForms, { tagger }: WordModels): Tagged {
  const tags = tagWords(tagger, forms);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const { upos, xpos } = tagger.tags[tags[i] as number] ?? UNKNOWN;
    word.pos = upos;
    word.tag = xpos;
  }
  retag(words);
  for (let i = 0; i < words.length; i++) {
    const { pos, tag } = words[i] as Word;
    const { upos, xpos } = tagger.tags[tags[i] as number] ?? UNKNOWN;
    if (pos !== upos || tag !== xpos) tags[i] = tagger.indexOf.get(`${pos} ${tag}`) ?? 0;
  }
  return { words, forms, tags };
}

const UNKNOWN: Tag = { upos: 'X', xpos: 'FW' };

/** Hangs the words where the parser has them. */
function parse({ words, forms, tags }: Tagged, { parser, confidence }: WordModels): Word[] {
  const { heads, labels, margins, labelMargins } = parseWords(parser, forms, tags);
  for (const [i, word] of words.entries()) {
    word.head = heads[i] as number;
    word.label = parser.labels[labels[i] as number] ?? 'dep';
    const distance = word.head < 0 ? 0 : Math.abs(word.head - i);
    const numbers = arcNumbers(margins[i] as number, labelMargins[i] as number, distance);
    word.confidence = likelihood(confidence.arcs, numbers);
  }
  return words;
}
