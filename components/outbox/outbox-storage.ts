import type { Entry } from '@/lib/outbox/entry';

// Every entry has a key of its own, so that two tabs never write over one
// another's. The person's id is part of it: on a shared computer nobody sends
// what somebody else has left behind.

/** Where an article's unsaved changes by one person are kept on the device. */
export const outboxName = (userId: string, articleId: string) =>
  `claimdesk:outbox:${userId}:${articleId}`;

/**
 * The entries kept under `name`, oldest first. One that cannot be read is left where it is, and hides
 * none of the others. Throws nothing: a device without storage keeps none.
 */
export function readEntries(name: string): Entry[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(`${name}:`));
    return keys.sort().flatMap((key) => readEntry(localStorage.getItem(key) ?? 'null'));
  } catch {
    return [];
  }
}

function readEntry(written: string): Entry[] {
  try {
    const kept: unknown = JSON.parse(written);
    return isEntry(kept) ? [kept] : [];
  } catch {
    return [];
  }
}

const isEntry = (kept: unknown): kept is Entry =>
  typeof kept === 'object' && kept !== null && 'claimId' in kept && 'change' in kept;

/** Keeps an entry on the device. False where the device takes no more. */
export function keepEntry(name: string, entry: Entry): boolean {
  try {
    localStorage.setItem(`${name}:${entry.id}`, JSON.stringify(entry));
    return true;
  } catch {
    return false;
  }
}

/** Forgets an entry: it is saved, or its writer has given it up. */
export function forgetEntry(name: string, id: string): void {
  try {
    localStorage.removeItem(`${name}:${id}`);
  } catch {
    // A device without storage has kept nothing to forget.
  }
}
