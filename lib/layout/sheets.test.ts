import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, sheetsOf } from './sheets';

const lengths = fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 60 });
const passagesOf = (sizes: readonly number[]) => {
  let end = 0;
  return sizes.map((size) => {
    const start = end;
    end += size;
    return { start, end, kind: 'paragraph', stretches: [] };
  });
};

describe('sheetsOf', () => {
  it('divides passages into sheets that joined are the passages again', () => {
    fc.assert(
      fc.property(lengths, (sizes) => {
        const passages = passagesOf(sizes);
        expect(sheetsOf(passages).flat()).toEqual(passages);
      }),
    );
  });

  it('ends a sheet with the passage that fills it', () => {
    const sheets = sheetsOf(passagesOf([900, 900, 900, 5000, 10, 10]));
    expect(sheets.map(({ length }) => length)).toEqual([3, 1, 2]);
  });

  it('leaves a sheet where it is, whatever becomes of its claims', () => {
    const passages = passagesOf([1500, 1500, 1500]);
    const stretch = { id: 'a', start: 0, end: 9, lane: 0, first: true };
    const marked = passages.map((passage) => ({ ...passage, stretches: [stretch] }));
    expect(sheetsOf(marked).map(({ length }) => length)).toEqual(
      sheetsOf(passages).map(({ length }) => length),
    );
  });
});

describe('linesOf', () => {
  it('counts every line begun, and the room after each passage', () => {
    expect(linesOf([{ start: 0, end: 121 }])).toBeCloseTo(3.6);
    expect(linesOf([])).toBe(0);
  });
});
