import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changes } from '@/prisma/testing/arbitrary-claim';
import { rowOf } from './change';
import { writtenAnew, writtenIn } from './written-text';

it('is what somebody wrote, and nothing where a change is no text', () => {
  expect(writtenIn({ kind: 'reword', wording: 'A ferry sank.' })).toBe('A ferry sank.');
  expect(writtenIn({ kind: 'drop' })).toBeNull();
  const verdict = { kind: 'set-verdict', value: 'VERIFIED', rationale: '', ranges: [] } as const;
  expect(writtenIn({ ...verdict, ranges: [] })).toBeNull();
});

it('is written anew where there is one, and all else of the change stays', () => {
  fc.assert(
    fc.property(changes, (change) => {
      const anew = writtenAnew(change, 'Both.');
      const before = writtenIn(change);
      if (before === null) return;
      expect(writtenIn(anew)).toBe('Both.');
      expect(writtenAnew(anew, before)).toEqual(change);
      expect(rowOf(anew)).toBe(rowOf(change));
    }),
  );
});
