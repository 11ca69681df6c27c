/**
 * What models say of examples that they were not trained on. The examples are cut into `folds`
 * stretches in their order, so that neighbours, such as sentences of one debate, stay together.
 */
export function crossValidated<T>(
  examples: readonly T[],
  folds: number,
  train: (rest: T[]) => (example: T) => number,
): number[] {
  const odds: number[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const from = Math.round((examples.length * fold) / folds);
    const to = Math.round((examples.length * (fold + 1)) / folds);
    const say = train([...examples.slice(0, from), ...examples.slice(to)]);
    for (const example of examples.slice(from, to)) odds.push(say(example));
  }
  return odds;
}

/** Shares of right yes among all yes, and of wrong yes among all no, were yes said from a threshold on. */
type Rates = { threshold: number; hit: number; falseAlarm: number };

function ratesOf(odds: readonly number[], answers: readonly boolean[]): Rates[] {
  const yes = answers.filter(Boolean).length;
  const no = answers.length - yes;
  const order = odds.map((threshold, i) => ({ threshold, yes: answers[i] ?? false }));
  order.sort((a, b) => b.threshold - a.threshold);
  let [hits, falseAlarms] = [0, 0];
  return order.map((each) => {
    if (each.yes) hits++;
    else falseAlarms++;
    return { threshold: each.threshold, hit: hits / yes, falseAlarm: falseAlarms / no };
  });
}

/** F1 of yes where a share `base` of all cases is yes. */
export const f1 = ({ hit, falseAlarm }: Omit<Rates, 'threshold'>, base: number): number =>
  (2 * base * hit) / (base * hit + (1 - base) * falseAlarm + base);

/** The mean of the F1 of yes and the F1 of no. */
export const macroF1 = ({ hit, falseAlarm }: Omit<Rates, 'threshold'>, base: number): number =>
  (f1({ hit, falseAlarm }, base) + f1({ hit: 1 - falseAlarm, falseAlarm: 1 - hit }, 1 - base)) / 2;

/**
 * The threshold with the best mean of `measure` over several shares of yes. Other texts hold other
 * shares than those people annotated, and a threshold that is best for one of them alone is brittle.
 */
export function steadyThreshold(
  odds: readonly number[],
  answers: readonly boolean[],
  measure: typeof f1,
  bases: readonly number[],
): { threshold: number; value: number } {
  let best = { threshold: 0, value: -1 };
  for (const rates of ratesOf(odds, answers)) {
    const value = bases.reduce((sum, base) => sum + measure(rates, base), 0) / bases.length;
    if (value > best.value) best = { threshold: rates.threshold, value };
  }
  return best;
}

/** Σ (R_k − R_{k−1})·P_k over the odds from high to low: the area under precision and recall. */
export function averagePrecision(odds: readonly number[], answers: readonly boolean[]): number {
  const yes = answers.filter(Boolean).length;
  const order = odds.map((_, i) => i).sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0));
  let [hits, sum] = [0, 0];
  for (const [rank, i] of order.entries()) if (answers[i]) sum += ++hits / (rank + 1);
  return sum / yes;
}
