import { BlockList, isIP, isIPv4 } from 'node:net';

/**
 * What of IPv4 leads to no public host: the IANA IPv4 Special-Purpose Address
 * Registry (RFC 6890 and its updates), where it says “globally reachable: false”,
 * multicast (RFC 5771), and what clouds answer their own machines at.
 */
const specialIPv4 = [
  ['0.0.0.0', 8], // “this network”, RFC 791
  ['10.0.0.0', 8], // private, RFC 1918
  ['100.64.0.0', 10], // shared by carriers (CGNAT), RFC 6598
  ['127.0.0.0', 8], // loopback, RFC 1122
  ['169.254.0.0', 16], // link-local, RFC 3927; the metadata of most clouds
  ['172.16.0.0', 12], // private, RFC 1918
  ['192.0.0.0', 24], // protocol assignments, RFC 6890
  ['192.0.2.0', 24], // documentation, RFC 5737
  ['192.88.99.0', 24], // relays of 6to4, RFC 7526
  ['192.168.0.0', 16], // private, RFC 1918
  ['198.18.0.0', 15], // benchmarks, RFC 2544
  ['198.51.100.0', 24], // documentation, RFC 5737
  ['203.0.113.0', 24], // documentation, RFC 5737
  ['224.0.0.0', 4], // multicast, RFC 5771
  ['240.0.0.0', 4], // reserved, RFC 1112, and broadcast
  ['168.63.129.16', 32], // Azure answers its own machines here
] as const;

/**
 * What of 2000::/3, the only part of IPv6 given out for public use, is none: the
 * IANA IPv6 Special-Purpose Address Registry. Whatever holds an IPv4 address
 * (6to4, Teredo) is here, for it could hold a private one. Mapped, compatible
 * and translated addresses, loopback, link-local and unique local ones are
 * outside of 2000::/3.
 */
const specialIPv6 = [
  ['2001::', 23], // protocol assignments with Teredo and ORCHID, RFC 2928
  ['2001:db8::', 32], // documentation, RFC 3849
  ['2002::', 16], // 6to4, RFC 3056
  ['3fff::', 20], // documentation, RFC 9637
] as const;

const refusedIPv4 = new BlockList();
for (const [net, prefix] of specialIPv4) refusedIPv4.addSubnet(net, prefix, 'ipv4');
const refusedIPv6 = new BlockList();
for (const [net, prefix] of specialIPv6) refusedIPv6.addSubnet(net, prefix, 'ipv6');
const unicast = new BlockList();
unicast.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address, as text, is one of a public host. What is no address is not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !refusedIPv4.check(address, 'ipv4');
  // An address with a zone (fe80::1%eth0) is one of a network nearby.
  if (isIP(address) !== 6 || address.includes('%')) return false;
  return unicast.check(address, 'ipv6') && !refusedIPv6.check(address, 'ipv6');
}
