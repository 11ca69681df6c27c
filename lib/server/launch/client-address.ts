import { isIP } from 'node:net';

/** "::ffff:192.0.2.1" is how a socket for both families shows an address of the old one. */
const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * The address a request came from. A browser can put anything into `X-Forwarded-For`; only what
 * a trusted proxy added at its end can be believed, so it is read from the right.
 *
 * @param socketAddress the other end of the connection
 * @param forwardedFor the header as it came in, several of them joined by commas
 * @param trustedProxies how many proxies in front add the address they saw
 * @returns an IP address; the one of the connection where the header holds none to be believed
 */
export function clientAddress(
  socketAddress: string,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  if (trustedProxies === 0) return plain(socketAddress);
  const seen = (forwardedFor ?? '').split(',').map(plain);
  const address = seen[Math.max(0, seen.length - trustedProxies)] ?? '';
  return isIP(address) === 0 ? plain(socketAddress) : address;
}
