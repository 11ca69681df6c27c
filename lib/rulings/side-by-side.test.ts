import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnswered } from '@/lib/checklists/list-questions';
import { claims } from '@/prisma/testing/arbitrary-claim';
import { agreedValue, isByParty, isOverVerdicts } from './over-verdicts';
import { readMark, writeMark } from './page-mark';
import { sideBySide } from './side-by-side';

describe('a claim side by side', () => {
  it('has each person once and loses nothing of what anybody brought', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const columns = sideBySide(claim, []);
        const ids = columns.map(({ person }) => person.id);
        expect(new Set(ids).size).toBe(ids.length);
        const all = <Item>(of: (column: (typeof columns)[number]) => readonly Item[]) =>
          new Set(columns.flatMap(of));
        expect(all(({ verdict }) => (verdict ? [verdict] : []))).toEqual(new Set(claim.verdicts));
        expect(all(({ evidence }) => evidence)).toEqual(new Set(claim.evidence));
        expect(all(({ searches }) => searches)).toEqual(new Set(claim.searches));
        expect(all(({ checks }) => checks)).toEqual(new Set(claim.checks.filter(isAnswered)));
        const judged = columns.slice(0, claim.verdicts.length);
        expect(judged.map(({ verdict }) => verdict)).toEqual(claim.verdicts);
      }),
    );
  });

  it('tells what somebody held before with what they hold now', () => {
    const [claim] = fc.sample(
      claims.filter(({ verdicts }) => verdicts.length > 1),
      1,
    );
    const [first, second] = claim?.verdicts ?? [];
    if (!claim || !first || !second) throw new Error('There are two verdicts.');
    const before = {
      reviewerId: second.reviewer.id,
      value: 'VERIFIED' as const,
      subLabel: null,
      rationale: 'Seen.',
      until: '2026-11-20T10:00:00.000Z',
    };
    const columns = sideBySide(claim, [before]);
    expect(columns.map(({ earlier }) => earlier).slice(0, 2)).toEqual([[], [before]]);
  });
});

describe('a ruling', () => {
  it('is over the verdicts only where they all say one other thing', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        if (!isOverVerdicts(claim)) return;
        expect(agreedValue(claim)).not.toBeNull();
        expect(claim.ruling?.value).not.toBe(agreedValue(claim));
        expect(isOverVerdicts({ ...claim, verdicts: [] })).toBe(false);
      }),
    );
  });

  it('is by a party where who ruled has a verdict that counts', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        expect(isByParty({ ...claim, ruling: null })).toBe(false);
        expect(isByParty({ ...claim, verdicts: [] })).toBe(false);
      }),
    );
  });
});

describe('the mark after a page of claims', () => {
  it('is read as it was written, and nothing else is one', () => {
    const mark = {
      createdAt: '2026-11-20T10:00:00.000Z',
      articleId: '019a0000-0000-7000-8000-000000000000',
      position: 12,
      claimId: '019a0000-0000-7000-8000-000000000001',
    };
    expect(readMark(writeMark(mark))).toEqual(mark);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readMark(text)).toBeNull();
      }),
    );
  });
});
