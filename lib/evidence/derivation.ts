import { countWords } from '@/lib/words/figure-words';
/** As much of a piece of evidence as tells where it has its words from. */
export type Derivation = { id: string; derivesFrom: string | null };

/**
 * Where a piece of evidence comes from in the end: the id of the last that is
 * found on the way back, which is its own where it derives from nothing.
 */
export function originOf(evidence: readonly Derivation[], id: string): string {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  const passed = new Set([id]);
  let origin = id;
  for (;;) {
    const from = byId.get(origin)?.derivesFrom ?? null;
    if (from === null || !byId.has(from) || passed.has(from)) return origin;
    passed.add(from);
    origin = from;
  }
}

/** How many sources there are that do not come from one another. */
export function countOrigins(evidence: readonly Derivation[]): number {
  return new Set(evidence.map(({ id }) => originOf(evidence, id))).size;
}

/** “3 sources, 1 origin”: how many say it, and how many of them know it of themselves. */
export function sourcesAndOrigins(sources: number, origins: number): string {
  return `${countWords(sources, 'source')}, ${countWords(origins, 'origin')}`;
}

/** Whether `id` would go back to itself if it derived from `from`. */
export function closesCircle(
  evidence: readonly Derivation[],
  id: string,
  from: string | null,
): boolean {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  const passed = new Set<string>();
  for (let at = from; at !== null && !passed.has(at); at = byId.get(at)?.derivesFrom ?? null) {
    if (at === id) return true;
    passed.add(at);
  }
  return false;
}

/** What is left once a piece is removed: what derived from it derives from where it came from. */
export function withoutEvidence<E extends Derivation>(evidence: readonly E[], id: string): E[] {
  const gone = evidence.find((item) => item.id === id);
  return evidence
    .filter((item) => item.id !== id)
    .map((item) =>
      item.derivesFrom === id ? { ...item, derivesFrom: gone?.derivesFrom ?? null } : item,
    );
}
