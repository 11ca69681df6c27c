/** Which rows of a list are chosen, and the row that a run is reckoned from. */
export type Selection = { chosen: ReadonlySet<string>; anchor: string | null };

export const nothingChosen: Selection = { chosen: new Set(), anchor: null };

/** Chooses a row or chooses it no more. */
export function toggle({ chosen }: Selection, id: string): Selection {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { chosen: next, anchor: id };
}

/**
 * Does to all rows from the anchor to this one, both included, what `toggle` would do to this one.
 * Without an anchor in the list it is this row alone.
 */
export function toggleRun(selection: Selection, order: readonly string[], id: string): Selection {
  const { chosen, anchor } = selection;
  const [from, to] = [order.indexOf(anchor ?? ''), order.indexOf(id)];
  if (from < 0 || to < 0) return toggle(selection, id);
  const run = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  const isChosen = !chosen.has(id);
  const next = new Set(chosen);
  for (const one of run) {
    if (isChosen) next.add(one);
    else next.delete(one);
  }
  return { chosen: next, anchor: id };
}

/** Chooses two rows next to each other: where one was, and where one goes on to. */
export const extendTo = ({ chosen }: Selection, from: string, to: string): Selection => ({
  chosen: new Set([...chosen, from, to]),
  anchor: to,
});

/** Chooses these rows, or nothing where all of them are chosen already. */
export const toggleAll = ({ chosen }: Selection, order: readonly string[]): Selection =>
  order.every((id) => chosen.has(id)) ? nothingChosen : { chosen: new Set(order), anchor: null };

/** Without these. */
export const without = ({ chosen, anchor }: Selection, ids: readonly string[]): Selection => ({
  chosen: new Set([...chosen].filter((id) => !ids.includes(id))),
  anchor: ids.includes(anchor ?? '') ? null : anchor,
});
