import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newClaim } from '@/lib/changes/apply-change';
import type { ClaimChange } from '@/lib/changes/change';
import { me } from '@/prisma/testing/arbitrary-claim';
import type { Entry, Queue } from './entry';
import { acknowledge, enqueue, giveUp, keepMine, sendable, takeStep, update } from './queue';

const ranges = [{ start: 0, end: 9 }];
const verified: ClaimChange = { kind: 'set-verdict', value: 'VERIFIED', rationale: '', ranges };
const disputed: ClaimChange = { kind: 'set-verdict', value: 'DISPUTED', rationale: '', ranges };
const unverified = { kind: 'set-verdict', value: 'UNVERIFIED', rationale: '', ranges } as const;
const added: ClaimChange = {
  kind: 'add-claim',
  ranges: [{ start: 0, end: 5 }],
  wording: 'A ferry.',
};
const content = {
  stance: 'SUPPORTS',
  title: 'Harbour log',
  url: null,
  quote: '',
  publisher: null,
  archivedUrl: null,
  derivesFrom: null,
  readOn: '2026-11-20',
  confidential: false,
} as const;
const evidence: ClaimChange = { kind: 'add-evidence', evidenceId: 'e1', content };
const claim = newClaim('c1', { kind: 'add-claim', ranges: [], wording: 'A ferry sank.' });

const entry = (id: string, change: ClaimChange, more: Partial<Entry> = {}): Entry => ({
  id,
  claimId: 'c1',
  change,
  seen: null,
  at: '2026-11-23T09:00:00.000Z',
  attempts: 0,
  state: { kind: 'waiting' },
  ...more,
});
const free = { busyClaims: new Set<string>() };
const merging = { mayMerge: true };

const add = (queue: Queue, next: Entry, mayMerge = true) =>
  takeStep(queue, enqueue(queue, next, { mayMerge }));
const idsOf = (queue: Queue) => queue.map(({ id }) => id);

describe('enqueue', () => {
  it('makes one of two changes to a row that nobody has sent, in the place of the first', () => {
    const queue = add(
      add([entry('1', verified, { seen: 4 })], entry('2', evidence)),
      entry('3', disputed),
    );
    expect(queue).toEqual([entry('1', disputed, { seen: 4 }), entry('2', evidence)]);
  });

  it('keeps a claim before the verdict on it when the claim is reworded', () => {
    const start = add([entry('1', added)], entry('2', verified));
    const queue = add(start, entry('3', { kind: 'reword', wording: 'A ferry sank.' }));
    expect(queue.map(({ change }) => change.kind)).toEqual(['add-claim', 'set-verdict']);
  });

  it('leaves alone what was sent, for the server may have it', () => {
    const queue = add([entry('1', verified, { attempts: 1 })], entry('2', disputed));
    expect(idsOf(queue)).toEqual(['1', '2']);
  });

  it('withdraws what was sent, although what followed it was not', () => {
    const sent = [entry('1', verified, { attempts: 1 }), entry('2', disputed)];
    const queue = add(sent, entry('3', { kind: 'withdraw-verdict' }));
    expect(queue.map(({ id, change }) => [id, change.kind])).toEqual([
      ['1', 'set-verdict'],
      ['2', 'withdraw-verdict'],
    ]);
  });

  it('replaces what was refused, which the server does not have', () => {
    const refused = entry('1', verified, {
      attempts: 3,
      state: { kind: 'refused', detail: 'No.' },
    });
    expect(add([refused], entry('2', disputed))).toEqual([entry('1', disputed)]);
  });

  it('completes a mark that needs a rationale, in whichever tab that is written', () => {
    const needy = entry('1', unverified, { seen: 4, state: { kind: 'needs-rationale' } });
    const later = entry('2', evidence);
    expect(sendable([needy, later], free)).toEqual([later]);
    const written = { ...unverified, rationale: 'Nobody answers.' };
    for (const mayMerge of [true, false]) {
      expect(add([needy, later], entry('3', written), mayMerge)).toEqual([
        entry('1', written, { seen: 4 }),
        later,
      ]);
    }
    const first = { ...needy, seen: null };
    expect(add([first], entry('3', { kind: 'withdraw-verdict' }), false)).toEqual([]);
  });

  it('waits behind what its writer still has to choose about', () => {
    const stale = entry('1', verified, { seen: 4, state: { kind: 'stale', current: claim } });
    const queue = add([stale], entry('2', disputed));
    expect(queue).toEqual([stale, entry('2', disputed, { seen: 4 })]);
    expect(sendable(queue, free)).toEqual([]);
  });

  it('merges nothing in a tab that does not send', () => {
    expect(idsOf(add([entry('1', verified)], entry('2', disputed), false))).toEqual(['1', '2']);
  });

  it('cancels out dropping and bringing back', () => {
    expect(add([entry('1', { kind: 'drop' })], entry('2', { kind: 'restore' }))).toEqual([]);
  });

  it('still brings back a claim that was marked before it was dropped again', () => {
    const back = [entry('1', { kind: 'restore' }), entry('2', verified)];
    const queue = add(back, entry('3', { kind: 'drop' }));
    expect(queue.map(({ change }) => change.kind)).toEqual(['restore', 'set-verdict', 'drop']);
  });

  it('never touches another row or another claim', () => {
    const others = [entry('1', evidence), entry('2', verified, { claimId: 'c2' })];
    expect(enqueue(others, entry('3', disputed), merging)).toEqual({
      put: [entry('3', disputed)],
      removed: [],
    });
  });
});

