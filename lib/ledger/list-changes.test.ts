import { describe, expect, it } from 'vitest';
import { listChanges } from './list-changes';

describe('listChanges', () => {
  it('sets what was beside what is', () => {
    const changes = listChanges({
      before: { value: 'UNVERIFIED', rationale: '' },
      after: { value: 'DISPUTED', rationale: 'The ministry denies it.' },
    });
    expect(changes).toEqual([
      { name: 'Value', before: 'unverified', after: 'disputed', prose: false },
      { name: 'Rationale', before: null, after: 'The ministry denies it.', prose: true },
    ]);
  });

  it('shows what has no before, and what has no after', () => {
    expect(listChanges({ before: null, after: { sha256: 'ab12', claims: 31 } })).toEqual([
      { name: 'SHA-256', before: null, after: 'ab12', prose: false },
      { name: 'Claims', before: null, after: '31', prose: false },
    ]);
    expect(listChanges({ before: { dropped: false }, after: null })).toEqual([
      { name: 'Dropped', before: 'no', after: null, prose: false },
    ]);
    expect(listChanges({ before: null, after: null })).toEqual([]);
  });

  it('shows ranges by where they start and end', () => {
    const ranges = [
      { start: 3, end: 9 },
      { start: 12, end: 20 },
    ];
    expect(listChanges({ before: null, after: { ranges } })).toEqual([
      { name: 'Ranges', before: null, after: '3–9, 12–20', prose: false },
    ]);
  });

  it('leaves out what stayed as it was, and the ids of rows', () => {
    const id = '019a0000-0000-7000-8000-000000000000';
    const changes = listChanges({
      before: { wording: 'One.', stance: 'SUPPORTS', hedges: [], other: id },
      after: { wording: 'One.', stance: 'REFUTES', hedges: [{}], evidence: [id], part: id },
    });
    expect(changes.map(({ name, before, after }) => [name, before, after])).toEqual([
      ['Stance', 'supports', 'refutes'],
    ]);
  });

  it('shows lists in words', () => {
    const [verdicts, questions] = listChanges({
      before: { rationaleRequiredFor: [], questions: ['Who says so?'] },
      after: { rationaleRequiredFor: ['VERIFIED', 'DISPUTED'], questions: ['Who?', 'When?'] },
    });
    expect(verdicts).toMatchObject({ before: null, after: 'verified · disputed' });
    expect(questions).toMatchObject({ before: 'Who says so?', after: 'Who? · When?' });
  });
});
