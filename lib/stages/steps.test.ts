import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canTake } from './access';
import { lockOf, stageOrder } from './stages';
import { findStep, steps, stepsFrom } from './steps';

/** The stages of a walk that takes one offered step after another. */
const walk = fc.array(fc.nat(9), { maxLength: 40 }).map((choices) => {
  const stages: (typeof stageOrder)[number][] = ['NEW'];
  for (const choice of choices) {
    const here = stages.at(-1) ?? 'NEW';
    const offered = stepsFrom(here);
    const step = offered[choice % offered.length];
    if (step) stages.push(step.to);
  }
  return stages;
});

describe('the steps of an article', () => {
  it('lead from new to corrected', () => {
    const path: string[] = [];
    for (let stage = stageOrder.at(0); stage; stage = stepsFrom(stage)[0]?.to) {
      if (path.includes(stage)) break;
      path.push(stage);
    }
    expect(path).toEqual(stageOrder);
  });

  it('lead from every stage on, and to every stage but the first', () => {
    for (const stage of stageOrder) expect(stepsFrom(stage).length).toBeGreaterThan(0);
    expect(new Set(steps.map(({ to }) => to))).toEqual(new Set(stageOrder.slice(1)));
  });

  it('are found by where they begin and end, and once only', () => {
    for (const step of steps) expect(findStep(step.from, step.to)).toBe(step);
    expect(findStep('NEW', 'PUBLISHED')).toBeNull();
    expect(findStep('PUBLISHED', 'IN_REVIEW')).toBeNull();
  });

  it('never unlock the claims of a published article but by a correction', () => {
    fc.assert(
      fc.property(walk, (stages) => {
        const published = stages.indexOf('PUBLISHED');
        const after = published < 0 ? [] : stages.slice(published);
        for (const stage of after) {
          expect(lockOf(stage) === null).toBe(stage === 'CORRECTING');
        }
      }),
    );
  });

  it('open a locked article only with a reason, and only by an editor', () => {
    for (const step of steps.filter(({ from, to }) => lockOf(from) && !lockOf(to))) {
      expect(step.asks).not.toBeNull();
      expect(canTake({ role: 'REVIEWER' }, step)).toBe(false);
      expect(canTake({ role: 'EDITOR' }, step)).toBe(true);
    }
  });

  it('lead back to work from every stage at which it was over, in one step', () => {
    for (const stage of ['READY', 'SIGNED_OFF', 'PUBLISHED', 'CORRECTED'] as const) {
      const back = stepsFrom(stage).filter(({ to }) => to === 'IN_REVIEW' || to === 'CORRECTING');
      expect(back).toHaveLength(1);
      expect(back[0]?.asks).not.toBeNull();
    }
  });

  it('close a correction with a note', () => {
    expect(findStep('CORRECTING', 'CORRECTED')?.asks).not.toBeNull();
  });
});