const anyEntries = fc
  .array(
    fc.record({
      claimId: fc.constantFrom('c1', 'c2', 'c3'),
      change: fc.constantFrom(verified, disputed, evidence, added),
      state: fc.constantFrom<Entry['state']>(
        { kind: 'waiting' },
        { kind: 'waiting' },
        { kind: 'stale', current: claim },
        { kind: 'refused', detail: 'No.' },
      ),
    }),
    { maxLength: 10 },
  )
  .map((all) => all.map(({ change, ...more }, index) => entry(`${index}`, change, more)));

describe('sendable', () => {
  it('is of every claim the oldest at most, and only where nothing holds it up', () => {
    fc.assert(
      fc.property(anyEntries, fc.subarray(['c1', 'c2', 'c3']), (queue, busy) => {
        const ready = sendable(queue, { busyClaims: new Set(busy) });
        for (const claimId of ['c1', 'c2', 'c3']) {
          const oldest = queue.find((item) => item.claimId === claimId);
          const may = oldest?.state.kind === 'waiting' && !busy.includes(claimId);
          expect(ready.filter((item) => item.claimId === claimId)).toEqual(may ? [oldest] : []);
        }
      }),
    );
  });
});

describe('acknowledge', () => {
  it('in any order never loses another entry', () => {
    const orders = anyEntries.chain((queue) =>
      fc.tuple(fc.constant(queue), fc.shuffledSubarray(idsOf(queue))),
    );
    fc.assert(
      fc.property(orders, ([start, order]) => {
        let queue: Queue = start;
        for (const id of order) {
          queue = takeStep(queue, acknowledge(queue, id, [claim], me.id));
        }
        expect(idsOf(queue)).toEqual(idsOf(start).filter((id) => !order.includes(id)));
        for (const { id, change } of queue) {
          expect(change).toEqual(start.find((item) => item.id === id)?.change);
        }
      }),
    );
  });

  it('tells what follows on the same row which version it now stands on', () => {
    const queue = [
      entry('1', verified),
      entry('2', disputed),
      entry('3', { kind: 'drop' }, { seen: 1 }),
    ];
    const answer = {
      ...claim,
      verdicts: [
        {
          reviewer: me,
          value: 'VERIFIED' as const,
          rationale: '',
          breaksTie: false,
          subLabel: null,
          ranges,
          updatedAt: '',
          version: 6,
        },
      ],
    };
    const after = takeStep(queue, acknowledge(queue, '1', [answer], me.id));
    expect(after.map(({ id, seen }) => [id, seen])).toEqual([
      ['2', 6],
      ['3', 1],
    ]);
  });

  it('of what is not there any more changes nothing', () => {
    const queue = [entry('2', verified)];
    expect(takeStep(queue, acknowledge(queue, '1', [claim], me.id))).toEqual(queue);
  });
});

describe('update', () => {
  it('changes one entry, and none that has gone', () => {
    const queue = [entry('1', verified), entry('2', evidence)];
    expect(takeStep(queue, update(queue, '2', { attempts: 1 }))).toEqual([
      entry('1', verified),
      entry('2', evidence, { attempts: 1 }),
    ]);
    expect(takeStep(queue, update(queue, '9', { attempts: 1 }))).toEqual(queue);
  });
});

describe('a change that met a newer row', () => {
  const current = { ...claim, wording: 'One ferry sank.', version: 7 };
  const stale = entry(
    '1',
    { kind: 'reword', wording: 'Two ferries sank.' },
    { seen: 5, attempts: 1, state: { kind: 'stale', current } },
  );
  const queue = [stale, entry('2', { kind: 'drop' }, { seen: 5 }), entry('3', verified)];

  it('goes out again on top of that row when its writer keeps to it, and so does what follows', () => {
    expect(takeStep(queue, keepMine(queue, '1', me.id))).toEqual([
      { ...stale, seen: 7, attempts: 0, state: { kind: 'waiting' } },
      entry('2', { kind: 'drop' }, { seen: 7 }),
      entry('3', verified),
    ]);
  });

  it('goes out as what its writer has made of it and of that row', () => {
    const both: ClaimChange = { kind: 'reword', wording: 'Two ferries sank in May.' };
    expect(takeStep(queue, keepMine(queue, '1', me.id, both))).toEqual([
      { ...stale, change: both, seen: 7, attempts: 0, state: { kind: 'waiting' } },
      entry('2', { kind: 'drop' }, { seen: 7 }),
      entry('3', verified),
    ]);
  });

  it('goes with all that was built on it when its writer gives it up', () => {
    expect(takeStep(queue, giveUp(queue, '1'))).toEqual([entry('3', verified)]);
  });

  it('is nothing to keep where nothing is stale', () => {
    expect(keepMine([entry('1', verified)], '1', me.id)).toEqual({ put: [], removed: [] });
    expect(giveUp([], '1')).toEqual({ put: [], removed: [] });
  });

  it('means the words of a newer text, once its writer has seen them', () => {
    const moved = { ...claim, revision: 2, ranges: [{ start: 40, end: 49 }] };
    const old = entry('1', verified, { revision: 1, state: { kind: 'stale', current: moved } });
    expect(keepMine([old], '1', me.id).put).toMatchObject([
      { revision: 2, change: { ...verified, ranges: moved.ranges }, state: { kind: 'waiting' } },
    ]);
  });
});

describe('a claim that could not be added', () => {
  it('takes everything about it along when it is given up, and nothing else', () => {
    const queue = [
      entry('1', added, { state: { kind: 'refused', detail: 'No.' } }),
      entry('2', verified),
      entry('3', evidence),
      entry('4', verified, { claimId: 'c2' }),
    ];
    expect(idsOf(takeStep(queue, giveUp(queue, '1')))).toEqual(['4']);
  });
});
