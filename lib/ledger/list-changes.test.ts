import { describe, expect, it } from 'vitest';
import { listChanges } from './list-changes';

describe('listChanges', () => {
  it('sets what was beside what is', () => {
    const changes = listChanges({
      before: { value: 'UNVERIFIED', rationale: '' },
      after: { value: 'DISPUTED', rationale: 'The ministry denies it.' },
    });
    expect(changes).toEqual([
      { name: 'Value', before: 'unverified', after: 'disputed' },
      { name: 'Rationale', before: null, after: 'The ministry denies it.' },
    ]);
  });

  it('shows what has no before, and what has no after', () => {
    expect(listChanges({ before: null, after: { sha256: 'ab12', claims: 31 } })).toEqual([
      { name: 'SHA-256', before: null, after: 'ab12' },
      { name: 'Claims', before: null, after: '31' },
    ]);
    expect(listChanges({ before: { dropped: false }, after: null })).toEqual([
      { name: 'Dropped', before: 'no', after: null },
    ]);
    expect(listChanges({ before: null, after: null })).toEqual([]);
  });

  it('shows ranges by where they start and end', () => {
    const ranges = [
      { start: 3, end: 9 },
      { start: 12, end: 20 },
    ];
    expect(listChanges({ before: null, after: { ranges } })).toEqual([
      { name: 'Ranges', before: null, after: '3–9, 12–20' },
    ]);
  });
});
