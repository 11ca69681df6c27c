import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardAge, boardFilter, boardSort } from '@/lib/articles/schema';
import { isNarrowed, plainQuery, writeBoardAddress } from './address';
import { readBoardAddress } from './read-address';

const read = (query: string) => readBoardAddress(Object.fromEntries(new URLSearchParams(query)));
const plain = { ...plainQuery, limit: 50 } as const;
const words = fc.string({ maxLength: 200, unit: 'grapheme' }).map((text) => text.trim());

describe('the board’s address', () => {
  it('says everything that was asked for, and is read back as such', () => {
    const asked = fc.record({
      search: words.filter((text) => text.length <= 200),
      show: fc.constantFrom(...boardFilter.options),
      sort: fc.constantFrom(...boardSort.options),
      addedBy: fc.uuid({ version: 7 }),
      reviewer: fc.uuid({ version: 7 }),
      age: fc.constantFrom(...boardAge.options),
      comments: fc.constantFrom('any' as const, 'open' as const),
      after: fc.base64String({ minLength: 4 }).map((text) => text.replace(/[+/=]/g, '_')),
    });
    fc.assert(
      fc.property(asked, (query) => {
        expect(read(writeBoardAddress(query))).toMatchObject(query);
      }),
    );
  });

  it('is empty for the plain board', () => {
    expect(writeBoardAddress(plain)).toBe('');
    expect(read('')).toEqual(plain);
    expect(isNarrowed(plain)).toBe(false);
    expect(isNarrowed({ ...plain, publisher: 'The Gazette' })).toBe(true);
  });

  it('is read as far as it makes sense', () => {
    const odd = { show: 'everything', after: '?', addedBy: 'me', search: 'harbour', page: '2' };
    expect(readBoardAddress(odd)).toEqual({ ...plain, search: 'harbour' });
    expect(readBoardAddress({ search: ['a', 'b'] }).search).toBe('');
    expect(read('search=%00')).toEqual(plain);
  });
});
