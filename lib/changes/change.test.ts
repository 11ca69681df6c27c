import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimView } from '@/lib/claims/schema';
import { changes, claims, me } from '@/prisma/testing/arbitrary-claim';
import {
  begunWith,
  type ClaimChange,
  contentOf,
  rowOf,
  verdictBy,
  versionBegunWith,
  versionSeen,
} from './change';

const ranges = [{ start: 0, end: 9 }];

describe('rowOf', () => {
  it('names one row for a piece of evidence, whatever is done to it', () => {
    const content = { stance: 'CONTEXT', title: 'A', url: null, quote: '', readOn: '2026-11-20' };
    const rows = (['add-evidence', 'change-evidence', 'remove-evidence'] as const).map((kind) =>
      rowOf({ kind, evidenceId: 'e1', content } as ClaimChange),
    );
    expect(new Set(rows)).toEqual(new Set(['evidence e1']));
  });

  it('keeps verdict, ruling and the claim itself apart', () => {
    expect(rowOf({ kind: 'withdraw-verdict' })).toBe('verdict');
    expect(rowOf({ kind: 'withdraw-ruling' })).toBe('ruling');
    expect(rowOf({ kind: 'drop' })).toBe(rowOf({ kind: 'reword', wording: 'So.' }));
  });
});

describe('versionSeen', () => {
  it('is null where there is no claim', () => {
    expect(versionSeen(undefined, { kind: 'drop' }, me.id)).toBeNull();
  });

  it('is the version of the very row that the change writes to', () => {
    const expected = (claim: ClaimView, change: ClaimChange): number | null => {
      if ('evidenceId' in change) {
        return claim.evidence.find(({ id }) => id === change.evidenceId)?.version ?? null;
      }
      if ('searchId' in change) {
        return claim.searches.find(({ id }) => id === change.searchId)?.version ?? null;
      }
      if ('questionId' in change) {
        return (
          claim.checks.find(({ questionId }) => questionId === change.questionId)?.version ?? null
        );
      }
      if ('commentId' in change) {
        return claim.comments.find(({ id }) => id === change.commentId)?.version ?? null;
      }
      if ('readingId' in change) {
        return claim.readings.find(({ id }) => id === change.readingId)?.version ?? null;
      }
      if (change.kind.endsWith('verdict')) return verdictBy(me.id, claim)?.version ?? null;
      if (change.kind.endsWith('ruling')) return claim.ruling?.version ?? null;
      return claim.version;
    };
    fc.assert(
      fc.property(claims, changes, (claim, change) => {
        expect(versionSeen(claim, change, me.id)).toBe(expected(claim, change));
      }),
    );
  });
});

describe('versionBegunWith', () => {
  const reword = { kind: 'reword', wording: 'Three ferries sank.' } as const;

  it('is that of the claim as it is, where nobody else has written', () => {
    fc.assert(
      fc.property(claims, changes, (claim, change) => {
        const now = { ...claim, version: claim.version + 1 };
        const begun = begunWith(claim, rowOf(change), me.id);
        expect(versionBegunWith(begun, now, change, me.id)).toBe(versionSeen(now, change, me.id));
      }),
    );
  });

  it('is the older one where somebody has reworded the claim in the meantime', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const now = { ...claim, wording: `${claim.wording} So they say.`, version: 12 };
        const begun = begunWith(claim, 'claim', me.id);
        expect(versionBegunWith(begun, now, reword, me.id)).toBe(claim.version);
      }),
    );
  });

  it('is the older one where somebody has decided otherwise of a reading', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const [reading] = claim.readings;
        fc.pre(reading !== undefined);
        const [row, readingId] = [`reading ${reading?.id}`, reading?.id ?? ''];
        const begun = begunWith(claim, row, me.id);
        const taken = { ...reading, takenAs: 'c9', version: 12 } as typeof reading & object;
        const now = { ...claim, readings: [taken, ...claim.readings.slice(1)] };
        const reopen = { kind: 'reopen-reading', readingId } as const;
        expect(versionBegunWith(begun, now, reopen, me.id)).toBe(reading?.version);
      }),
    );
  });

  it('is none where somebody has ruled since the form was opened', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        fc.pre(claim.ruling !== null);
        const ruling = { kind: 'set-ruling', value: 'VERIFIED', reason: 'So.', ranges } as const;
        const begun = begunWith({ ...claim, ruling: null }, 'ruling', me.id);
        expect(versionBegunWith(begun, claim, ruling, me.id)).toBeNull();
      }),
    );
  });
});

describe('contentOf', () => {
  it('leaves out who added evidence and when', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        for (const item of claim.evidence) {
          expect(Object.keys(contentOf(item)).sort()).toEqual([
            'archivedUrl',
            'confidential',
            'derivesFrom',
            'publisher',
            'quote',
            'readOn',
            'stance',
            'title',
            'url',
          ]);
          expect(item).toMatchObject(contentOf(item));
        }
      }),
    );
  });
});
