import type { Quantity } from '../types';

type Bounds = Pick<Quantity, 'min' | 'max' | 'approximate'>;

const LOWER =
  /\b(?:at least|no fewer than|no less than|not less than|a minimum of|more than|greater than|over|above|upwards of|exceed(?:s|ed|ing)?|well over|just over|north of)\s*(?:an estimated |about |some |around |the )?$/iu;
const UPPER =
  /\b(?:at most|no more than|not more than|up to|as many as|as much as|a maximum of|fewer than|less than|lower than|under|below|just under)\s*(?:an estimated |about |some |around |the )?$/iu;
const ABOUT =
  /\b(?:about|around|roughly|approximately|approx\.?|some|nearly|almost|close to|near|an estimated|estimated|circa|just over|just under|or so|perhaps|probably)\s*(?:the )?$/iu;

/** So far back the words are looked at that may limit a number. */
const LONGEST_LIMIT = 40;

/**
 * The bounds of a number from the words around it: "at least 60" has no upper one. `open` is a number
 * that is only a lower bound by itself, such as "scores".
 */
export function boundsOf(
  sentence: string,
  { from, to }: { from: number; to: number },
  { low, high, open }: { low: number; high: number; open: boolean },
): Bounds & { length: number } {
  const before = sentence.slice(Math.max(0, from - LONGEST_LIMIT), from);
  const after = sentence.slice(to, to + 12);
  const lower = LOWER.exec(before);
  // "over" alone is a place as well; before a number it hardly ever is.
  const upper = lower ? null : UPPER.exec(before);
  const about = ABOUT.exec(before);
  const limit = lower ?? upper ?? about;
  const length = limit ? before.length - limit.index : 0;
  const more = /^ or (?:more|greater|above)\b/i.test(after);
  const fewer = /^ or (?:fewer|less|under)\b/i.test(after);
  const approximate =
    open || about !== null || / (?:about|around|some|an estimated) $/i.test(before);
  if (lower || more) return { min: low, max: null, approximate, length };
  if (upper || fewer) return { min: null, max: high, approximate, length };
  return { min: low, max: open ? null : high, approximate, length };
}
