import { expect, test } from 'vitest';
import { boardAge, boardFilter, boardSort } from '@/lib/articles/schema';
import { describeQuery, nameFrom } from './describe-query';
import { dossierQuery } from './schema';

const ana = '019ab0c0-5f3e-7b61-9d5b-3d6a4c2e1f00';
const nameOf = nameFrom(new Map([[ana, 'Ana Ruiz']]));
const words = (asked: object) => describeQuery(dossierQuery.parse(asked), { nameOf });

test.each([
  [{}, 'All articles, the newest first'],
  [
    { show: 'needs-ruling', publisher: 'Reuters', sort: 'waiting' },
    'Articles with claims that need a ruling, of Reuters, what has waited longest first',
  ],
  [
    { search: 'harbour', stage: 'IN_REVIEW', assignee: 'nobody', comments: 'open' },
    'All articles, found by “harbour”, at the stage “In review”, assigned to nobody, with open comments, the newest first',
  ],
  [
    { addedBy: ana, reviewer: '019ab0c0-5f3e-7b61-9d5b-3d6a4c2e1f09', age: 'week' },
    'All articles, brought in by Ana Ruiz, with claims marked by somebody who is not on the desk, added in the last 7 days, the newest first',
  ],
])('%j is told in words', (asked, told) => {
  expect(words(asked)).toBe(told);
});

test('every tab, age and order has words of its own', () => {
  for (const [part, values] of Object.entries({
    show: boardFilter.options,
    age: boardAge.options,
    sort: boardSort.options,
  })) {
    const told = values.map((value) => words({ [part]: value }));
    expect(new Set(told).size).toBe(values.length);
  }
});
