import { describe, expect, it } from 'vitest';
import { agreementAddress, readAgreementQuery } from './agreement-address';

const one = '0190a1b2-0000-7000-8000-000000000001';
const other = '0190a1b2-0000-7000-8000-000000000002';

describe('the address of the agreement', () => {
  it('says all that was asked for, and is read back as such', () => {
    const query = {
      article: one,
      kind: 'QUOTE',
      pair: `${one},${other}`,
      from: '2026-11-01',
      until: '2026-11-30',
      independent: 'yes',
    } as const;
    const address = new URL(agreementAddress('news', query), 'http://desk.example');
    expect(readAgreementQuery(Object.fromEntries(address.searchParams))).toEqual(query);
    expect(agreementAddress('news', { kind: undefined })).toBe('/desks/news/agreement?');
  });

  it('is read as far as it makes sense', () => {
    const typed = { kind: 'RUMOUR', from: '2026-02-31', until: '2026-11-30', pair: one, more: 'x' };
    expect(readAgreementQuery(typed)).toEqual({ until: '2026-11-30' });
    expect(readAgreementQuery({ from: '', kind: ['QUOTE', 'FACT'] })).toEqual({});
    const dashes = '-'.repeat(36);
    expect(readAgreementQuery({ pair: `${dashes},${dashes}` })).toEqual({});
  });
});
