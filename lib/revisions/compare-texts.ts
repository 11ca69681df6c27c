import { diffArrays } from 'diff';
import { type Anchor, anchorsOf } from './anchors';

/** Words that are the same in two texts: `length` UTF-16 code units from `start` in the one and from `newStart` in the other. */
export type Stretch = { start: number; newStart: number; length: number };

/** A word, a run of white space or any other single character, and where it begins. */
type Token = { words: string; at: number };

/**
 * Between two anchors so many words are compared one by one; what has more edits has nothing in
 * common there. A bound of edits and no clock: the same two texts are compared alike everywhere.
 */
const mostEdits = 200;

/**
 * The stretches that two texts share, in the order of both; they never cross, and cut no character
 * in two. What stands four words in a row and once in either text is taken first (a patience diff,
 * after Bram Cohen), and only what lies between is compared word by word, so that the time grows
 * with the length of the texts, also where they have nothing in common.
 */
export function compareTexts(before: string, after: string): Stretch[] {
  const [old, fresh] = [tokensOf(before), tokensOf(after)];
  const pairs: Anchor[] = [];
  let [from, to] = [0, 0];
  const upTo = (oldEnd: number, freshEnd: number) => {
    for (const pair of pairsBetween(old, fresh, { from, to, oldEnd, freshEnd })) pairs.push(pair);
  };
  for (const anchor of anchorsOf(old.map(wordsOf), fresh.map(wordsOf))) {
    upTo(anchor.old, anchor.fresh);
    pairs.push(anchor);
    [from, to] = [anchor.old + 1, anchor.fresh + 1];
  }
  upTo(old.length, fresh.length);
  return joined(old, fresh, pairs);
}

const wordsOf = ({ words }: Token) => words;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+|\s+|[\s\S]/gu)].map((match) => ({
    words: match[0],
    at: match.index,
  }));
}

/** The tokens that are alike between two anchors: what they begin and end with alike, and a comparison of the rest. */
function pairsBetween(
  old: readonly Token[],
  fresh: readonly Token[],
  { from, to, oldEnd, freshEnd }: { from: number; to: number; oldEnd: number; freshEnd: number },
): Anchor[] {
  const alike = (a: number, b: number) => old[a]?.words === fresh[b]?.words;
  const pairs: Anchor[] = [];
  let [start, newStart, end, newEnd] = [from, to, oldEnd, freshEnd];
  while (start < end && newStart < newEnd && alike(start, newStart)) {
    pairs.push({ old: start++, fresh: newStart++ });
  }
  const tail: Anchor[] = [];
  while (start < end && newStart < newEnd && alike(end - 1, newEnd - 1)) {
    tail.push({ old: --end, fresh: --newEnd });
  }
  const rest = [old.slice(start, end), fresh.slice(newStart, newEnd)].map((part) =>
    part.map(wordsOf),
  );
  const changes = diffArrays(rest[0] ?? [], rest[1] ?? [], { maxEditLength: mostEdits }) ?? [];
  for (const { count = 0, added, removed } of changes) {
    if (!added && !removed) {
      for (let n = 0; n < count; n += 1) pairs.push({ old: start + n, fresh: newStart + n });
    }
    if (!added) start += count;
    if (!removed) newStart += count;
  }
  return [...pairs, ...tail.reverse()];
}

/** Pairs of tokens as stretches: those that follow one another in both texts are one. */
function joined(
  old: readonly Token[],
  fresh: readonly Token[],
  pairs: readonly Anchor[],
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const pair of pairs) {
    const [token, other] = [old[pair.old], fresh[pair.fresh]];
    if (!token || !other) continue;
    const last = stretches.at(-1);
    if (last && token.at === last.start + last.length && other.at === last.newStart + last.length) {
      last.length += token.words.length;
    } else {
      stretches.push({ start: token.at, newStart: other.at, length: token.words.length });
    }
  }
  return stretches;
}
