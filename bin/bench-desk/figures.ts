/** One line of the table: what was measured, what was reached, and whether that is what was to be reached. */
export type Figure = { what: string; goal: string; reached: string; met: boolean };

/** The value below which `share` of the values lie: 0.5 is the median. Throws where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

/** A time given in ms, as a person reads it. */
export function inMs(ms: number): string {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
}

/** Median and 95th percentile of times given in ms. */
export const spread = (values: readonly number[]) =>
  `${inMs(median(values))} (p95 ${inMs(quantile(values, 0.95))}, ${values.length} times)`;

/** A figure as a line of the table, with a tick or a cross. */
export const lineOf = ({ what, goal, reached, met }: Figure) =>
  `${met ? '✓' : '✗'} ${what.padEnd(60)} ${goal.padEnd(34)} ${reached}`;
