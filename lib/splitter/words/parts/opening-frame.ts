import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Frame, TaggedWord } from './reporting-frame';

const IS_ASKED = /^(?:asked|pressed|questioned)$/;
const ASKS = /^(?:whether|if|why|how|what|when|where|who|about|by|on)$/;
const LONGEST_SUBJECT = 12;

/** "Asked whether it was safe, …": somebody asked whoever is the subject of what follows. */
export const isAskedFirst = (words: readonly TaggedWord[]): boolean =>
  IS_ASKED.test(words[0]?.lower ?? '') && ASKS.test(words[1]?.lower ?? '');

/**
 * What somebody was asked in "Asked whether it was safe, the minister said …", its comma included. It is
 * parsed apart, or its verb is taken for that of the sentence. Null where a sentence begins otherwise.
 */
export function openingFrame(words: readonly TaggedWord[]): Frame | null {
  if (!isAskedFirst(words)) return null;
  const comma = words.findIndex(({ text }, k) => k > 2 && text === ',' && isClause(words, k + 1));
  return comma < 0 ? null : { from: 0, to: comma + 1 };
}

/** Does a subject with its verb begin here? */
function isClause(words: readonly TaggedWord[], from: number): boolean {
  const verb = words.findIndex(({ tag }, k) => k >= from && isTensedTag(tag));
  if (verb <= from || verb > from + LONGEST_SUBJECT) return false;
  return words
    .slice(from, verb)
    .every(({ pos }) => /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON|ADP|PART)$/.test(pos));
}
