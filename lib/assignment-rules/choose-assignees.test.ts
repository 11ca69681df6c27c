import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, chooseByLoad, chooseInTurn } from './choose-assignees';

const candidates = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,3}$/),
    load: fc.nat({ max: 5 }),
    lastAssignedAt: fc.option(fc.nat({ max: 3 })),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);
const count = fc.integer({ min: 1, max: 10 });

const candidate = (id: string, load: number, lastAssignedAt: number | null = null): Candidate => ({
  id,
  load,
  lastAssignedAt,
});

describe('in turn', () => {
  it.each([
    { last: null, count: 1, chosen: ['a'] },
    { last: 'a', count: 1, chosen: ['b'] },
    { last: 'c', count: 1, chosen: ['a'] },
    { last: 'b', count: 2, chosen: ['c', 'a'] },
    { last: 'b', count: 5, chosen: ['c', 'a', 'b'] },
    { last: 'bb', count: 1, chosen: ['c'] },
    { last: 'z', count: 1, chosen: ['a'] },
  ])('after $last come $chosen', ({ last, count: wanted, chosen }) => {
    const people = [{ id: 'c' }, { id: 'a' }, { id: 'b' }];
    expect(chooseInTurn(people, last, wanted)).toEqual(chosen);
  });

  it('nobody comes twice as often as anybody else, whoever began', () => {
    fc.assert(
      fc.property(candidates, count, fc.option(fc.string()), (people, wanted, first) => {
        fc.pre(people.length > 0);
        const turns = new Map(people.map(({ id }) => [id, 0]));
        let last = first;
        for (let article = 0; article < 20; article += 1) {
          const chosen = chooseInTurn(people, last, wanted);
          for (const id of chosen) turns.set(id, (turns.get(id) ?? 0) + 1);
          last = chosen.at(-1) ?? last;
        }
        const had = [...turns.values()];
        expect(Math.max(...had) - Math.min(...had)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('by load', () => {
  it('goes to whom the fewest claims wait for, whatever came last', () => {
    expect(chooseByLoad([candidate('a', 9), candidate('b', 3, 99), candidate('c', 4)], 1)).toEqual([
      'b',
    ]);
  });

  it('goes, of two with as many, to whoever was assigned something longer ago, or never', () => {
    const people = [candidate('a', 3, 20), candidate('b', 3, 10), candidate('c', 3)];
    expect(chooseByLoad(people, 3)).toEqual(['c', 'b', 'a']);
  });

  it('never passes over somebody with less before them', () => {
    fc.assert(
      fc.property(candidates, count, (people, wanted) => {
        const chosen = new Set(chooseByLoad(people, wanted));
        const loads = (isChosen: boolean) =>
          people.filter(({ id }) => chosen.has(id) === isChosen).map(({ load }) => load);
        expect(Math.max(-1, ...loads(true))).toBeLessThanOrEqual(Math.min(6, ...loads(false)));
      }),
    );
  });
});

describe('each way', () => {
  const ways = {
    'in turn': (people: readonly Candidate[], wanted: number) => chooseInTurn(people, 'm', wanted),
    'by load': chooseByLoad,
  };
  it.each(Object.entries(ways))('%s: as many different people as asked for', (_name, choose) => {
    fc.assert(
      fc.property(candidates, count, (people, wanted) => {
        const chosen = choose(people, wanted);
        expect(new Set(chosen).size).toBe(Math.min(wanted, people.length));
        expect(chosen).toHaveLength(Math.min(wanted, people.length));
      }),
    );
  });

  it.each(Object.entries(ways))('%s: the same in whatever order they are listed', (_n, choose) => {
    fc.assert(
      fc.property(candidates, count, (people, wanted) => {
        expect(choose([...people].reverse(), wanted)).toEqual(choose(people, wanted));
      }),
    );
  });
});
