import { arcNumbers, likelihood } from '../model/confidence';
import type { Models } from '../model/models';
import { parseWords } from '../model/parser';
import { type Tag, tagWords } from '../model/tagger';
import { pickForms, type WordForms, wordForms } from '../model/word-forms';
import { quotedTokens } from '../quotations';
import type { Range } from '../types';
import { joinParts, type Parts, partsOf } from './parts/parts';
import { repairTrees } from './repair/repair';
import { retag } from './retag/retag';
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

/** A sentence where it stands. `zones` are the quotations that reach into it. */
export type SentenceInText = { text: string; sentence: Range; zones: Range[] };

/** The same with where each of its words starts and ends. */
export type SentenceInWords = SentenceInText & { starts: Int32Array; ends: Int32Array };

/** Tags and parses sentences. */
export function analysesOf(sentences: readonly SentenceInText[], models: WordModels): Analysis[] {
  const inWords = sentences.map((each) => ({ ...each, ...tokensOf(each.text, each.sentence) }));
  return analysesOfWords(inWords, models);
}

/**
 * The same for sentences whose words are known. Each step is taken with all sentences before the
 * next: so a processor has the step at hand, and not all of the splitter again for each sentence.
 */
export function analysesOfWords(
  sentences: readonly SentenceInWords[],
  models: WordModels,
): Analysis[] {
  const wholes = tagAll(
    sentences.map(({ text, starts, ends }) => ({
      words: wordsAt(text, starts, ends),
      forms: wordForms(text, starts, ends),
    })),
    models,
  );
  const parts = wholes.map(({ words }) => partsOf(words));
  const parsed = parseParts(wholes, parts, models);
  const joined = parts.map((each) => joinParts(each, (chosen) => parsed.get(chosen) ?? []));
  repairTrees(joined);
  return sentences.map(({ text, sentence, zones }, i) =>
    analysisOf(text, sentence, joined[i] ?? [], zones),
  );
}

/** The words of each part of the sentences, tagged and parsed by themselves. */
function parseParts(
  wholes: readonly Tagged[],
  parts: readonly Parts[],
  models: WordModels,
): Map<readonly number[], Word[]> {
  const undivided: [readonly number[], Tagged][] = [];
  const divided: [readonly number[], Untagged][] = [];
  for (const [i, { main, apart }] of parts.entries()) {
    const whole = wholes[i] as Tagged;
    if (main.length === whole.words.length) undivided.push([main, whole]);
    else
      for (const chosen of [main, ...apart.map((part) => part.chosen)])
        divided.push([chosen, pick(whole, chosen)]);
  }
  const tagged = tagAll(
    divided.map(([, part]) => part),
    models,
  );
  const all = [...undivided, ...divided.map(([chosen], i) => [chosen, tagged[i]] as const)];
  return new Map(all.map(([chosen, part]) => [chosen, parse(part as Tagged, models)]));
}

const pick = ({ words, forms }: Tagged, chosen: readonly number[]): Untagged => ({
  words: chosen.map((i) => ({ ...(words[i] as Word) })),
  forms: pickForms(forms, chosen),
});

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

/** Words that hang nowhere yet, with what the models look at in them. */
type Untagged = { words: Word[]; forms: WordForms };
type Tagged = Untagged & { tags: Uint8Array };

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
function tagAll(all: readonly Untagged[], { tagger }: WordModels): Tagged[] {
  const tagged = all.map((each) => ({ ...each, tags: tagWords(tagger, each.forms) }));
  const tagOf = (tags: Uint8Array, i: number) => tagger.tags[tags[i] as number] ?? UNKNOWN;
  for (const { words, tags } of tagged) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as Word;
      const { upos, xpos } = tagOf(tags, i);
      word.pos = upos;
      word.tag = xpos;
    }
  }
  for (const { words } of tagged) retag(words);
  for (const { words, tags } of tagged) {
    for (let i = 0; i < words.length; i++) {
      const { pos, tag } = words[i] as Word;
      const { upos, xpos } = tagOf(tags, i);
      if (pos !== upos || tag !== xpos) tags[i] = tagger.indexOf.get(`${pos} ${tag}`) ?? 0;
    }
  }
  return tagged;
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
