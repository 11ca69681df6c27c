import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, newClaim } from '@/lib/changes/apply-change';
import { type ClaimChange, rowOf, versionSeen } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { changes, claims, me, today } from '@/prisma/testing/arbitrary-claim';
import { heldOf, isOffered } from '@/prisma/testing/held-of-claim';
import type { Queue } from './entry';
import { acknowledge, enqueue, sendable, takeStep, update } from './queue';
import { withQueue } from './with-queue';

const hand = { ...me, at: today };
const adding: ClaimChange = {
  kind: 'add-claim',
  ranges: [{ start: 0, end: 9 }],
  wording: 'A ferry.',
};

type Server = ClaimView | undefined;

const baseOf = (shown: Server) => new Map(shown ? [['c1', shown]] : []);

/** Stores a change as the real one does: a repeat changes nothing, a stale version is refused. */
function serve(stored: Server, change: ClaimChange, seen: number | null): ClaimView {
  if (change.kind === 'add-claim') return stored ?? newClaim('c1', change);
  if (!stored) throw new Error('There is no such claim.');
  const after = applyChange(stored, change, hand);
  const same = JSON.stringify(heldOf(after)) === JSON.stringify(heldOf(stored));
  // What has an id is added once under it; the rest of what is there already is a repeat.
  const adds = ['add-evidence', 'add-search', 'add-comment'].includes(change.kind);
  if (same || (adds && versionSeen(stored, change, me.id))) return stored;
  if (/verdict|ruling/.test(change.kind) && stored.dropped && change.kind.startsWith('set')) {
    throw new Error('It was marked as no claim.');
  }
  const version = versionSeen(stored, change, me.id);
  if (!adds && seen !== version) throw new Error('It has moved on.');
  return withVersion(after, change, (version ?? 0) + 1);
}

function withVersion(claim: ClaimView, change: ClaimChange, version: number): ClaimView {
  const row = rowOf(change);
  if (row === 'claim') return { ...claim, version };
  if (row === 'ruling') return { ...claim, ruling: claim.ruling && { ...claim.ruling, version } };
  if (row === 'verdict') {
    const verdicts = claim.verdicts.map((item) =>
      item.reviewer.id === me.id ? { ...item, version } : item,
    );
    return { ...claim, verdicts };
  }
  if (row.startsWith('reading ')) {
    const readings = claim.readings.map((item) =>
      row === `reading ${item.id}` ? { ...item, version } : item,
    );
    return { ...claim, readings };
  }
  const evidence = claim.evidence.map((item) =>
    row === `evidence ${item.id}` ? { ...item, version } : item,
  );
  const searches = claim.searches.map((item) =>
    row === `search ${item.id}` ? { ...item, version } : item,
  );
  const checks = claim.checks.map((item) =>
    row === `check ${item.questionId}` ? { ...item, version } : item,
  );
  const comments = claim.comments.map((item) =>
    row === `comment ${item.id}` ? { ...item, version } : item,
  );
  return { ...claim, evidence, searches, checks, comments };
}

/** A desk on one claim: what the server has, what was shown of it, and what waits. */
class Desk {
  private queue: Queue = [];
  private shown: Server;
  private count = 0;

  constructor(private stored: Server) {
    this.shown = stored;
  }

  view = () => withQueue(baseOf(this.shown), this.queue, me).get('c1') ?? this.shown;
  server = () => this.stored;
  isEmpty = () => this.queue.length === 0;

  do(change: ClaimChange, mayMerge: boolean): void {
    this.count += 1;
    const entry = {
      id: String(this.count).padStart(4, '0'),
      claimId: 'c1',
      change,
      seen: versionSeen(this.view(), change, me.id),
      at: today,
      attempts: 0,
      state: { kind: 'waiting' } as const,
    };
    this.queue = takeStep(this.queue, enqueue(this.queue, entry, { mayMerge }));
  }

  /** Sends the oldest; its answer comes, is lost on the way back, or the request never arrives. */
  send(fate: 'answered' | 'answer lost' | 'request lost'): void {
    const [entry] = sendable(this.queue, { busyClaims: new Set() });
    if (!entry) return;
    this.queue = takeStep(this.queue, update(this.queue, entry.id, { attempts: 1 }));
    if (fate === 'request lost') return;
    // As in sending: what was never stored needs no withdrawal.
    const idle = /^(withdraw|remove)/.test(entry.change.kind) && entry.seen === null;
    const answer = idle ? null : serve(this.stored, entry.change, entry.seen);
    if (answer) this.stored = answer;
    if (fate === 'answer lost') return;
    if (answer) this.shown = answer;
    const step = answer
      ? acknowledge(this.queue, entry.id, [answer], me.id)
      : { put: [], removed: [entry.id] };
    this.queue = takeStep(this.queue, step);
  }
}

const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ change: changes, mayMerge: fc.boolean() }) },
    {
      weight: 2,
      arbitrary: fc.record({
        fate: fc.constantFrom('answered', 'answer lost', 'request lost' as const),
      }),
    },
  ),
  { maxLength: 40 },
);

describe('the outbox of one person', () => {
  it('ends with the server holding what they did, whatever was merged, lost and sent again', () => {
    fc.assert(
      fc.property(fc.option(claims, { nil: undefined }), steps, (start, all) => {
        const desk = new Desk(start);
        let expected = start;
        if (!start) {
          desk.do(adding, true);
          expected = newClaim('c1', adding);
        }
        for (const step of all) {
          if ('fate' in step) desk.send(step.fate);
          else {
            const view = desk.view();
            if (!view || !expected || !isOffered(view, step.change)) continue;
            desk.do(step.change, step.mayMerge);
            expected = applyChange(expected, step.change, hand);
          }
          expect(desk.view() && heldOf(desk.view() as ClaimView)).toEqual(
            expected && heldOf(expected),
          );
        }
        while (!desk.isEmpty()) desk.send('answered');
        expect(desk.server() && heldOf(desk.server() as ClaimView)).toEqual(
          expected && heldOf(expected),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
