import { isIPv6 } from 'node:net';

/**
 * The network that an address is counted by. Whoever has one address of the new family has all of
 * its first 64 bits (RFC 6177) and may come from another each time; of the old family each counts
 * for itself, and so do the few that have no network, such as one's own machine.
 *
 * @param address an IP address; anything else is given back as it is
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [plain = ''] = address.split('%');
  const [ahead = '', behind] = plain.split('::');
  const head = groupsOf(ahead);
  const tail = groupsOf(behind ?? '');
  // An address of the old family at the end takes the place of two groups.
  const length = head.length + tail.length + (plain.includes('.') ? 1 : 0);
  const zeros = behind === undefined ? [] : Array.from({ length: 8 - length }, () => '0');
  const network = [...head, ...zeros, ...tail].slice(0, 4).map((group) => parseInt(group, 16));
  if (network.every((group) => group === 0)) return address;
  return `${network.map((group) => group.toString(16)).join(':')}::/64`;
}

const groupsOf = (part: string) => (part === '' ? [] : part.split(':'));
