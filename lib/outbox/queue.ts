import { rowOf, versionSeen } from '@/lib/claims/change';
import type { ClaimView } from '@/lib/claims/schema';
import type { Entry, Queue } from './entry';
import { mergeChanges } from './merge-changes';

/** A queue after an event: what to store and what to forget. */
export type QueueStep = { put: readonly Entry[]; removed: readonly string[] };

const sameRow = (a: Entry, b: Entry) =>
  a.claimId === b.claimId && rowOf(a.change) === rowOf(b.change);

/**
 * Adds a change. Where the last change to the same row has not been sent yet,
 * or was refused, the two become one, or none where they cancel out; never one
 * that has been sent, since the server may have stored it although its answer
 * was lost. Only the tab that sends knows this for certain, so only it may merge;
 * what needs a rationale no tab has sent.
 * A claim that was brought back, marked and dropped again is brought back all
 * the same: a dropped claim takes no mark.
 */
export function enqueue(
  queue: Queue,
  entry: Entry,
  { mayMerge }: { mayMerge: boolean },
): QueueStep {
  const last = queue.findLast((other) => sameRow(other, entry));
  if (!last) return { put: [entry], removed: [] };
  const following = { ...entry, seen: last.seen };
  const sent = last.state.kind === 'waiting' && last.attempts > 0;
  const isUnsent = mayMerge && !sent && last.state.kind !== 'stale';
  if (!isUnsent && last.state.kind !== 'needs-rationale') return { put: [following], removed: [] };
  // A row of which an earlier change waits is there once that has been sent.
  const isNew = last.seen === null && queue.find((other) => sameRow(other, entry)) === last;
  const merged = mergeChanges(last.change, entry.change, isNew);
  if (merged === 'separate') return { put: [following], removed: [] };
  if (merged !== 'nothing') {
    // In the place of the first: what came in between may need it, as a verdict needs its claim.
    return { put: [{ ...following, id: last.id, change: merged }], removed: [] };
  }
  const needed =
    last.change.kind === 'restore' &&
    queue.some(({ id, claimId }) => claimId === entry.claimId && id > last.id);
  return needed ? { put: [following], removed: [] } : { put: [], removed: [last.id] };
}

/**
 * The entries that may be sent now: of every claim the oldest, if nothing holds it up. A verdict
 * that needs a rationale lets the others pass.
 */
export function sendable(
  queue: Queue,
  { busyClaims }: { busyClaims: ReadonlySet<string> },
): Entry[] {
  const passed = new Set(busyClaims);
  return queue.filter(({ claimId, state }) => {
    if (passed.has(claimId) || state.kind === 'needs-rationale') return false;
    passed.add(claimId);
    return state.kind === 'waiting';
  });
}

/** The server has stored an entry and answered with the claim; what follows it has now seen that. */
export function acknowledge(
  queue: Queue,
  id: string,
  answer: ClaimView,
  userId: string,
): QueueStep {
  const done = queue.find((entry) => entry.id === id);
  const following = done ? queue.filter((entry) => entry.id > id && sameRow(entry, done)) : [];
  return {
    put: following.map((entry) => ({ ...entry, seen: versionSeen(answer, entry.change, userId) })),
    removed: [id],
  };
}

/** Something happened to one entry: it was sent, refused, or met a newer row. */
export function update(queue: Queue, id: string, change: Partial<Entry>): QueueStep {
  return {
    put: queue.filter((entry) => entry.id === id).map((entry) => ({ ...entry, ...change })),
    removed: [],
  };
}

/** Its writer has seen the newer row and keeps to the change: it goes out again, with all that follows. */
export function keepMine(queue: Queue, id: string, userId: string): QueueStep {
  const stale = queue.find((entry) => entry.id === id);
  if (stale?.state.kind !== 'stale') return { put: [], removed: [] };
  const { current } = stale.state;
  return {
    put: queue
      .filter((entry) => entry.id >= id && sameRow(entry, stale))
      .map((entry) => ({
        ...entry,
        seen: versionSeen(current, entry.change, userId),
        ...(entry.id === id && { attempts: 0, state: { kind: 'waiting' } as const }),
      })),
    removed: [],
  };
}

/** Its writer gives a change up, and with it what was built on it; all of a claim's where it never came to be. */
export function giveUp(queue: Queue, id: string): QueueStep {
  const given = queue.find((entry) => entry.id === id);
  if (!given) return { put: [], removed: [] };
  const whole = given.change.kind === 'add-claim';
  const gone = queue.filter(
    (entry) => entry.id >= id && (whole ? entry.claimId === given.claimId : sameRow(entry, given)),
  );
  return { put: [], removed: gone.map((entry) => entry.id) };
}

/** The queue after a step, in order. */
export function takeStep(queue: Queue, { put, removed }: QueueStep): Queue {
  const entries = new Map(queue.map((entry) => [entry.id, entry]));
  for (const id of removed) entries.delete(id);
  for (const entry of put) entries.set(entry.id, entry);
  return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
