import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaUnderCurve } from './area-under-curve';

test('is the share of pairs of a right and a wrong answer in which the right one has more', () => {
  const answers = fc.array(fc.record({ at: fc.nat(4), right: fc.boolean() }), { maxLength: 20 });
  fc.assert(
    fc.property(answers, (all) => {
      const [right, wrong] = [true, false].map((kind) => all.filter((each) => each.right === kind));
      const won = (right ?? []).flatMap((a) =>
        (wrong ?? []).map((b): number => (a.at > b.at ? 1 : a.at === b.at ? 0.5 : 0)),
      );
      const sum = won.reduce((total, each) => total + each, 0);
      if (won.length === 0) expect(areaUnderCurve(all)).toBeNaN();
      else expect(areaUnderCurve(all)).toBeCloseTo(sum / won.length, 10);
    }),
  );
});
