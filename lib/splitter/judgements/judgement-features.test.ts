import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEATURE_PLACES } from './feature-places';
import { featuresOf, has } from './judgement-features';

const words = fc.array(
  fc.constantFrom<string[]>(
    'The',
    'US',
    'flood',
    'killed',
    'people',
    'in',
    'Harlow',
    '“never',
    '%',
    '2019',
  ),
  { minLength: 1, maxLength: 12 },
);

/** How often each place occurs. */
function tally(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const place of featuresOf(text).places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

describe('the features of a text', () => {
  test('all have a place in the table, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const place of featuresOf(text).places) {
          expect(Number.isInteger(place)).toBe(true);
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThan(FEATURE_PLACES);
        }
      }),
    );
  });

  test('only grow when a figure is put in', () => {
    fc.assert(
      fc.property(
        words,
        fc.nat(12),
        fc.constantFrom('7', '14', '1,400', '3.5', '2021'),
        (list, at, figure) => {
          const without = tally(list.join(' '));
          const withFigure = tally(list.toSpliced(at, 0, figure).join(' '));
          for (const [place, count] of without)
            expect(withFigure.get(place) ?? 0).toBeGreaterThanOrEqual(count);
          expect(withFigure).not.toEqual(without);
        },
      ),
    );
  });

  test('do not depend on capitals at the beginning, nor on the shape of an apostrophe', () => {
    expect(featuresOf("It didn't rain.").places).toEqual(featuresOf('it didn’t rain.').places);
  });

  test('tell the country from the pronoun', () => {
    expect(has(featuresOf('It came to us.'), 'we')).toBe(true);
    expect(has(featuresOf('It came to the US.'), 'we')).toBe(false);
    expect(has(featuresOf('It came to the US.'), 'country')).toBe(true);
  });

  test('know regular forms, and count numbers and years', () => {
    const features = featuresOf('Raiders attacked 2 ports in 2019, invading 3.5 bays.');
    expect(has(features, 'violence')).toBe(true);
    expect(has(featuresOf('They keep invading ports.'), 'violence')).toBe(true);
    expect(features.numbers).toBe(3);
    expect(features.years).toBe(1);
  });
});
