import { describe, expect, it } from 'vitest';
import { boardSort, listArticlesQuery } from '@/lib/articles/schema';
import { sortsFor, visibleQuery } from './visible-query';

const [me, other] = [
  '019a0000-0000-7000-8000-00000000000a',
  '019a0000-0000-7000-8000-00000000000b',
];
const blind = { userId: me, blind: true };
const query = listArticlesQuery.parse({ sort: 'pending', reviewer: other, search: 'fire' });

describe('whoever reviews blind', () => {
  it('is given no order and no filter that tells of verdicts', () => {
    expect(visibleQuery(blind, query)).toEqual(listArticlesQuery.parse({ search: 'fire' }));
    expect(sortsFor(blind, boardSort.options)).toEqual(['newest', 'waiting', 'title']);
  });

  it('may ask for what they have marked themselves', () => {
    expect(visibleQuery(blind, { ...query, reviewer: me }).reviewer).toBe(me);
  });

  it('is the only one of whom that holds', () => {
    expect(visibleQuery({ userId: me, blind: false }, query)).toEqual(query);
  });
});
