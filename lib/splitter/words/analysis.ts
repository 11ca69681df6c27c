import type { Models } from '../model/models';
import { parseWords } from '../model/parser';
import { tagWords } from '../model/tagger';
import { wordForms } from '../model/word-forms';
import { quotedTokens } from '../quotations';
import type { Range } from '../types';
import { repairTree } from './repair';
import { type Frame, reportingFrame, type TaggedWord } from './reporting-frame';
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
  const frame = reportingFrame(tagged);
  const words = frame
    ? withFrame(text, { starts, ends, frame }, models)
    : parse(tagged, text, { starts, ends }, models);
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

/**
 * What is said and the words that report it, each tagged and parsed by itself. The verb of saying
 * hangs on the clause it reports, and whoever it names is its subject.
 */
function withFrame(
  text: string,
  { starts, ends, frame }: Places & { frame: Frame },
  models: Models,
): Word[] {
  const indices = Array.from(starts, (_, i) => i);
  const inFrame = (i: number) => i >= frame.from && i < frame.to;
  const part = (chosen: number[]) => {
    const places = {
      starts: Int32Array.from(chosen, (i) => starts[i] as number),
      ends: Int32Array.from(chosen, (i) => ends[i] as number),
    };
    const words = parse(tag(text, places.starts, places.ends, models), text, places, models);
    return words.map((word) => ({ ...word, head: chosen[word.head] ?? -1 }));
  };
  const said = part(indices.filter((i) => !inFrame(i)));
  const report = part(indices.filter(inFrame));
  const words = [...said.slice(0, frame.from), ...report, ...said.slice(frame.from)];
  const root = words.findIndex((word, i) => !inFrame(i) && word.head < 0);
  const top = words.findIndex((word, i) => inFrame(i) && word.head < 0);
  const verb = words[top];
  if (!verb) return words;
  verb.head = root;
  verb.label = verb.pos === 'VERB' && verb.lower !== 'according' ? 'parataxis' : 'obl';
  const ofVerb = words.filter(({ head }) => head === top);
  const speaker = ofVerb.find(({ label }) => /^(?:obj|xcomp|ccomp|iobj|vocative)$/.test(label));
  const hasSubject = ofVerb.some(({ label }) => label.startsWith('nsubj'));
  if (verb.label === 'parataxis' && !hasSubject && speaker) speaker.label = 'nsubj';
  return words;
}
