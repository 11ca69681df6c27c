import { isIP } from 'node:net';
import type { Network } from './network';
import { UnfetchablePage, type UnfetchableReason } from './unfetchable-page';

const defaultPorts: Record<string, number> = { 'http:': 80, 'https:': 443 };

/**
 * An address that may be asked for, as a URL. URL writes every form of an IP
 * address, decimal, octal and hexadecimal, as the ordinary one. Throws
 * `UnfetchablePage`.
 */
export function pageAddress(address: string, network: Network): URL {
  if (!URL.canParse(address)) throw new UnfetchablePage('address');
  const url = new URL(address);
  const reason = refusalOf(url, network);
  if (reason) throw new UnfetchablePage(reason);
  url.hash = '';
  return url;
}

/** The address to which a page leads on, asked of like any other. Throws `UnfetchablePage`. */
export function nextAddress(location: string, from: URL, network: Network): URL {
  // Node hands headers over byte by byte, and sites write names in UTF-8.
  const written = Buffer.from(location, 'latin1').toString('utf8');
  const url = URL.canParse(written, from) ? new URL(written, from) : null;
  if (!url || refusalOf(url, network)) throw new UnfetchablePage('elsewhere');
  if (from.protocol === 'https:' && url.protocol === 'http:') {
    throw new UnfetchablePage('downgrade');
  }
  url.hash = '';
  return url;
}

function refusalOf(url: URL, { ports }: Network): UnfetchableReason | null {
  const defaultPort = defaultPorts[url.protocol];
  if (defaultPort === undefined) return 'address';
  if (url.username !== '' || url.password !== '') return 'credentials';
  return ports.has(url.port === '' ? defaultPort : Number(url.port)) ? null : 'port';
}

/** The host of a URL as resolvers take it: an IPv6 address without its brackets. */
const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '');

/**
 * The one address at which a host is asked. Every address it has must be a public
 * one: a name that has both sorts is a trick. Throws `UnfetchablePage`.
 */
export async function pinnedAddress(url: URL, network: Network): Promise<string> {
  const host = hostOf(url);
  const addresses = isIP(host) ? [host] : await network.resolve(host).catch((): string[] => []);
  const [first] = addresses;
  if (first === undefined || !addresses.every(network.isAllowed)) {
    throw new UnfetchablePage('not-public');
  }
  // Where the machine has no IPv6 the other family may still work.
  return addresses.find((address) => isIP(address) === 4) ?? first;
}
