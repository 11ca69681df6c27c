import type { Analysis } from '../words/analysis';
import { subtree, trimmed } from '../words/tree';

/** One thing a sentence asserts, as indices of its words. */
export type Statement = {
  /** The words that carry it, ascending. */
  words: number[];
  /** The wording in the order in which it is to be read: words by index, and glue such as "is". */
  wording: (number | string)[];
  /** The word that asserts: a verb, or a noun that names something. */
  head: number;
  /** False for a finer reading of another statement, which a reviewer may take instead. */
  primary: boolean;
};

export const ascending = (a: number, b: number) => a - b;

export const unique = (indices: readonly number[]): number[] =>
  [...new Set(indices)].sort(ascending);

/** A statement whose wording is its words, in the order of the text. */
export function plainStatement(
  analysis: Analysis,
  words: readonly number[],
  head: number,
  primary = true,
): Statement {
  const kept = trimmed(analysis, unique(words));
  return { words: kept, wording: kept, head, primary };
}

/** A phrase, some glue, and what is said of it: "Ada Wern" + "is" + "a harbour pilot". */
export function joinedStatement(
  analysis: Analysis,
  subject: readonly number[],
  glue: string | null,
  rest: readonly number[],
  head: number,
  primary = true,
): Statement {
  const first = trimmed(analysis, unique(subject));
  const second = trimmed(analysis, unique(rest));
  return {
    words: unique([...first, ...second]),
    wording: glue === null ? [...first, ...second] : [...first, glue, ...second],
    head,
    primary,
  };
}

/** All words below `top`, without the branches at `cut`. */
export function branch(analysis: Analysis, top: number, cut: ReadonlySet<number>): number[] {
  return subtree(analysis, top, (index) => cut.has(index));
}
