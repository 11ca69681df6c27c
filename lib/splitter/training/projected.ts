/**
 * The heads of a tree with its crossing arcs lifted: the shorter of two that cross hangs on the
 * head of its head, again and again, until none cross (Nivre and Nilsson 2005, without the record
 * of what was lifted). The root is n.
 */
export function projected(heads: Int16Array): Int16Array {
  const lifted = heads.slice();
  for (;;) {
    const child = crossingChild(lifted);
    if (child < 0) return lifted;
    lifted[child] = lifted[lifted[child] as number] as number;
  }
}

/** The child of the shortest arc over a word that does not descend from the arc's head; or -1. */
function crossingChild(heads: Int16Array): number {
  const n = heads.length;
  let found = -1;
  let shortest = n + 1;
  for (let child = 0; child < n; child++) {
    const head = heads[child] as number;
    if (head === n || Math.abs(head - child) >= shortest) continue;
    for (let k = Math.min(head, child) + 1; k < Math.max(head, child); k++) {
      if (descends(heads, k, head)) continue;
      found = child;
      shortest = Math.abs(head - child);
      break;
    }
  }
  return found;
}

function descends(heads: Int16Array, word: number, ancestor: number): boolean {
  for (let k = word; k < heads.length; k = heads[k] as number) if (k === ancestor) return true;
  return false;
}
