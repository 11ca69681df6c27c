import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardCell, unguardCell } from './csv-cell';

test.each([
  '=1+1',
  '+44 20 7946 0000',
  '-1',
  '@SUM(A1)',
  '\tindented',
  '\rreturned',
  '\nbroken',
  '＝1+1',
  '＋1',
  '－1',
  '＠now',
  ' =1+1',
  '\u00A0=1+1',
  '\uFEFF=1+1',
  '\u200B\u202E=1+1',
  '\r\n  @x',
])('%j gets an apostrophe in front', (value) => {
  expect(guardCell(value)).toBe(`'${value}`);
});

test.each(['', 'a=b', '14 people', "'tis", '“=”', '[1] =1', '5 - 3'])(
  '%j stays as it is',
  (value) => {
    expect(guardCell(value)).toBe(value);
  },
);

const risky = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  '\t',
  '\r',
  '\n',
  ' ',
  "'",
  '"',
  ',',
  'a',
);

test('a guarded value comes back exactly', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: risky }), fc.string({ unit: 'binary' })), (value) => {
      expect(unguardCell(guardCell(value))).toBe(value);
    }),
  );
});

test('no guarded value starts with a sign, even when white space is trimmed away', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: risky }), fc.string({ unit: 'binary' })), (value) => {
      const guarded = guardCell(value);
      expect(guarded.trim()).not.toMatch(/^[=+\-@＝＋－＠]/);
      expect(guarded).not.toMatch(/^[\t\r\n]/);
    }),
  );
});
