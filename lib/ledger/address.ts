import { type LedgerFilter, type ListDeskLedgerQuery, listDeskLedgerQuery } from './schema';

type Written = Record<string, string | string[] | undefined>;

/** What the address of a desk's ledger can say, in the order in which it says it. */
const parts = [
  'person',
  'article',
  'event',
  'from',
  'until',
  'zone',
  'order',
  'before',
  'after',
] as const satisfies readonly (keyof ListDeskLedgerQuery)[];

/** What somebody asks of the ledger, but for the length of a page. */
export type LedgerQuery = Omit<ListDeskLedgerQuery, 'limit'>;

/** How many entries a page shows. */
const pageLength = 50;

const plain = listDeskLedgerQuery.parse({});

/**
 * What the address asks for. It is typed, cut and pasted by people, so a part
 * that makes no sense is passed over and the rest holds.
 */
export function readLedgerAddress(written: Written): ListDeskLedgerQuery {
  const told = parts.flatMap((name) => {
    const value = written[name];
    if (value === undefined || value === '') return [];
    return listDeskLedgerQuery.safeParse({ [name]: value }).success ? [[name, value]] : [];
  });
  return listDeskLedgerQuery.parse({ ...Object.fromEntries(told), limit: pageLength });
}

/**
 * The query string, without its question mark, that asks for a part of the
 * ledger; empty for the plain one. The zone is told where it matters.
 */
export function writeLedgerAddress(query: Partial<LedgerQuery>): string {
  const isDated = query.from !== undefined || query.until !== undefined;
  const told = parts.flatMap((name) => {
    const value = query[name];
    if (value === undefined || value === '' || value === plain[name]) return [];
    return name === 'zone' && !isDated ? [] : [[name, value]];
  });
  return new URLSearchParams(told).toString();
}

/** What is filtered by, without the order and the page. */
export const filterOf = ({
  order: _,
  before: __,
  after: ___,
  ...filter
}: LedgerQuery): LedgerFilter => filter;

/** Whether anything is left out. */
export const isNarrowed = ({ person, article, event, from, until }: LedgerQuery) =>
  [person, article, event, from, until].some((value) => value !== undefined);
