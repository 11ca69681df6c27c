import { randomFrom } from '@/lib/splitter/training/random';
import { drawBinomial } from './binomial';
import { isDefined, type Outcome } from './measure';

/** Between which values a figure lies that would come out 95 times of 100. */
export type Interval = { low: number; high: number };

/** Why no interval is given. */
export type NoIntervalBecause = 'too-few-units' | 'no-disagreement' | 'often-undefined';

const resamples = 1000;
/** Fewer units than this say nothing of how figures scatter. */
const fewestUnits = 10;

/**
 * The 95 % interval of a measure by the percentile bootstrap over units (Efron
 * and Tibshirani 1993, "An Introduction to the Bootstrap", chapter 13; tried for
 * such measures by Zapf and others 2016, BMC Medical Research Methodology 16:93).
 * `units` says how many units there are of each pattern. To draw as many units
 * again with replacement is to draw those numbers from a multinomial distribution,
 * so a million units cost no more than their patterns. The same units and seed
 * give the same interval.
 */
export function bootstrapInterval(
  units: readonly number[],
  measure: (units: readonly number[]) => Outcome,
  seed = 1,
): Interval | NoIntervalBecause {
  const total = units.reduce((sum, count) => sum + count, 0);
  if (total < fewestUnits) return 'too-few-units';
  // Drawing again from units that all agree can show no other: it would be sure of what it cannot know.
  const found = measure(units);
  if (isDefined(found) && found.value === 1) return 'no-disagreement';
  const random = randomFrom(seed);
  const values: number[] = [];
  for (let round = 0; round < resamples; round++) {
    const outcome = measure(drawMultinomial(units, total, random));
    if (isDefined(outcome)) values.push(outcome.value);
  }
  // Samples that say nothing are left out; where they are many, so is the interval.
  if (values.length < 0.95 * resamples) return 'often-undefined';
  values.sort((a, b) => a - b);
  return { low: quantile(values, 0.025), high: quantile(values, 0.975) };
}

/** As many units as there are, drawn with replacement: how many of each pattern come out. */
export function drawMultinomial(
  units: readonly number[],
  total: number,
  random: () => number,
): number[] {
  let leftToDraw = total;
  let leftUnits = total;
  return units.map((count) => {
    const drawn = drawBinomial(leftToDraw, leftUnits > 0 ? count / leftUnits : 0, random);
    leftToDraw -= drawn;
    leftUnits -= count;
    return drawn;
  });
}

/** The value below which this share of sorted values lies, between two neighbours by their distance. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return below + (at - Math.floor(at)) * (above - below);
}
