/** What leads from one part of a claim to the next, by their ids. */
export type Link = { from: string; to: string };

/** Parts that belong together, in order; or what is wrong with how they are joined. */
export type Joined = { parts: string[] } | { parts: string[]; reason: string };

/**
 * Puts parts together that links lead from one to the next. A part with no link
 * is a claim of its own. Where two links lead to or from one part, or in a
 * circle, there is no telling what was meant, and none of it is joined.
 */
export function joinParts(ids: readonly string[], links: readonly Link[]): Joined[] {
  const known = new Set(ids);
  const meant = links.filter(({ from, to }) => known.has(from) && known.has(to));
  const next = new Map(meant.map(({ from, to }) => [from, to]));
  const previous = new Map(meant.map(({ from, to }) => [to, from]));
  const isFork = next.size !== meant.length || previous.size !== meant.length;
  if (isFork) return [...singles(ids, meant), ...tangle(meant)];
  const joined: Joined[] = [];
  const reached = new Set<string>();
  for (const id of ids.filter((each) => !previous.has(each))) {
    const parts: string[] = [];
    for (let at: string | undefined = id; at !== undefined; at = next.get(at)) {
      parts.push(at);
      reached.add(at);
    }
    joined.push({ parts });
  }
  const circle = meant.filter(({ from }) => !reached.has(from));
  return [...joined, ...tangle(circle)];
}

function singles(ids: readonly string[], links: readonly Link[]): Joined[] {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  return ids.filter((id) => !linked.has(id)).map((id) => ({ parts: [id] }));
}

function tangle(links: readonly Link[]): Joined[] {
  if (links.length === 0) return [];
  const parts = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  return [
    { parts, reason: 'Its parts are joined in a way that has no beginning or no one order.' },
  ];
}
