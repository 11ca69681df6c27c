import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBoardQuery, writeBoardQuery } from './board-query';
import { boardFilter } from './schema';

const read = (query: string) => readBoardQuery(Object.fromEntries(new URLSearchParams(query)));

describe('the board’s address', () => {
  it('says everything that was asked for, and is read back as such', () => {
    const asked = fc.record({
      search: fc.string({ maxLength: 200 }).map((search) => search.trim()),
      show: fc.constantFrom(...boardFilter.options),
      after: fc.uuid({ version: 7 }),
    });
    fc.assert(
      fc.property(asked, (query) => {
        expect(read(writeBoardQuery(query))).toMatchObject(query);
      }),
    );
  });

  it('is empty for the plain board', () => {
    expect(writeBoardQuery({ search: '', show: 'all' })).toBe('');
    expect(read('')).toEqual({ search: '', show: 'all', limit: 50 });
  });

  it('is read as far as it makes sense', () => {
    expect(readBoardQuery({ show: 'everything', after: 'x', search: 'harbour' })).toEqual({
      search: 'harbour',
      show: 'all',
      limit: 50,
    });
    expect(readBoardQuery({ search: ['a', 'b'] }).search).toBe('');
  });
});
