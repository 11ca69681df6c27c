import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stackBar } from './stacked-bars';

const parts = (...counts: number[]) => counts.map((count, index) => ({ part: `p${index}`, count }));

it('stacks the parts of a bar from the base line up, by one scale', () => {
  expect(stackBar(parts(30, 0, 10), { height: 100, most: 50 })).toEqual([
    { part: 'p0', count: 30, y: 40, height: 60 },
    { part: 'p2', count: 10, y: 20, height: 20 },
  ]);
});

it('leaves no gap, and lets nothing that is there vanish', () => {
  const counts = fc.array(fc.nat({ max: 100_000 }), { maxLength: 3 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 300_000 }), (given, most) => {
      const bar = stackBar(parts(...given), { height: 160, most });
      let top = 160;
      for (const { y, height } of bar) {
        expect(height).toBeGreaterThanOrEqual(2);
        expect(y + height).toBeCloseTo(top, 6);
        top = y;
      }
      expect(bar).toHaveLength(given.filter((count) => count > 0).length);
    }),
  );
});
