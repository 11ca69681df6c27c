import type { Claim } from '@/lib/splitter/types';
import type { ClaimKind } from '@/prisma/generated/enums';

/** How a kind of claim is written. */
export const kinds = {
  RESPONSIBILITY: 'Claim of responsibility',
  CASUALTY_COUNT: 'Casualty count',
  STATISTIC: 'Count or statistic',
  QUOTE: 'Quote',
  DATE_OR_PLACE: 'Date or place',
  FACT: 'Other fact',
  PREDICTION: 'Prediction',
  OPINION: 'Opinion',
  QUESTION: 'Question',
} as const satisfies Record<ClaimKind, string>;

// A count is a casualty count for the desk as soon as it speaks of the dead, hurt or missing;
// the splitter has no need to tell them apart.
const casualties =
  /\b(?:kill|injur|wound|dead\b|death|died?\b|dies\b|casualt|fatal|missing\b|hurt\b)/i;

const kindOfSplit = {
  fact: 'FACT',
  quote: 'QUOTE',
  responsibility: 'RESPONSIBILITY',
  count: 'STATISTIC',
  prediction: 'PREDICTION',
  opinion: 'OPINION',
  question: 'QUESTION',
} as const satisfies Record<Claim['kind'], ClaimKind>;

/** The kind of a claim that the splitter has found. */
export function kindOfClaim({ kind, text }: Pick<Claim, 'kind' | 'text'>): ClaimKind {
  return kind === 'count' && casualties.test(text) ? 'CASUALTY_COUNT' : kindOfSplit[kind];
}
