import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extendTo,
  nothingChosen,
  type Selection,
  toggle,
  toggleAll,
  toggleRun,
  without,
} from './selection';

const order = [...'abcdef'];
const told = ({ chosen }: Selection) => [...chosen].sort().join('');
const row = fc.constantFrom(...order);

describe('choosing rows', () => {
  it('chooses one, and chooses it no more', () => {
    const one = toggle(nothingChosen, 'b');
    expect(told(one)).toBe('b');
    expect(told(toggle(one, 'b'))).toBe('');
  });

  it('chooses a run in either direction, and takes one away again', () => {
    const run = toggleRun(toggle(nothingChosen, 'b'), order, 'e');
    expect(told(run)).toBe('bcde');
    expect(told(toggleRun(run, order, 'd'))).toBe('bc');
    expect(told(toggleRun(toggle(nothingChosen, 'e'), order, 'c'))).toBe('cde');
    expect(told(toggleRun(nothingChosen, order, 'c'))).toBe('c');
  });

  it('goes on row by row', () => {
    expect(told(extendTo(extendTo(nothingChosen, 'a', 'b'), 'b', 'c'))).toBe('abc');
  });

  it('chooses all, and then none', () => {
    const all = toggleAll(toggle(nothingChosen, 'c'), order);
    expect(told(all)).toBe('abcdef');
    expect(told(toggleAll(all, order))).toBe('');
  });

  it('forgets those that are done, and never begins a run at one', () => {
    const left = without(toggleRun(toggle(nothingChosen, 'a'), order, 'c'), ['b', 'c']);
    expect(told(left)).toBe('a');
    expect(left.anchor).toBeNull();
  });

  it('leaves everything outside of a run as it was', () => {
    fc.assert(
      fc.property(fc.subarray(order), row, row, (before, anchor, id) => {
        const chosen = new Set(before);
        const after = toggleRun({ chosen, anchor }, order, id);
        const [from, to] = [order.indexOf(anchor), order.indexOf(id)].sort();
        order.forEach((one, index) => {
          const isInside = index >= (from ?? 0) && index <= (to ?? 0);
          expect(after.chosen.has(one)).toBe(isInside ? !chosen.has(id) : chosen.has(one));
        });
      }),
    );
  });
});
