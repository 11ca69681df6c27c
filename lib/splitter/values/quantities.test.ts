import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';

const quantitiesOf = (text: string) =>
  splitter()
    .split(text)
    .values.quantities.map(({ start, end, kind, min, max, approximate, unit }) => [
      text.slice(start, end),
      kind,
      min,
      max,
      unit,
      approximate,
    ]);

describe('how many', () => {
  test.each([
    ['The blast killed 13 soldiers.', '13', 13, 13, 'soldier', false],
    ['The blast killed at least 60 people.', 'at least 60', 60, null, 'person', false],
    ['The blast hurt more than 145 people.', 'more than 145', 145, null, 'person', false],
    ['The blast hurt up to 300 people.', 'up to 300', null, 300, 'person', false],
    ['The blast killed nearly 100 people.', 'nearly 100', 100, 100, 'person', true],
    ['The blast killed scores of civilians.', 'scores of', 40, null, 'civilian', true],
    ['The storm hit dozens of houses.', 'dozens of', 24, null, 'house', true],
    [
      'The storm hit tens of thousands of houses.',
      'tens of thousands of',
      20_000,
      null,
      'house',
      true,
    ],
    ['The storm hit between 40 and 60 boats.', 'between 40 and 60', 40, 60, 'boat', false],
    ['The storm hit 10–12 boats.', '10–12', 10, 12, 'boat', false],
    ['Half a million people left.', 'Half a million', 500_000, 500_000, 'person', false],
    ['The twin bombings shook the town.', 'twin', 2, 2, 'bombing', false],
    ['The storm hit both towns.', 'both', 2, 2, 'town', false],
    ['No one left the town.', 'No one', 0, 0, 'person', false],
    [
      'The town has twenty-three thousand people.',
      'twenty-three thousand',
      23_000,
      23_000,
      'person',
      false,
    ],
    ['Two of the towns were hit.', 'Two', 2, 2, 'town', false],
  ])('%s', (text, written, min, max, unit, approximate) => {
    expect(quantitiesOf(text)).toEqual([[written, 'count', min, max, unit, approximate]]);
  });

  test('a bare number counts what the number before it counted', () => {
    expect(quantitiesOf('The blast killed 60 people and injured more than 145.')).toEqual([
      ['60', 'count', 60, 60, 'person', false],
      ['more than 145', 'count', 145, null, 'person', false],
    ]);
    expect(quantitiesOf('The catch fell to 40 tonnes from 90 a year ago.')).toEqual([
      ['40', 'measure', 40, 40, 'tonne', false],
      ['90', 'measure', 90, 90, 'tonne', false],
    ]);
  });

  test('no number counts the time behind it', () => {
    expect(quantitiesOf('The plant makes 40,000 a day.')).toEqual([
      ['40,000', 'count', 40_000, 40_000, null, false],
    ]);
    expect(quantitiesOf('Visits fell to 3,100 last year.')).toEqual([
      ['3,100', 'count', 3100, 3100, null, false],
    ]);
  });
});

describe('how much', () => {
  test.each([
    ['The dam cost $1.2bn.', '$1.2bn', 'money', 1.2e9, 1.2e9, 'USD'],
    ['The dam cost €3m.', '€3m', 'money', 3e6, 3e6, 'EUR'],
    ['The dam cost 1.3 million pounds.', '1.3 million', 'money', 1.3e6, 1.3e6, 'GBP'],
    ['The firm lost 40 million kroner last year.', '40 million', 'money', 4e7, 4e7, 'NOK'],
    ['It is a 2.4-billion-euro plan.', '2.4-billion', 'money', 2.4e9, 2.4e9, 'EUR'],
    [
      'The rate rose by a quarter of a percentage point.',
      'a quarter of a percentage point',
      'share',
      0.25,
      0.25,
      'percentage point',
    ],
    ['The dam is 300 meters long.', '300', 'measure', 300, 300, 'metre'],
    ['The ban of a 34-year-old driver ended.', '34', 'measure', 34, 34, 'year'],
    ['The catch fell by 40 percent.', '40 percent', 'share', 40, 40, 'percent'],
    [
      'The share rose by 2.4 percentage points.',
      '2.4 percentage points',
      'share',
      2.4,
      2.4,
      'percentage point',
    ],
    ['The storm hit a third of the houses.', 'a third of', 'share', 33.33, 33.33, 'percent'],
    ['The storm hit two-thirds of the houses.', 'two-thirds of', 'share', 66.67, 66.67, 'percent'],
    ['One in five houses was hit.', 'One in five', 'share', 20, 20, 'percent'],
  ])('%s', (text, written, kind, min, max, unit) => {
    expect(quantitiesOf(text)).toEqual([[written, kind, min, max, unit, false]]);
  });
});

test.each([
  'The third man left the town.',
  'One of the towns was hit.',
  'The train left at 8:40 p.m. on Friday.',
  'The motion passed 52-48 in the end.',
  'The dam broke in 2015 and on 22 March 2024.',
  'They gave way to one another.',
  'Boys aged 9, 11 and 12 were found.',
])('no quantity: %s', (text) => {
  expect(quantitiesOf(text)).toEqual([]);
});
