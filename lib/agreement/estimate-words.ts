import type { z } from 'zod';
import type { Estimate } from './estimate';
import type { estimateView, LeftOutBecause } from './schema';

type Why = NonNullable<z.infer<typeof estimateView>['undefinedBecause' | 'noIntervalBecause']>;

const whys = {
  'no-units': 'undefined: no claim has two verdicts',
  'one-value': 'undefined: all verdicts are the same, so chance would agree as often',
  'too-few-units': 'no interval: fewer than 10 claims',
  'no-disagreement': 'no interval: nobody disagrees',
  'often-undefined': 'no interval: nearly all verdicts are the same',
} as const satisfies Record<Why, string>;

const minus = (written: string) => written.replace(/^-/, '−');

/** A share as percent, a coefficient with two decimals; 1 and 100 % are said of nothing less. */
export function valueWords(value: number, as: 'percent' | 'coefficient'): string {
  const scale = as === 'percent' ? 1000 : 100;
  const rounded = value < 1 ? Math.min(Math.round(value * scale), scale - 1) : scale;
  return as === 'percent' ? `${(rounded / 10).toFixed(1)}%` : minus((rounded / scale).toFixed(2));
}

/** A figure in words: its value, and its interval or why there is none. */
export function estimateWords(
  { value, undefinedBecause, interval, noIntervalBecause }: Estimate,
  as: 'percent' | 'coefficient',
): { value: string; note: string } {
  if (value === null) return { value: '–', note: whys[undefinedBecause ?? 'no-units'] };
  const said = valueWords(value, as);
  if (interval === null) return { value: said, note: whys[noIntervalBecause ?? 'too-few-units'] };
  const [low, high] = [valueWords(interval.low, as), valueWords(interval.high, as)];
  return { value: said, note: `between ${low} and ${high}` };
}

/** Why verdicts were left out, after their number. */
export const leftOutWords = {
  merged: 'on claims that are part of another now',
  dropped: 'on what was dropped as no claim',
  'other-words': 'on other words than the claim has now',
  'not-independent': 'given when those of others could be seen',
  'only-one': 'with nothing to compare: the only one on its claim that counts',
} as const satisfies Record<LeftOutBecause, string>;
