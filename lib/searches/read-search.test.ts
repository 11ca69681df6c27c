import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchContents } from '@/prisma/testing/arbitrary-claim';
import { emptySearch, filledSearch, readSearch } from './read-search';
import { addSearchInput } from './schema';

const id = '019a0000-0000-7000-8000-000000000001';
const filled = { ...emptySearch('2026-11-24'), sought: 'Did it sink?', place: 'Harbour archive' };

describe('readSearch', () => {
  it('takes back what a form shows of a search, as the API takes it', () => {
    fc.assert(
      fc.property(searchContents, (content) => {
        expect(readSearch(filledSearch(content))).toEqual({ content });
        expect(addSearchInput.parse({ id, ...content })).toEqual({ id, ...content });
      }),
    );
  });

  it('asks what was looked for, where, and when', () => {
    const read = readSearch({ ...emptySearch(''), place: ' ' });
    expect('errors' in read && Object.keys(read.errors)).toEqual(['sought', 'place', 'searchedOn']);
    expect(readSearch({ ...filled, place: '', asked: 'The harbour master' })).toMatchObject({
      content: { place: '', asked: 'The harbour master', answered: false },
    });
  });

  it('knows of an answer only where somebody was asked', () => {
    const answers = { ...filled, answered: 'yes' };
    expect(readSearch(answers)).toMatchObject({ content: { answered: null } });
    expect(readSearch({ ...answers, asked: 'The pilot' })).toMatchObject({
      content: { answered: true },
    });
  });
});

describe('a search as the API takes it', () => {
  const content = {
    sought: 'Did it sink?',
    place: 'Harbour archive',
    asked: '',
    answered: null,
    searchedOn: '2026-11-24',
    outcome: 'NOTHING',
    note: '',
  };

  it.each([
    { sought: ' ' },
    { place: '' },
    { answered: true },
    { asked: 'The pilot' },
    { outcome: 'PERHAPS' },
    { searchedOn: 'yesterday' },
    { note: 'a\0b' },
    { unknown: 1 },
  ])('is refused with %o', (change) => {
    expect(addSearchInput.safeParse({ id, ...content }).success).toBe(true);
    expect(addSearchInput.safeParse({ id, ...content, ...change }).success).toBe(false);
  });
});
