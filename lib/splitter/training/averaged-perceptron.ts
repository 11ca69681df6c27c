import { addRows, findRows, type Table } from '../model/score';

/** How often a feature must come up in training to get a row. */
const SELDOM = 2;

/** Marks the hashes of features that are seen more than once, one bit for each. */
export class SeenFeatures {
  private readonly counts: Uint8Array;

  /** For 2 to the power of `bits` different hashes. */
  constructor(private readonly bits: number) {
    this.counts = new Uint8Array(2 ** bits);
  }

  count(features: Int32Array): void {
    const mask = this.counts.length - 1;
    for (const hash of features) {
      const at = hash & mask;
      this.counts[at] = Math.min(255, (this.counts[at] as number) + 1);
    }
  }

  /** Eight bits in an element, as a `Table` has them. */
  marked(): Int8Array {
    const seen = new Int8Array(2 ** this.bits / 8);
    for (const [at, count] of this.counts.entries()) {
      if (count >= SELDOM) seen[at >> 3] = (seen[at >> 3] as number) | (1 << (at & 7));
    }
    return seen;
  }
}

/**
 * A linear model with one weight for each feature and class, that learns from its mistakes and
 * answers with the average of all its states: Freund and Schapire 1999, Collins 2002, with the
 * averaging that Daumé describes (2006): the average is `weights - drift / steps`.
 */
export class AveragedPerceptron {
  private readonly weights: Float32Array;
  private readonly drift: Float32Array;
  private steps = 1;
  private readonly scores: Float32Array;
  private readonly at: Int32Array;
  private found = 0;

  constructor(
    readonly size: number,
    readonly classes: number,
    readonly seen: Int8Array,
  ) {
    this.weights = new Float32Array(size * classes);
    this.drift = new Float32Array(size * classes);
    this.scores = new Float32Array(classes);
    this.at = new Int32Array(128);
  }

  /** The scores of all classes for some features; the array is the same every time. */
  score(features: Int32Array): Float32Array {
    this.found = findRows(this, features, this.at);
    addRows(this.weights, this.at, this.found, this.scores);
    return this.scores;
  }

  /** Learns that `right` should have been chosen and not `wrong`, of what was scored last. */
  learn(right: number, wrong: number): void {
    for (let k = 0; k < this.found; k++) {
      const base = this.at[k] as number;
      this.add(base + right, 1);
      this.add(base + wrong, -1);
    }
  }

  /** Call after every decision, right or wrong: the average is over all of them. */
  step(): void {
    this.steps++;
  }

  private add(at: number, change: number): void {
    this.weights[at] = (this.weights[at] as number) + change;
    this.drift[at] = (this.drift[at] as number) + change * this.steps;
  }

  /** The average of all states of the weights so far. */
  averages(): Float32Array {
    return this.weights.map((weight, i) => weight - (this.drift[i] as number) / this.steps);
  }
}

/**
 * One table from several perceptrons that have learnt the same in different orders: the mean of
 * their weights, in 8 bits. What one has learnt by accident the others outvote. The weights are
 * scaled so that but a few of every ten thousand have to be cut off at the ends.
 */
export function meanTable(perceptrons: readonly AveragedPerceptron[]): Table {
  const [first] = perceptrons;
  if (!first) throw new RangeError('A mean needs at least one perceptron.');
  const { size, classes, seen } = first;
  const sums = new Float32Array(size * classes);
  for (const perceptron of perceptrons) {
    for (const [i, weight] of perceptron.averages().entries()) {
      sums[i] = (sums[i] as number) + weight;
    }
  }
  const sizes = sums
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const largest = sizes[Math.floor(sizes.length * 0.9997)] ?? 1;
  const rows = Int8Array.from(sums, (weight) =>
    Math.max(-127, Math.min(127, Math.round((weight / largest) * 127))),
  );
  return { rows, size, classes, seen };
}
