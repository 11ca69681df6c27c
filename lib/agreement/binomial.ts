/**
 * How many of `trials` come out where each does with this probability. One
 * number from 0 to 1 decides: it is used up from the most likely count outwards,
 * so the work grows with the spread of the count and not with the trials. Exact
 * but for rounding.
 */
export function drawBinomial(trials: number, probability: number, random: () => number): number {
  if (trials <= 0 || probability <= 0) return 0;
  if (probability >= 1) return trials;
  const odds = probability / (1 - probability);
  const mode = Math.min(trials, Math.floor((trials + 1) * probability));
  let left = random() - densityAt(mode, trials, probability);
  let [low, high] = [mode, mode];
  let lowDensity = densityAt(mode, trials, probability);
  let highDensity = lowDensity;
  while (left > 0 && (low > 0 || high < trials)) {
    if (high < trials) {
      highDensity *= (odds * (trials - high)) / (high + 1);
      high += 1;
      left -= highDensity;
      if (left <= 0) return high;
    }
    if (low > 0) {
      lowDensity *= low / (odds * (trials - low + 1));
      low -= 1;
      left -= lowDensity;
      if (left <= 0) return low;
    }
    // What rounding has left over is nobody's.
    if (highDensity + lowDensity < Number.MIN_VALUE) return mode;
  }
  return mode;
}

function densityAt(count: number, trials: number, probability: number): number {
  const ways = logFactorial(trials) - logFactorial(count) - logFactorial(trials - count);
  const log = count * Math.log(probability) + (trials - count) * Math.log1p(-probability);
  return Math.exp(ways + log);
}

const small = [1, 1, 2, 6, 24, 120, 720, 5040, 40_320, 362_880].map((value) => Math.log(value));

/** The logarithm of n!, by Stirling's series from 10 on, where it is right to 1e-12. */
function logFactorial(n: number): number {
  const known = small[n];
  if (known !== undefined) return known;
  const x = n + 1;
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5) - 1 / (1680 * x ** 7);
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series;
}
