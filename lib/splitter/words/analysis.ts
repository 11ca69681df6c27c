import type { Models } from '../model/models';
import { parseWords } from '../model/parser';
import { tagWords } from '../model/tagger';
import { wordForms } from '../model/word-forms';
import { quotedTokens } from '../quotations';
import type { Range } from '../types';
import { repairTree } from './repair';
import { type TaggedWord, trailingFrame } from './reporting-frame';
import { pastTenses } from './retag';
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
  const tags = tagWords(models.tagger, wordForms(text, starts, ends));
  const tagged: TaggedWord[] = Array.from(tags, (tag, i) => {
    const start = starts[i] as number;
    const end = ends[i] as number;
    const word = text.slice(start, end);
    const { upos, xpos } = models.tagger.tags[tag] ?? { upos: 'X', xpos: 'FW' };
    const lower = word.toLowerCase().replaceAll('’', "'");
    return { start, end, text: word, lower, pos: upos, tag: xpos };
  });
  const past = models.tagger.tags.findIndex(({ upos, xpos }) => upos === 'VERB' && xpos === 'VBD');
  for (const k of pastTenses(tagged)) {
    tags[k] = past;
    tagged[k] = { ...(tagged[k] as TaggedWord), pos: 'VERB', tag: 'VBD' };
  }
  const frame = trailingFrame(tagged);
  const parse = (from: number, to: number) => {
    const forms = wordForms(text, starts.subarray(from, to), ends.subarray(from, to));
    const { heads, labels } = parseWords(models.parser, forms, tags.subarray(from, to));
    return tagged.slice(from, to).map((word, i) => ({
      ...word,
      head: (heads[i] as number) < 0 ? -1 : (heads[i] as number) + from,
      label: models.parser.labels[labels[i] as number] ?? 'dep',
    }));
  };
  const words =
    frame > 0 ? joined(parse(0, frame), parse(frame, tagged.length)) : parse(0, tagged.length);
  repairTree(words);
  const children: number[][] = words.map(() => []);
  for (const [i, { head }] of words.entries()) children[head]?.push(i);
  return { text, sentence, words, children, quoted: quotedTokens(words, zones) };
}

/** What is said and, hung on it, the words that report it: in those the speaker is the subject. */
function joined(said: Word[], frame: Word[]): Word[] {
  const root = said.findIndex((word) => word.head < 0);
  const words = [...said, ...frame];
  const verb = words.findIndex((word, k) => k >= said.length && word.head < 0);
  const report = words[verb];
  if (!report) return words;
  report.head = root;
  report.label = report.pos === 'VERB' && report.lower !== 'according' ? 'parataxis' : 'obl';
  if (report.label === 'obl') return words;
  const hasSubject = words.some((word) => word.head === verb && word.label.startsWith('nsubj'));
  const speaker = words.find(
    (word) => word.head === verb && /^(?:obj|xcomp|ccomp|iobj|vocative)$/.test(word.label),
  );
  if (!hasSubject && speaker) speaker.label = 'nsubj';
  return words;
}
