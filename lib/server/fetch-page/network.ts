import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './public-address';

/** What a page may be fetched from, and by what names are resolved. */
export type Network = {
  /** Every address of a host; throws where it has none. */
  resolve: (host: string) => Promise<string[]>;
  isAllowed: (address: string) => boolean;
  ports: ReadonlySet<number>;
};

/** How much is taken of a page. */
export type Limits = {
  /** Of everything together, in ms: names, redirects, the whole body. */
  milliseconds: number;
  /** Of the body, packed and unpacked alike. */
  bytes: number;
  redirects: number;
};

/** The web. The system's own resolver is asked, so that its hosts file counts as well. */
export const publicWeb: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
  ports: new Set([80, 443]),
};

export const pageLimits: Limits = { milliseconds: 15_000, bytes: 5_000_000, redirects: 3 };
