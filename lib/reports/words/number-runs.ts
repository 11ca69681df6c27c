/** Joins neighbours of an ascending list into runs: 1, 2, 3, 7 are 1 to 3 and 7 to 7. */
export function numberRuns(numbers: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.last + 1 === number) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}
