import type { z } from 'zod';
import { bootstrapInterval } from './bootstrap';
import { isDefined, type Outcome } from './measure';
import type { estimateView } from './schema';

export type Estimate = z.infer<typeof estimateView>;

/**
 * What a measure comes to over these units, with its interval. `counts` says how
 * many units there are of each pattern, in the order that `measure` takes them.
 * Where the measure is undefined, or the units say nothing of how it scatters,
 * it is said why.
 */
export function estimate(
  counts: readonly number[],
  measure: (counts: readonly number[]) => Outcome,
): Estimate {
  const units = counts.reduce((sum, count) => sum + count, 0);
  const outcome = measure(counts);
  const unknown = { interval: null, noIntervalBecause: null };
  if (!isDefined(outcome)) {
    return { units, value: null, undefinedBecause: outcome.undefined, ...unknown };
  }
  const found = { units, value: outcome.value, undefinedBecause: null };
  const interval = bootstrapInterval(counts, measure);
  return typeof interval === 'string'
    ? { ...found, ...unknown, noIntervalBecause: interval }
    : { ...found, interval, noIntervalBecause: null };
}
