import type { ClaimView } from '@/lib/claims/schema';
import { figureWords } from '@/lib/words/figure-words';
import { momentWords } from '@/lib/words/moment-words';

/** What somebody said of the re-check of a claim, in words. */
export function describeRecheckBy(by: ClaimView['recheckBy']): string {
  if (by === null) return 'Re-check as the policy has it';
  return by === 'never' ? 'No further re-check' : `Re-check by ${momentWords(by)}`;
}

const dayHours = 24;

/** A time as people say it: "6 hours", "1 day", "30 hours". */
export function describeHours(hours: number): string {
  const [count, unit] = inUnits(hours);
  return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
}

/** A time in the longest unit that it is whole in. */
export function inUnits(hours: number): [count: number, unit: 'hours' | 'days'] {
  return hours % dayHours === 0 ? [hours / dayHours, 'days'] : [hours, 'hours'];
}

/** How many hours a time in a unit is. */
export const hoursOf = (count: number, unit: 'hours' | 'days'): number =>
  unit === 'days' ? count * dayHours : count;

/** How many claims are due, on the line of an article: “3 to re-check”. */
export const dueWords = (count: number): string => `${figureWords(count)} to re-check`;
