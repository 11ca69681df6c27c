import { type ClaimChange, otherOf, rowOf, versionOf } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { type Entry, isAboutClaim, type Queue } from './entry';
import { mergeChanges } from './merge-changes';

/** A queue after an event: what to store and what to forget. */
export type QueueStep = { put: readonly Entry[]; removed: readonly string[] };

type Row = { claimId: string; row: string };

/** The rows that an entry writes to: where it is about two claims, the other claim as well. */
function rowsOf({ claimId, change }: Entry): Row[] {
  const other = otherOf(change);
  const own = { claimId, row: rowOf(change) };
  return other === null ? [own] : [own, { claimId: other, row: 'claim' }];
}

const writesTo = (entry: Entry, { claimId, row }: Row) =>
  rowsOf(entry).some((item) => item.claimId === claimId && item.row === row);

const sameRow = (a: Entry, b: Entry) => rowsOf(b).some((row) => writesTo(a, row));

/** An entry with the versions of its rows as `versionOf` knows them; undefined leaves one as it is. */
function seeing(entry: Entry, versionOf: (row: Row) => number | null | undefined): Entry {
  const [own, other] = rowsOf(entry);
  const seen = own && versionOf(own);
  const seenOther = other && versionOf(other);
  return {
    ...entry,
    ...(seen !== undefined && { seen }),
    ...(seenOther !== undefined && { seenOther }),
  };
}

/** The version that an entry saw of one of its rows. */
const seenBy = (entry: Entry, { claimId }: Row) =>
  entry.claimId === claimId ? entry.seen : (entry.seenOther ?? null);

/** The version of a row in claims that the server has shown; undefined where it is of none of them. */
const versionIn =
  (claims: readonly ClaimView[], userId: string) =>
  ({ claimId, row }: Row) => {
    const claim = claims.find(({ id }) => id === claimId);
    return claim && versionOf(claim, row, userId);
  };

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
  const following = seeing(entry, (row) => {
    const before = queue.findLast((other) => writesTo(other, row));
    return before && seenBy(before, row);
  });
  const sent = last.state.kind === 'waiting' && last.attempts > 0;
  const isUnsent = mayMerge && !sent && last.state.kind !== 'stale';
  if (!isUnsent && last.state.kind !== 'needs-rationale') return { put: [following], removed: [] };
  // A row of which an earlier change waits is there once that has been sent.
  const isNew = last.seen === null && queue.find((other) => sameRow(other, entry)) === last;
  const apart = otherOf(last.change) !== null || otherOf(entry.change) !== null;
  const merged = apart ? 'separate' : mergeChanges(last.change, entry.change, isNew);
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
  return queue.filter((entry) => {
    if (entry.state.kind === 'needs-rationale') return false;
    const claimIds = rowsOf(entry).map(({ claimId }) => claimId);
    const free = claimIds.every((id) => !passed.has(id));
    for (const id of claimIds) passed.add(id);
    return free && entry.state.kind === 'waiting';
  });
}

/** The server has stored an entry and answered with its claims; what follows it has now seen those. */
export function acknowledge(
  queue: Queue,
  id: string,
  answer: readonly ClaimView[],
  userId: string,
): QueueStep {
  const done = queue.find((entry) => entry.id === id);
  const following = done ? queue.filter((entry) => entry.id > id && sameRow(entry, done)) : [];
  return {
    put: following.map((entry) =>
      seeing(entry, (row) =>
        done && writesTo(done, row) ? versionIn(answer, userId)(row) : undefined,
      ),
    ),
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

/**
 * Its writer has seen the newer row and keeps to the change, or to `change`, which they have made of it
 * and of the newer row: it goes out again, with all that follows.
 */
export function keepMine(
  queue: Queue,
  id: string,
  userId: string,
  change?: ClaimChange,
): QueueStep {
  const stale = queue.find((entry) => entry.id === id);
  if (stale?.state.kind !== 'stale') return { put: [], removed: [] };
  const { current } = stale.state;
  return {
    put: queue
      .filter((entry) => entry.id >= id && sameRow(entry, stale))
      .map((entry) => (change && entry.id === id ? { ...entry, change } : entry))
      .map((entry) => ({
        ...seeing(entry, (row) =>
          writesTo(stale, row) ? versionIn([current], userId)(row) : undefined,
        ),
        ...(entry.id === id && { attempts: 0, state: { kind: 'waiting' } as const }),
        ...judgedOn(entry, current),
      })),
    removed: [],
  };
}

/**
 * A verdict or a ruling that was given on an older text, on the words of the newer one: whoever keeps
 * to it has seen them.
 */
function judgedOn({ change, revision }: Entry, { ranges, ...current }: ClaimView): Partial<Entry> {
  const isJudged = change.kind === 'set-verdict' || change.kind === 'set-ruling';
  if (!isJudged || revision === undefined || revision === current.revision) return {};
  return { revision: current.revision, change: { ...change, ranges } };
}

/** Its writer gives a change up, and with it what was built on it; all of a claim's where it never came to be. */
export function giveUp(queue: Queue, id: string): QueueStep {
  const given = queue.find((entry) => entry.id === id);
  if (!given) return { put: [], removed: [] };
  const unmade = madeBy(given);
  const gone = queue.filter(
    (entry) =>
      entry.id >= id && (sameRow(entry, given) || (unmade !== null && isAboutClaim(entry, unmade))),
  );
  return { put: [], removed: gone.map((entry) => entry.id) };
}

/** The claim that an entry makes, or null. */
function madeBy({ claimId, change }: Entry): string | null {
  if (change.kind === 'add-claim') return claimId;
  return change.kind === 'split' ? change.otherId : null;
}

/** The queue after a step, in order. */
export function takeStep(queue: Queue, { put, removed }: QueueStep): Queue {
  const entries = new Map(queue.map((entry) => [entry.id, entry]));
  for (const id of removed) entries.delete(id);
  for (const entry of put) entries.set(entry.id, entry);
  return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
