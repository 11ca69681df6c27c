import { findRangeProblem, type Range, rangesMax } from '@/lib/ranges/range';
import type { ClaimKind, ClaimStatus } from '@/prisma/generated/enums';

/** A claim as another program hands it in: its words, and what it says of them. */
export type ImportedClaim = {
  /** UTF-16 code units of the text it came with, ascending, end exclusive. */
  ranges: Range[];
  /** Null where it says none, or one the desk does not know. */
  status: ClaimStatus | null;
  wording: string | null;
  kind: ClaimKind | null;
  /** Why it says so. */
  rationale: string | null;
  /** Who is said to claim it, by name. */
  claimant: string | null;
};

/** A claim of which nothing is said but its words. */
export const bareClaim = {
  status: null,
  wording: null,
  kind: null,
  rationale: null,
  claimant: null,
} as const satisfies Omit<ImportedClaim, 'ranges'>;

/** What was left out of an import, and why, in words for whoever brought it. */
export type Refusal = { where: string; reason: string };

/** What came in of one file, or of one text of it. */
export type ImportedClaims = { claims: ImportedClaim[]; refusals: Refusal[] };

/** A text that came with its claims, and where it stands in its file. */
export type ImportedArticle = ImportedClaims & {
  where: string;
  title: string | null;
  text: string;
};

/** An import that can't be read at all. */
export class UnreadableImport extends Error {
  override readonly name = 'UnreadableImport';
}

const problems = {
  none: 'It marks no words.',
  empty: 'It marks a stretch of no length.',
  outside: 'It marks words beyond the end of the text.',
  overlapping: 'Its parts overlap, or are out of order.',
  'splits-character': 'It begins or ends in the middle of a character.',
  blank: 'It marks nothing but white space.',
} as const;

/** Why ranges carry no claim of a text, in a sentence; null where they may. */
export function rangeRefusal(text: string, ranges: readonly Range[]): string | null {
  if (ranges.length > rangesMax) return `It has more than ${rangesMax} parts.`;
  const problem = findRangeProblem(text, ranges);
  return problem && problems[problem];
}
