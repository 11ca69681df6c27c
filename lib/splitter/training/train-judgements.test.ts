import { describe, expect, test } from 'vitest';
import { FEATURE_PLACES, FIGURE_PLACES } from '../judgements/feature-places';
import { featuresOf } from '../judgements/judgement-features';
import { judgementOdds } from '../model/judgement-model';
import type { LabelledText } from './judgement-texts';
import { trainJudgements } from './train-judgements';
import { trainTable } from './train-table';
import { readWordVectors } from './word-vectors';

const towns = ['Harlow', 'Esk', 'Norland', 'Veld', 'Brae', 'Sund', 'Holm', 'Dale'];
const facts = towns.map((town) => ({ text: `The flood killed 40 people in ${town}.`, yes: true }));
const views = towns.map((town) => ({ text: `I think ${town} is simply lovely.`, yes: false }));
/** Facts and views by turns. */
const texts: LabelledText[] = facts.flatMap((fact, i) => [fact, ...views.slice(i, i + 1)]);

const vectors = readWordVectors(
  JSON.stringify({
    dimensions: 2,
    words: ['flood', 'people', 'think', 'lovely'],
    vectors: { flood: [1, 0], people: [0.5, 0.5], think: [-1, 0.5], lovely: [-1, 0] },
  }),
);

describe('training the judgements', () => {
  const train = () => trainJudgements({ debates: texts, news: texts, registers: texts }, vectors);
  const trained = train();

  test('tells facts from views, also about a town never heard of', () => {
    for (const model of [trained.checkWorthiness, trained.checkability]) {
      const odds = (text: string) => judgementOdds(model, featuresOf(text));
      expect(odds('The flood killed 30 people in Oster.')).toBeGreaterThan(0);
      expect(odds('I think Oster is simply lovely.')).toBeLessThan(0);
    }
  });

  test('gives the same models for the same texts', () => {
    expect(train()).toEqual(trained);
  });
});

test('a weight that may not be negative stays at 0, and others fall', () => {
  const [figure = 0] = FIGURE_PLACES;
  const examples = Array.from({ length: 40 }, (_, i) =>
    i % 2 === 0 ? { places: [figure, 1], yes: false } : { places: [2], yes: true },
  );
  const { weights } = trainTable(examples, {
    size: FEATURE_PLACES,
    epochs: 10,
    rate: 0.1,
    seed: 1,
    penaltyAt: () => 0.001,
    nonNegative: FIGURE_PLACES,
  });
  expect(weights[figure]).toBe(0);
  expect(weights[1]).toBeLessThan(0);
  expect(weights[2]).toBeGreaterThan(0);
});
