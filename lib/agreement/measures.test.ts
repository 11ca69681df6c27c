import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa } from './cohens-kappa';
import { fleissKappa, fleissSize } from './fleiss-kappa';
import { krippendorffsAlpha } from './krippendorffs-alpha';
import { isDefined, type Outcome } from './measure';
import { percentAgreement } from './percent-agreement';
import { mergePatterns, type UnitPattern } from './unit-pattern';

const value = (outcome: Outcome) => (isDefined(outcome) ? outcome.value : Number.NaN);
const units = (rows: readonly (readonly number[])[]) =>
  rows.map((counts) => ({ counts, units: 1 }));

/** Units from what each observer gave, a character a unit and a dot where they gave nothing. */
function observed(observers: readonly string[], categories: string): UnitPattern[] {
  const given = [...(observers[0] ?? '')].map((_, unit) => observers.map((row) => row[unit]));
  return units(
    given.map((unit) => [...categories].map((c) => unit.filter((one) => one === c).length)),
  );
}

/** Fleiss 1971, table 1: 30 patients, six psychiatrists each, five diagnoses. */
const diagnoses =
  '00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031 ' +
  '00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006';

describe('published examples', () => {
  it('Krippendorff 2011, section C: four observers, twelve units, missing data', () => {
    const rows = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'];
    expect(value(krippendorffsAlpha(observed(rows, '12345')))).toBeCloseTo(0.743, 3);
  });

  it('Krippendorff 2011, sections A and B: two observers', () => {
    const binary = ['0100000010', '1110010000'];
    expect(value(krippendorffsAlpha(observed(binary, '01')))).toBeCloseTo(0.095, 3);
    const nominal = ['aabbdcccedda', 'babbbcccedd' + 'd'];
    expect(value(krippendorffsAlpha(observed(nominal, 'abcde')))).toBeCloseTo(0.692, 3);
  });

  it('Fleiss 1971, table 1: psychiatric diagnoses', () => {
    const patients = units(diagnoses.split(' ').map((row) => [...row].map(Number)));
    expect(patients).toHaveLength(30);
    expect(fleissSize(patients)).toBe(6);
    expect(value(percentAgreement(patients))).toBeCloseTo(0.555, 2);
    expect(value(fleissKappa(patients, 6))).toBeCloseTo(0.43, 3);
  });

  it('Cohen 1960, table 2: two judges, 200 subjects', () => {
    const judges = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    expect(value(cohensKappa(judges))).toBeCloseTo(0.492, 3);
  });
});

describe('what is undefined', () => {
  it('is said to be so where nothing can be compared', () => {
    const alone = units([[1, 0, 0]]);
    for (const outcome of [
      percentAgreement(alone),
      krippendorffsAlpha([]),
      fleissKappa(alone, 2),
      cohensKappa([[0]]),
    ]) {
      expect(outcome).toEqual({ undefined: 'no-units' });
    }
    expect(fleissSize(alone)).toBeNull();
  });

  it('is said to be so where everybody gives one value, and agreement itself is whole', () => {
    const same = [{ counts: [2, 0, 0], units: 7 }];
    expect(krippendorffsAlpha(same)).toEqual({ undefined: 'one-value' });
    expect(fleissKappa(same, 2)).toEqual({ undefined: 'one-value' });
    expect(
      cohensKappa([
        [7, 0],
        [0, 0],
      ]),
    ).toEqual({ undefined: 'one-value' });
    expect(percentAgreement(same)).toEqual({ value: 1 });
  });
});

const counts = fc.array(fc.nat(4), { minLength: 3, maxLength: 3 });
const table = fc.array(fc.record({ counts, units: fc.integer({ min: 1, max: 50 }) }), {
  minLength: 1,
  maxLength: 12,
});
const measures = [percentAgreement, krippendorffsAlpha, (p: UnitPattern[]) => fleissKappa(p, 2)];

const close = (a: Outcome, b: Outcome) => {
  if (!isDefined(a) || !isDefined(b)) return expect(a).toEqual(b);
  expect(a.value).toBeCloseTo(b.value, 9);
};

describe('every measure', () => {
  it('is the same in whatever order units and categories come', () => {
    fc.assert(
      fc.property(table, (patterns) => {
        const turned = patterns.map((unit) => ({ ...unit, counts: unit.counts.toReversed() }));
        for (const measure of measures) {
          close(measure(patterns), measure(patterns.toReversed()));
          close(measure(patterns), measure(turned));
        }
      }),
    );
  });

  it('is the same from parts put together as from all at once', () => {
    fc.assert(
      fc.property(table, fc.nat(12), (patterns, cut) => {
        const one = patterns.flatMap((unit) => Array(unit.units).fill({ ...unit, units: 1 }));
        const parts = [mergePatterns(one.slice(0, cut)), mergePatterns(one.slice(cut))];
        expect(mergePatterns(parts.flat())).toEqual(mergePatterns(patterns));
        for (const measure of measures) close(measure(mergePatterns(one)), measure(patterns));
      }),
    );
  });

  it('is 1 where all agree and not always on the same, and below 1 where anybody does not', () => {
    fc.assert(
      fc.property(table, (patterns) => {
        const agreed = units([
          [2, 0, 0],
          [0, 2, 0],
        ]);
        const torn = [...agreed, ...patterns, { counts: [1, 1, 0], units: 1 }];
        for (const measure of measures) {
          expect(measure(agreed)).toEqual({ value: 1 });
          expect(value(measure(torn))).toBeLessThan(1);
        }
      }),
    );
  });

  it('of a pair is the same whoever is named first', () => {
    const matrix = fc.array(fc.array(fc.nat(99), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(matrix, (cells) => {
        const turned = cells.map((_, i) => cells.map((row) => row[i] ?? 0));
        close(cohensKappa(cells), cohensKappa(turned));
      }),
    );
  });
});
