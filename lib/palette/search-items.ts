import uFuzzy from '@leeoniya/ufuzzy';
import type { Command } from '@/lib/keys/commands';

/** One thing that the command palette offers: to do, or to go to. */
export type PaletteItem = { id: string; label: string } & (
  | { kind: 'command'; command: Command; key: string | null }
  | { kind: 'claim'; claimId: string }
  /** Which claims are listed; null for all, whatever else was chosen. */
  | { kind: 'filter'; value: string | null }
  | { kind: 'article' | 'view' | 'page'; path: string }
);

/** As many as somebody reads before they write another letter. */
const offeredMax = 50;

// Letters of every script, and up to two left out between any two that are written.
const fuzzy = new uFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  intraIns: 2,
});
const wordsInOrderMax = 4;

/**
 * The items that what is written asks for, the best first. Letters may be left
 * out and words be in any order; accents count for nothing. Where nothing is
 * written it is all of them, and before the others those whose ids `recent`
 * has, the newest first.
 */
export function searchItems(
  items: readonly PaletteItem[],
  written: string,
  recent: readonly string[],
): PaletteItem[] {
  const sought = uFuzzy.latinize(written.trim());
  if (sought === '') {
    const known = new Map(items.map((item) => [item.id, item]));
    const first = recent.flatMap((id) => known.get(id) ?? []);
    return [...new Set([...first, ...items])].slice(0, offeredMax);
  }
  const labels = uFuzzy.latinize(items.map(({ label }) => label));
  const [found, info, order] = fuzzy.search(labels, sought, wordsInOrderMax);
  const best = order && info ? order.map((place) => info.idx[place] ?? 0) : (found ?? []);
  return best.flatMap((index) => items[index] ?? []).slice(0, offeredMax);
}

const recentMax = 8;

/** What was taken lately once `id` has been taken too, the newest first. */
export function withRecent(recent: readonly string[], id: string): string[] {
  return [id, ...recent.filter((other) => other !== id)].slice(0, recentMax);
}
