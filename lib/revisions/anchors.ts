/** Two tokens that are the same, by their places in two texts. */
export type Anchor = { old: number; fresh: number };

/** So many tokens in a row tell a place: four words and what stands between them. */
const shingle = 7;

/**
 * The tokens that surely belong together: with those that follow they stand once in either text,
 * and in both in the same order. Of those that moved, the longest run in order is taken.
 */
export function anchorsOf(old: readonly string[], fresh: readonly string[]): Anchor[] {
  const places = placesOf(fresh);
  const pairs: Anchor[] = [];
  for (const [words, at] of placesOf(old)) {
    const other = places.get(words);
    if (at !== null && other !== null && other !== undefined) pairs.push({ old: at, fresh: other });
  }
  return longestInOrder(pairs);
}

/** Where each run of tokens stands; null for one that stands in several places. */
function placesOf(tokens: readonly string[]): Map<string, number | null> {
  const places = new Map<string, number | null>();
  for (let at = 0; at + shingle <= tokens.length; at += 1) {
    const words = tokens.slice(at, at + shingle).join('');
    places.set(words, places.has(words) ? null : at);
  }
  return places;
}

/** The longest of the runs of pairs that go forward in both texts (patience sorting, n log n). */
function longestInOrder(pairs: readonly Anchor[]): Anchor[] {
  /** Of the runs of each length the one that ends earliest, by its last pair. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  const freshOf = (index: number | undefined) =>
    index === undefined ? -1 : (pairs[index]?.fresh ?? -1);
  for (const [index, { fresh }] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (freshOf(ends[middle]) < fresh) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  }
  const run: Anchor[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    const pair = pairs[at];
    if (pair) run.push(pair);
  }
  return run.reverse();
}
