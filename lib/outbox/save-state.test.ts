import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newClaim } from '@/lib/changes/apply-change';
import type { Entry } from './entry';
import { saveStateOf, saveWords, type Trouble, troubleAloud } from './save-state';

const claim = newClaim('c1', { kind: 'add-claim', ranges: [], wording: 'So.' });
const states: Entry['state'][] = [
  { kind: 'waiting' },
  { kind: 'stale', current: claim },
  { kind: 'refused', detail: 'Only an editor can rule on a claim.' },
  { kind: 'needs-rationale' },
];
const troubles: (Trouble | null)[] = [
  null,
  'offline',
  'server',
  'signed-out',
  'other-user',
  'no-member',
  'device-full',
];

const entryIn = (state: Entry['state'], index = 0): Entry => ({
  id: `e${index}`,
  claimId: 'c1',
  change: { kind: 'drop' },
  seen: 1,
  at: '2026-11-23T09:00:00.000Z',
  attempts: 0,
  state,
});
const queues = fc
  .array(fc.constantFrom(...states), { maxLength: 5 })
  .map((all) => all.map(entryIn));
const [waiting, stale, refused, needy] = states.map((state) => entryIn(state)) as [
  Entry,
  Entry,
  Entry,
  Entry,
];

describe('saveStateOf', () => {
  it('says “Saved” only where nothing waits and the server has acknowledged something', () => {
    fc.assert(
      fc.property(
        queues,
        fc.constantFrom(...troubles),
        fc.option(fc.nat()),
        (queue, trouble, at) => {
          const state = saveStateOf(queue, { trouble, savedAt: at });
          const saved = queue.length === 0 && at !== null;
          expect(state.kind === 'saved').toBe(saved);
          expect(saveWords(state, '14:03').startsWith('Saved')).toBe(saved);
        },
      ),
    );
  });

  it('always says something while anything waits', () => {
    fc.assert(
      fc.property(queues, fc.constantFrom(...troubles), (queue, trouble) => {
        fc.pre(queue.length > 0);
        expect(saveWords(saveStateOf(queue, { trouble, savedAt: null }), '')).not.toBe('');
      }),
    );
  });

  it('puts first what a person has to decide', () => {
    const trouble = { trouble: 'offline', savedAt: 1 } as const;
    expect(saveStateOf([waiting, refused, stale], trouble)).toEqual({ kind: 'stale' });
    expect(saveStateOf([waiting, refused], trouble)).toEqual({
      kind: 'refused',
      reason: 'Only an editor can rule on a claim.',
    });
    expect(saveStateOf([needy, waiting], trouble)).toMatchObject({ kind: 'kept', signIn: false });
  });

  it('sends to the sign-in page whoever is not signed in, and nobody else', () => {
    for (const trouble of troubles) {
      const state = saveStateOf([waiting], { trouble, savedAt: null });
      const signIn = trouble === 'signed-out' || trouble === 'other-user';
      if (trouble === null) expect(state).toEqual({ kind: 'saving' });
      else expect(state).toMatchObject({ kind: 'kept', signIn });
    }
  });

  it('does not speak of trouble that stands in nobody’s way', () => {
    const needs = { kind: 'needs-rationale' };
    expect(saveStateOf([needy], { trouble: 'offline', savedAt: 7 })).toEqual(needs);
    expect(saveStateOf([], { trouble: 'offline', savedAt: null })).toEqual({ kind: 'none' });
    expect(saveStateOf([], { trouble: 'offline', savedAt: 7 })).toEqual({ kind: 'saved', at: 7 });
  });
});

describe('saveWords', () => {
  const wordsOf = (queue: Entry[], trouble: Trouble | null) =>
    saveWords(saveStateOf(queue, { trouble, savedAt: 7 }), '14:03');

  it.each([
    ['Saved 14:03', [], null],
    ['Saving', [waiting], null],
    ['Not saved: kept on this device', [waiting], 'offline'],
    ['Not saved: kept on this device', [refused], null],
    ['Somebody changed this: compare', [stale], null],
    ['Needs a rationale: kept on this device', [needy], null],
    ['Saving', [needy, waiting], null],
    ['Not saved: kept in this tab only', [needy], 'device-full'],
    // The device has not kept it.
    ['Not saved: kept in this tab only', [waiting], 'device-full'],
  ] as const)('are “%s”', (words, queue, trouble) => {
    expect(wordsOf([...queue], trouble)).toBe(words);
  });
});

describe('troubleAloud', () => {
  it('says what is not saved and why, and nothing of what goes well', () => {
    const aloud = (queue: Entry[], trouble: Trouble | null) =>
      troubleAloud(saveStateOf(queue, { trouble, savedAt: 7 }));
    expect(aloud([waiting], 'signed-out')).toBe(
      'Not saved: kept on this device. You have been signed out. Sign in again, and it will be saved.',
    );
    expect(aloud([refused], null)).toBe(
      'Not saved: kept on this device. Only an editor can rule on a claim.',
    );
    expect(aloud([stale], null)).toBe('Somebody changed this: compare.');
    for (const queue of [[], [waiting], [needy]]) expect(aloud(queue, null)).toBe('');
  });
});
