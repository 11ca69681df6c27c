import { describe, expect, test } from 'vitest';
import { averagePrecision, crossValidated, f1, macroF1, steadyThreshold } from './cross-validation';

describe('cross-validation', () => {
  test('asks about every example a model that has not seen it, in order', () => {
    const examples = Array.from({ length: 10 }, (_, i) => i);
    const odds = crossValidated(examples, 3, (rest) => {
      expect(rest.length).toBeGreaterThanOrEqual(6);
      return (example) => (rest.includes(example) ? Number.NaN : example);
    });
    expect(odds).toEqual(examples);
  });
});

describe('measures', () => {
  test('F1 of yes and its mean with F1 of no, worked by hand', () => {
    // 100 cases, 40 yes: 30 of them found, and 15 of 60 no mistaken. P = 30/45, R = 30/40.
    const rates = { hit: 30 / 40, falseAlarm: 15 / 60 };
    expect(f1(rates, 0.4)).toBeCloseTo(60 / 85, 12);
    // F1 of no: 45 right among 55 said and 60 true.
    expect(macroF1(rates, 0.4)).toBeCloseTo((60 / 85 + 90 / 115) / 2, 12);
  });

  test('average precision, worked by hand', () => {
    // Yes at ranks 1 and 3: (1/1 + 2/3) / 2.
    expect(averagePrecision([4, 3, 2, 1], [true, false, true, false])).toBeCloseTo(5 / 6, 12);
  });

  test('the steady threshold parts what can be parted, and falls where yes is more common', () => {
    expect(steadyThreshold([3, 2, -1, -2], [true, true, false, false], f1, [0.3])).toEqual({
      threshold: 2,
      value: 1,
    });
    const odds = [5, 4, 3, 2, 1, 0];
    const answers = [true, false, true, false, false, true];
    const at = (base: number) => steadyThreshold(odds, answers, f1, [base]).threshold;
    expect(at(0.9)).toBeLessThan(at(0.05));
  });
});
