import type { Models } from '../model/models';
import { parseWords } from '../model/parser';
import { tagWords } from '../model/tagger';
import { wordForms } from '../model/word-forms';
import { quotedTokens } from '../quotations';
import type { Range } from '../types';
import { repairTree } from './repair';
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
  const forms = wordForms(text, starts, ends);
  const tags = tagWords(models.tagger, forms);
  const { heads, labels } = parseWords(models.parser, forms, tags);
  const words: Word[] = [];
  const children: number[][] = [];
  for (let i = 0; i < forms.length; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    const word = text.slice(start, end);
    const { upos, xpos } = models.tagger.tags[tags[i] as number] ?? { upos: 'X', xpos: 'FW' };
    const lower = word.toLowerCase().replaceAll('’', "'");
    words.push({
      start,
      end,
      text: word,
      lower,
      pos: upos,
      tag: xpos,
      head: heads[i] as number,
      label: models.parser.labels[labels[i] as number] ?? 'dep',
    });
    children.push([]);
  }
  repairTree(words);
  for (const [i, { head }] of words.entries()) children[head]?.push(i);
  return { text, sentence, words, children, quoted: quotedTokens(words, zones) };
}
