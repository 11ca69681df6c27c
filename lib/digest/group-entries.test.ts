import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardStatusNames, statusNamesOf } from '@/lib/claims/status-names';
import type { LedgerEntryView } from '@/lib/ledger/schema';
import { LedgerEvent } from '@/prisma/generated/enums';
import { groupEntries } from './group-entries';

const bridge = { id: 'a1', title: 'A bridge' };
let id = 1000;
const entry = (event: LedgerEvent, change: Partial<LedgerEntryView> = {}): LedgerEntryView => ({
  id: String(id--),
  at: '2026-11-27T09:00:00.000Z',
  event,
  actor: { id: 'u1', name: 'Ana' },
  program: null,
  article: bridge,
  claim: { id: 'c1', wording: 'It is open.' },
  before: null,
  after: null,
  ...change,
});
const verdict = (value: string, claim: string, event: LedgerEvent = 'VERDICT_GIVEN') =>
  entry(event, { claim: { id: claim, wording: 'So.' }, after: { value } });

describe('a digest', () => {
  it('says of an article what happened to it, by numbers and step by step', () => {
    const [group] = groupEntries(
      [
        entry('STAGE_CHANGED', {
          claim: null,
          actor: { id: 'u2', name: 'Tobias' },
          before: { stage: 'READY' },
          after: { stage: 'SIGNED_OFF' },
        }),
        verdict('DISPUTED', 'c2', 'VERDICT_CHANGED'),
        entry('COMMENT_ADDED'),
        verdict('VERIFIED', 'c2'),
        verdict('VERIFIED', 'c1'),
        entry('CLAIM_REWORDED'),
        entry('CLAIM_KIND_CHANGED'),
        entry('ARTICLE_ADDED', { claim: null }),
      ],
      standardStatusNames,
    );
    expect(group?.deeds).toEqual(['Ana added the article', 'Tobias signed the article off']);
    expect(group?.counts).toEqual([
      '2 verdicts, 1 of them disputed',
      '1 claim edited',
      '1 comment',
    ]);
  });

  it('calls the verdicts as the desk does', () => {
    const names = statusNamesOf({ VERIFIED: 'True', UNVERIFIED: 'Open', DISPUTED: 'False' });
    const [group] = groupEntries([verdict('DISPUTED', 'c1'), verdict('VERIFIED', 'c2')], names);
    expect(group?.counts).toEqual(['2 verdicts, 1 of them false']);
  });

  it('tells articles apart, what was changed last first, and the desk at the end', () => {
    const ferry = { id: 'a2', title: 'A ferry' };
    const groups = groupEntries(
      [
        entry('POLICY_CHANGED', { article: null, claim: null }),
        entry('COMMENT_ADDED', { article: ferry }),
        verdict('DISPUTED', 'c1'),
        entry('RULING_MADE', { article: ferry }),
      ],
      standardStatusNames,
    );
    expect(groups.map(({ article, counts }) => [article?.id, counts])).toEqual([
      ['a2', ['1 ruling', '1 comment']],
      ['a1', ['1 verdict, disputed']],
      [undefined, ['1 change of the desk']],
    ]);
  });

  it('leaves nothing out: each entry is in one group, and each group says something', () => {
    const events = fc.constantFrom(...Object.values(LedgerEvent));
    const article = fc.constantFrom(null, bridge, { id: 'a2', title: 'A ferry' });
    fc.assert(
      fc.property(fc.array(fc.tuple(events, article)), (made) => {
        const entries = made.map(([event, about]) => entry(event, { article: about }));
        const groups = groupEntries(entries, standardStatusNames);
        const sorted = (ids: string[]) => [...ids].sort();
        expect(sorted(groups.flatMap((group) => group.entries.map((one) => one.id)))).toEqual(
          sorted(entries.map((one) => one.id)),
        );
        const isDesk = groups.map((group) => group.article === null);
        expect(isDesk.indexOf(true) === -1 || isDesk.indexOf(true) === groups.length - 1).toBe(
          true,
        );
      }),
    );
  });
});
