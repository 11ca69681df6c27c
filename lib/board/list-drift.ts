/** How a list that is shown differs from what a new reading would list. */
export type ListDrift = {
  /** How many articles would come in. */
  came: number;
  /** How many of those shown would not be listed any more. */
  left: number;
  /** Whether those that stay would stand in another order. */
  moved: boolean;
};

type Lists = {
  shown: readonly string[];
  /** Those of `shown` that the question does not find any more. */
  left: readonly string[];
  /** What a new reading would list. */
  listed: readonly string[];
  /** Whether there was a further page when the list was read. */
  hasNext: boolean;
};

/**
 * Compares a page that is shown with a new reading of it. Where rows leave, the
 * first ones of the next page would move up: these have not come in, so new
 * articles are looked for above the last row that stays.
 */
export function listDrift({ shown, left, listed, hasNext }: Lists): ListDrift {
  const known = new Set(shown);
  const gone = new Set(left);
  const lastKept = listed.findLastIndex((id) => known.has(id));
  const within = hasNext && lastKept >= 0 ? listed.slice(0, lastKept) : listed;
  const again = new Set(listed);
  const before = shown.filter((id) => again.has(id) && !gone.has(id));
  const after = listed.filter((id) => known.has(id) && !gone.has(id));
  return {
    came: within.filter((id) => !known.has(id)).length,
    left: gone.size,
    moved: before.some((id, index) => id !== after[index]),
  };
}

/** The difference as a sentence: “2 articles have come in, and 1 has left.”; null where there is none. */
export function driftSentence({ came, left, moved }: ListDrift): string | null {
  const has = (count: number) => (count === 1 ? 'has' : 'have');
  const articles = (count: number) => (count === 1 ? 'article' : 'articles');
  if (came > 0 && left > 0) {
    return `${came} ${articles(came)} ${has(came)} come in, and ${left} ${has(left)} left.`;
  }
  if (came > 0) return `${came} ${articles(came)} ${has(came)} come in.`;
  if (left > 0) return `${left} ${articles(left)} ${has(left)} left this list.`;
  return moved ? 'The order has changed.' : null;
}
