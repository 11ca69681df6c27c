import { type AgreementQuery, agreementQuery } from './schema';

type Written = Record<string, string | string[] | undefined>;

/** What the page's address asks for; a part that makes no sense is passed over and the rest holds. */
export function readAgreementQuery(written: Written): AgreementQuery {
  const parts = Object.entries(written).filter(
    ([name, value]) => agreementQuery.safeParse({ [name]: value }).success && value !== undefined,
  );
  return agreementQuery.parse(Object.fromEntries(parts));
}

/** The address of a desk's agreement with a query changed; a part that is undefined is left out. */
export function agreementAddress(
  desk: string,
  query: Partial<Record<keyof AgreementQuery, string | undefined>>,
) {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const asked = new URLSearchParams(parts).toString();
  return `/desks/${desk}/agreement?${asked}` as const;
}
