import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNext } from './neighbours';

const order = ['a', 'b', 'c', 'd'];
const all = () => true;

describe('findNext', () => {
  it('walks in reading order and stops at the ends', () => {
    expect(findNext(order, 'a', { shows: all })).toBe('b');
    expect(findNext(order, 'd', { shows: all })).toBeNull();
    expect(findNext(order, 'b', { shows: all, step: -1 })).toBe('a');
    expect(findNext(order, 'a', { shows: all, step: -1 })).toBeNull();
  });

  it.each([null, 'gone'])('begins at an end where %s is no place to begin', (from) => {
    expect(findNext(order, from, { shows: all })).toBe('a');
    expect(findNext(order, from, { shows: all, step: -1 })).toBe('d');
  });

  it('passes over what the filter hides', () => {
    const shows = (id: string) => id === 'a' || id === 'd';
    expect(findNext(order, 'a', { shows })).toBe('d');
    expect(findNext(order, 'c', { shows, step: -1 })).toBe('a');
  });

  it('goes on at the other end when asked to, but never back to where it began', () => {
    expect(findNext(order, 'd', { shows: all, around: true })).toBe('a');
    expect(findNext(order, 'a', { shows: all, around: true, step: -1 })).toBe('d');
    expect(findNext(order, 'c', { shows: (id) => id === 'c', around: true })).toBeNull();
    expect(findNext([], null, { shows: all, around: true })).toBeNull();
  });

  const walks = fc.record({
    order: fc.uniqueArray(fc.string({ maxLength: 2 }), { maxLength: 12 }),
    hidden: fc.func(fc.boolean()),
    step: fc.constantFrom<1 | -1>(1, -1),
  });

  it('from an end, step by step, meets all that is shown, once and in order', () => {
    fc.assert(
      fc.property(walks, ({ order, hidden, step }) => {
        const shows = (id: string) => !hidden(id);
        const met: string[] = [];
        for (
          let id = findNext(order, null, { step, shows });
          id !== null;
          id = findNext(order, id, { step, shows })
        ) {
          met.push(id);
        }
        const shown = order.filter(shows);
        expect(met).toEqual(step === 1 ? shown : shown.reverse());
      }),
    );
  });

  it('around, finds something wherever something else is shown', () => {
    fc.assert(
      fc.property(walks, fc.nat(), ({ order, hidden, step }, place) => {
        const from = order[place % Math.max(1, order.length)] ?? null;
        const shows = (id: string) => !hidden(id);
        const found = findNext(order, from, { step, shows, around: true });
        const others = order.filter((id) => id !== from && shows(id));
        if (others.length === 0) expect(found).toBeNull();
        else expect(others).toContain(found);
      }),
    );
  });
});
