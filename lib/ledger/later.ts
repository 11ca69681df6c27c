/** The later of two places in the ledger, each the id of an entry, a whole number. */
export const later = (one: string, other: string): string =>
  BigInt(one) < BigInt(other) ? other : one;
