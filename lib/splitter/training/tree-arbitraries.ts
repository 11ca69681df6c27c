import fc from 'fast-check';
import { randomFrom } from './random';

// Trees as `projected` has them: the head of each word, and n for that of the root.

/** Any tree of up to `most` words, most often with crossing arcs. */
export const trees = (most: number): fc.Arbitrary<Int16Array> =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer()).map(([n, seed]) => {
    const random = randomFrom(seed);
    const order = Array.from({ length: n }, (_, k) => [random(), k] as const)
      .sort(([a], [b]) => a - b)
      .map(([, k]) => k);
    const heads = new Int16Array(n);
    for (const [i, word] of order.entries()) {
      heads[word] = i === 0 ? n : (order[Math.floor(random() * i)] as number);
    }
    return heads;
  });

/** Any tree of up to `most` words whose arcs do not cross. */
export const projectiveTrees = (most: number): fc.Arbitrary<Int16Array> =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer()).map(([n, seed]) => {
    const random = randomFrom(seed);
    const heads = new Int16Array(n);
    const within = (from: number, to: number) => from + Math.floor(random() * (to - from));
    /** Hangs the branches that make up `from..to` on `head`, which stands beside them. */
    const hang = (from: number, to: number, head: number): void => {
      if (from === to) return;
      const end = within(from, to) + 1;
      grow(from, end, head);
      hang(end, to, head);
    };
    const grow = (from: number, to: number, head: number): void => {
      const top = within(from, to);
      heads[top] = head;
      hang(from, top, top);
      hang(top + 1, to, top);
    };
    grow(0, n, n);
    return heads;
  });

/** Has every word one way up to the one root? */
export function isTree(heads: Int16Array): boolean {
  const n = heads.length;
  const reachesRoot = (word: number) => {
    let at = word;
    for (let steps = 0; steps <= n; steps++) {
      if (at === n) return true;
      at = heads[at] ?? -1;
    }
    return false;
  };
  return heads.filter((head) => head === n).length === 1 && [...heads.keys()].every(reachesRoot);
}

/** Do no two arcs cross, those from the root, which stands behind all words, among them? */
export function isProjective(heads: Int16Array): boolean {
  const arcs = Array.from(
    heads,
    (head, word) => [Math.min(head, word), Math.max(head, word)] as const,
  );
  return arcs.every(([a, b]) => arcs.every(([c, d]) => !(a < c && c < b && b < d)));
}
