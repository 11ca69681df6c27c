import { describe, expect, it } from 'vitest';
import { steps } from '@/lib/stages/steps';
import type { Stage } from '@/prisma/generated/enums';
import { stepBack, stepChoices } from './choices';
import { outcomeWords } from './outcome-words';

const at = (...stages: Stage[]) => stages.map((stage) => ({ stage }));
const offered = (role: 'REVIEWER' | 'EDITOR', ...stages: Stage[]) =>
  stepChoices({ role }, at(...stages)).map(({ step, count }) => `${step.label} ${count}`);

describe('what can be done with the chosen articles', () => {
  it('is each step that some of them can take, with how many', () => {
    expect(offered('EDITOR', 'NEW', 'READY', 'READY')).toEqual([
      'Start review 1',
      'Sign off 2',
      'Reopen 2',
    ]);
    expect(offered('EDITOR', 'READY', 'SIGNED_OFF')).toEqual([
      'Sign off 1',
      'Reopen 2',
      'Publish 1',
    ]);
  });

  it('is nothing that is not theirs to say', () => {
    expect(offered('REVIEWER', 'READY', 'SIGNED_OFF')).toEqual(['Reopen 1']);
    expect(offered('REVIEWER', 'PUBLISHED')).toEqual([]);
    expect(offered('EDITOR')).toEqual([]);
  });
});

describe('a step back', () => {
  it('is there where one leads straight back, and with words where it asks for them', () => {
    const editor = { role: 'EDITOR' } as const;
    expect(stepBack(editor, { from: 'IN_REVIEW', to: 'READY' })).toEqual({
      stage: 'IN_REVIEW',
      note: 'Taken back: it was not meant.',
    });
    expect(stepBack(editor, { from: 'READY', to: 'SIGNED_OFF' })).toBeNull();
    expect(stepBack(editor, { from: 'SIGNED_OFF', to: 'PUBLISHED' })).toBeNull();
  });

  it('only ever is a step that there is', () => {
    for (const { from, to } of steps) {
      const back = stepBack({ role: 'ADMIN' }, { from, to });
      const exists = steps.some((step) => step.from === to && step.to === from);
      expect(back !== null).toBe(exists);
    }
  });
});

describe('what came of it, in words', () => {
  const nothing = { id: '', title: '', stage: 'NEW', version: 1 } as const;
  const done = (count: number) =>
    Array.from({ length: count }, () => ({ ...nothing, assignments: [] }));
  const refused = (count: number) =>
    Array.from({ length: count }, () => ({ id: '', title: '', problem: { type: '', detail: '' } }));
  const step = { kind: 'step', stage: 'SIGNED_OFF', note: '' } as const;

  it.each([
    [step, 12, 2, '12 now signed off, 2 not'],
    [step, 12, 0, '12 now signed off'],
    [{ kind: 'delete' } as const, 0, 3, 'None deleted'],
    [{ kind: 'restore' } as const, 1, 0, '1 restored'],
  ])('%o, %i done and %i not, is “%s”', (action, count, not, words) => {
    expect(outcomeWords(action, { done: done(count), refused: refused(not) })).toBe(words);
  });
});
