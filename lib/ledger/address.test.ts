import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf, isNarrowed, readLedgerAddress, writeLedgerAddress } from './address';
import { listDeskLedgerQuery } from './schema';

const id = '019a0000-0000-7000-8000-000000000000';
const read = (address: string) =>
  readLedgerAddress(Object.fromEntries(new URLSearchParams(address)));

describe('the address of a ledger', () => {
  it('is read as it was written', () => {
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const asked = fc.record({
      person: maybe(fc.constant(id)),
      article: maybe(fc.constant(id)),
      event: maybe(fc.constantFrom('verdicts', 'RULING_MADE')),
      from: maybe(fc.constant('2026-11-01')),
      until: maybe(fc.constant('2026-11-27')),
      zone: fc.constantFrom('UTC', 'Europe/Vienna'),
      order: fc.constantFrom('newest', 'oldest'),
      before: maybe(fc.nat().map(String)),
    });
    fc.assert(
      fc.property(asked, (parts) => {
        const { limit: _, ...query } = listDeskLedgerQuery.parse(parts);
        const { limit, ...again } = read(writeLedgerAddress(query));
        const zone = query.from || query.until ? query.zone : 'UTC';
        expect(again).toEqual(listDeskLedgerQuery.omit({ limit: true }).parse({ ...query, zone }));
        expect(limit).toBe(50);
      }),
    );
  });

  it('says nothing of the plain ledger', () => {
    expect(writeLedgerAddress(readLedgerAddress({}))).toBe('');
    expect(isNarrowed(readLedgerAddress({ order: 'oldest', before: '7' }))).toBe(false);
    expect(isNarrowed(readLedgerAddress({ event: 'people' }))).toBe(true);
  });

  it.each([
    'person=nobody',
    'event=weather',
    'from=0000-01-01',
    'until=yesterday',
    'zone=Mars/Olympus',
    'before=-1',
    'order=best',
    'limit=9000000',
    'person=&event=',
  ])('passes over what makes no sense: %s', (part) => {
    expect(read(`${part}&article=${id}`)).toEqual(read(`article=${id}`));
  });

  it('gives the filter by itself', () => {
    expect(writeLedgerAddress(filterOf(read('event=people&before=7&order=oldest')))).toBe(
      'event=people',
    );
  });
});
