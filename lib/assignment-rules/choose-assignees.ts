/** Somebody who takes part, and what they have before them. */
export type Candidate = {
  id: string;
  /** How many claims of the articles assigned to them they have not marked. */
  load: number;
  /** When they were last assigned an article, in ms since 1970; null where they never were. */
  lastAssignedAt: number | null;
};

const byId = (a: { id: string }, b: { id: string }) => Number(a.id > b.id) - Number(a.id < b.id);

/**
 * Whose turn it is: `count` different people, or all where there are fewer. They come in the order
 * of their ids, beginning after the one whose turn it was last, also where that person is gone.
 */
export function chooseInTurn(
  candidates: readonly Pick<Candidate, 'id'>[],
  last: string | null,
  count: number,
): string[] {
  const inOrder = [...candidates].sort(byId).map(({ id }) => id);
  const after = inOrder.filter((id) => last === null || id > last);
  const before = inOrder.filter((id) => last !== null && id <= last);
  return [...after, ...before].slice(0, count);
}

/**
 * Whom the fewest claims wait for: `count` different people, or all where there are fewer. Of two
 * with as many, whoever was assigned something longer ago comes first, and before them whoever
 * never was.
 */
export function chooseByLoad(candidates: readonly Candidate[], count: number): string[] {
  return [...candidates]
    .sort(
      (a, b) => a.load - b.load || (a.lastAssignedAt ?? 0) - (b.lastAssignedAt ?? 0) || byId(a, b),
    )
    .slice(0, count)
    .map(({ id }) => id);
}
