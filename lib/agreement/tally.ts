import { VerdictValue } from '@/prisma/generated/enums';
import type { LeftOutBecause } from './schema';
import { sizeOf, type UnitPattern } from './unit-pattern';

/** The categories of a verdict, in the order of all counts and matrices. */
export const values = Object.values(VerdictValue);

/** Claims that look alike: what they were given, and how many of their verdicts do not count. */
export type ClaimPattern = UnitPattern & {
  /** How many of the counted verdicts are independent. */
  independent: number;
  leftOut: Record<Exclude<LeftOutBecause, 'only-one'>, number>;
};

const order = ['merged', 'dropped', 'other-words', 'not-independent'] as const;

/** What is counted of the verdicts, and what is left out and why; together they are all of them. */
export function tallyOf(patterns: readonly ClaimPattern[]) {
  const total = (count: (pattern: ClaimPattern) => number) =>
    patterns.reduce((sum, pattern) => sum + pattern.units * count(pattern), 0);
  const isPair = (pattern: ClaimPattern) => sizeOf(pattern) >= 2;
  const counted = {
    claims: total((pattern) => (isPair(pattern) ? 1 : 0)),
    verdicts: total((pattern) => (isPair(pattern) ? sizeOf(pattern) : 0)),
    independent: total((pattern) => (isPair(pattern) ? pattern.independent : 0)),
  };
  const leftOut: { because: LeftOutBecause; verdicts: number }[] = [
    ...order.map((because) => ({ because, verdicts: total(({ leftOut: out }) => out[because]) })),
    { because: 'only-one', verdicts: total((pattern) => (sizeOf(pattern) === 1 ? 1 : 0)) },
  ];
  const verdicts = leftOut.reduce((sum, part) => sum + part.verdicts, counted.verdicts);
  return { verdicts, counted, leftOut: leftOut.filter((part) => part.verdicts > 0) };
}
