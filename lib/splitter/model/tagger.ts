// A tagger that goes through a sentence from left to right and gives each word the class that a
// linear model likes best, seeing the words around and the two tags before. Collins 2002.

import { feature } from './hash';
import { addRowsByFour, bestOf, bestOfFew, bytesOf, findRows, type Table } from './score';
import { isTensedTag } from './tense';
import type { WordForms } from './word-forms';

/** A part of speech: the universal one and that of the Penn Treebank, which knows tense and number. */
export type Tag = { upos: string; xpos: string };

export type TaggerModel = {
  tags: readonly Tag[];
  /** The index of each tag by its names, as in "VERB VBD". */
  indexOf: ReadonlyMap<string, number>;
  table: Table;
  /** The tags of the most frequent words, by their form in lower case, the usual one first. */
  closed: ReadonlyMap<number, Uint8Array>;
};

/** The index of each tag by its names, as in "VERB VBD". */
export function indexTags(tags: readonly Tag[]): ReadonlyMap<string, number> {
  return new Map(tags.map(({ upos, xpos }, index) => [`${upos} ${xpos}`, index]));
}

/** How many features `tagFeatures` finds. */
export const TAG_FEATURES = 26;

const EDGE = 3;

/** The tag before the first word. */
export const NO_TAG = 255;

/** Is it a verb with tense, of which a clause has just one? */
export const isTensed = (tag: Tag | undefined): boolean => isTensedTag(tag?.xpos);

/** Does a new clause begin with it, which needs a verb of its own? */
export const opensClause = (tag: Tag | undefined): boolean =>
  tag !== undefined &&
  (tag.upos === 'SCONJ' || tag.upos === 'CCONJ' || CLAUSE_OPENERS.has(tag.xpos));

const CLAUSE_OPENERS = new Set(['WDT', 'WP', 'WRB', ':']);

/**
 * The features that speak for the tag of word `i`. `tensed` tells how many
 * verbs with tense the clause has had so far, 2 at the most.
 */
export function tagFeatures(
  words: WordForms,
  i: number,
  history: { before: number; beforeThat: number; tensed: number },
  features: Int32Array,
): void {
  const { lower, shape, suffix1, suffix2, suffix3, suffix4, prefix1, prefix3, length } = words;
  const { before, beforeThat, tensed } = history;
  const word = lower[i] as number;
  const ending = suffix3[i] as number;
  const look = shape[i] as number;
  const next = i + 1 < length ? (lower[i + 1] as number) : EDGE;
  const last = i > 0 ? (lower[i - 1] as number) : EDGE;
  const nextEnding = i + 1 < length ? (suffix2[i + 1] as number) : EDGE;
  const end = suffix2[i] as number;
  features[0] = feature(0, 0);
  features[1] = feature(1, word);
  features[2] = feature(2, word, look);
  features[3] = feature(3, suffix1[i] as number);
  features[4] = feature(4, end);
  features[5] = feature(5, ending);
  features[6] = feature(6, suffix4[i] as number);
  features[7] = feature(7, prefix1[i] as number);
  features[8] = feature(8, prefix3[i] as number);
  features[9] = feature(9, look, i === 0 ? 1 : 0);
  features[10] = feature(10, last);
  features[11] = feature(11, next);
  features[12] = feature(12, i > 1 ? (lower[i - 2] as number) : EDGE);
  features[13] = feature(13, i + 2 < length ? (lower[i + 2] as number) : EDGE);
  features[14] = feature(14, before);
  features[15] = feature(15, before, beforeThat);
  features[16] = feature(16, before, word);
  features[17] = feature(17, before, ending);
  features[18] = feature(18, i > 0 ? (suffix3[i - 1] as number) : EDGE);
  features[19] = feature(19, i + 1 < length ? (suffix3[i + 1] as number) : EDGE);
  features[20] = feature(20, look, i + 1 < length ? (shape[i + 1] as number) : EDGE);
  features[21] = feature(21, last, word);
  features[22] = feature(22, word, next);
  features[23] = feature(23, tensed, end);
  features[24] = feature(24, tensed, before, end);
  features[25] = feature(25, before, end, nextEnding);
}

// Room for the features of one word, filled anew for each.
const features = new Int32Array(TAG_FEATURES);
const at = new Int32Array(TAG_FEATURES);

/** The tags of a sentence's words, as indices into the model's tags. */
export function tagWords(model: TaggerModel, words: WordForms): Uint8Array {
  const { table, closed, tags } = model;
  const found = new Uint8Array(words.length);
  const scores = new Float32Array(tags.length);
  const rows = bytesOf(table.rows);
  const history = { before: NO_TAG, beforeThat: NO_TAG, tensed: 0 };
  const past = model.indexOf.get('VERB VBD') ?? 0;
  let likeliest = -1;
  let least = Number.POSITIVE_INFINITY;
  let tenseless = true;
  for (let i = 0; i < words.length; i++) {
    const few = fewOf(closed, words, i);
    let tag = few?.[0] ?? 0;
    if (few === undefined || few.length > 1) {
      tagFeatures(words, i, history, features);
      const count = findRows(table, features, at);
      if (few) tag = bestOfFew(table.rows, at, count, few);
      else {
        addRowsByFour(rows, at, count, scores);
        tag = bestOf(scores);
        const lacking = (scores[tag] as number) - (scores[past] as number);
        if (mayBePast(tags[tag]) && lacking < least) {
          least = lacking;
          likeliest = i;
        }
      }
    }
    found[i] = tag;
    tenseless &&= !isTensed(tags[tag]);
    goOn(history, tag, tags[tag]);
  }
  if (tenseless && likeliest >= 0 && least < PAST_AT_MOST) found[likeliest] = past;
  return found;
}

/**
 * A sentence has a verb with tense. Where none was found, the word that comes nearest to a past
 * tense is one, if it lacks no more than this, in units of the rounded weights.
 */
const PAST_AT_MOST = 250;

const mayBePast = (tag: Tag | undefined) => /^(?:VBN|JJ|NN|VB)$/.test(tag?.xpos ?? '');

/** A word with a capital may be part of any name, whatever it is without one. */
export function fewOf(
  closed: ReadonlyMap<number, Uint8Array>,
  { lower, capital }: WordForms,
  i: number,
): Uint8Array | undefined {
  return capital[i] ? undefined : closed.get(lower[i] as number);
}

/** Takes a tag into the history of a sentence. */
export function goOn(
  history: { before: number; beforeThat: number; tensed: number },
  tag: number,
  named: Tag | undefined,
): void {
  history.beforeThat = history.before;
  history.before = tag;
  if (opensClause(named)) history.tensed = 0;
  else if (isTensed(named)) history.tensed = Math.min(2, history.tensed + 1);
}
