import { withRecent } from '@/lib/palette/search-items';

const keyFor = (userId: string, deskSlug: string) => `claimdesk:palette:${userId}:${deskSlug}`;

/** The ids of what a person has lately taken from the palette at a desk, the newest first; kept on the device. */
export function readRecent(userId: string, deskSlug: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyFor(userId, deskSlug)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps that an item was taken. */
export function keepRecent(userId: string, deskSlug: string, id: string): void {
  try {
    const recent = withRecent(readRecent(userId, deskSlug), id);
    localStorage.setItem(keyFor(userId, deskSlug), JSON.stringify(recent));
  } catch {
    // Without storage the palette offers everything in its order.
  }
}
