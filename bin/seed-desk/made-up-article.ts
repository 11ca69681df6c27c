import type { VerdictValue } from '@/prisma/generated/enums';

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const throwForWords = dice(1);
const pick = (letters: string) => letters.charAt(Math.floor(throwForWords() * letters.length));

/** Words of no language, of which the first are used the most. */
const vocabulary = Array.from({ length: 30_000 }, () => {
  const syllables = 2 + Math.floor(throwForWords() * 3);
  return Array.from({ length: syllables }, () => pick('bdfgklmnprstv') + pick('aeiou')).join('');
});

/** The word at a place of the vocabulary: 0 is the one used the most. */
export const wordAt = (place: number) => vocabulary[place % vocabulary.length] ?? 'word';

const publishers = Array.from({ length: 40 }, (_, place) => `The ${wordAt(500 + place)} Gazette`);

export type MadeUpClaim = {
  start: number;
  end: number;
  /** What reviewers say of it, by their places among the reviewers of the desk. */
  verdicts: { reviewer: number; value: VerdictValue }[];
  /** What an editor has ruled, if anything. */
  ruling: VerdictValue | null;
  /** Whether somebody has asked something that nobody has answered yet. */
  commented: boolean;
};

export type MadeUpReport = {
  title: string;
  text: string;
  publisher: string | null;
  author: string;
  /** Which of the reviewers brought it in. */
  addedBy: number;
  /** How long ago, in ms. */
  ageMs: number;
  claims: MadeUpClaim[];
  /** Whom of the reviewers it is assigned to, and how long after it was added it is due, in ms. */
  assigned: { to: number; dueMs: number | null } | null;
};

const values = ['VERIFIED', 'VERIFIED', 'UNVERIFIED', 'DISPUTED'] as const;
const twoYearsMs = 2 * 365 * 24 * 3_600_000;

/**
 * An article of a busy desk, made up from its number alone. Four in ten are
 * done, three have been begun, eight are assigned; of the claims that two have marked one in six
 * is torn, and half of those an editor has ruled on.
 */
export function makeUpReport(number: number, claims: number, reviewers: number): MadeUpReport {
  const throwDice = dice(number);
  const upTo = (most: number) => Math.floor(throwDice() * most);
  const word = () => wordAt(Math.floor(throwDice() ** 4 * vocabulary.length));
  const sentence = (least: number, most: number) => {
    const words = Array.from({ length: least + upTo(most - least) }, word).join(' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  const title = sentence(4, 9);
  const share = throwDice();
  const progress = share < 0.4 ? 1 : share < 0.7 ? throwDice() : 0;
  let text = title;
  const made = Array.from({ length: claims }, (_, place): MadeUpClaim => {
    text += place % 4 === 0 ? '\n\n' : ' ';
    const start = text.length;
    text += `${sentence(9, 18)}.`;
    return { start, end: text.length, ...marksOf(place / claims < progress) };
  });
  function marksOf(isMarked: boolean) {
    const commented = upTo(200) === 0;
    if (!isMarked) return { verdicts: [], ruling: null, commented };
    const value = values[upTo(values.length)] ?? 'VERIFIED';
    const first = upTo(reviewers);
    const verdicts: MadeUpClaim['verdicts'] = [{ reviewer: first, value }];
    if (upTo(3) > 0) return { verdicts, ruling: null, commented };
    const isTorn = upTo(6) === 0;
    const other = value === 'DISPUTED' ? 'VERIFIED' : 'DISPUTED';
    verdicts.push({ reviewer: (first + 1) % reviewers, value: isTorn ? other : value });
    return { verdicts, ruling: isTorn && upTo(2) === 0 ? value : null, commented };
  }
  /** Eight in ten are assigned, half of those with a time. */
  function assign(): MadeUpReport['assigned'] {
    if (upTo(10) >= 8) return null;
    return { to: upTo(reviewers), dueMs: upTo(2) === 0 ? null : (1 + upTo(48)) * 3_600_000 };
  }
  return {
    title,
    text,
    publisher: upTo(10) === 0 ? null : (publishers[Math.floor(throwDice() ** 2 * 40)] ?? null),
    author: `${sentence(1, 2)} ${sentence(1, 2)}`,
    addedBy: upTo(reviewers),
    ageMs: Math.floor(throwDice() * twoYearsMs),
    claims: made,
    assigned: assign(),
  };
}
