import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkOf } from './network-of';

describe('networkOf', () => {
  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
    ['1:2:3:4:5:6:192.0.2.1', '1:2:3:4::/64'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it.each(['192.0.2.9', '::1', '::', '::ffff:c000:209', 'unknown', '', 'somebody@desk.example'])(
    'leaves %j as it is',
    (address) => {
      expect(networkOf(address)).toBe(address);
    },
  );

  it('is one for whatever stands in the last 64 bits, and another for another network', () => {
    const group = fc.integer({ min: 1, max: 0xffff }).map((value) => value.toString(16));
    const half = fc.tuple(group, group, group, group).map((groups) => groups.join(':'));
    fc.assert(
      fc.property(half, half, half, half, (one, other, first, second) => {
        expect(networkOf(`${one}:${first}`)).toBe(networkOf(`${one}:${second}`));
        fc.pre(one !== other);
        expect(networkOf(`${one}:${first}`)).not.toBe(networkOf(`${other}:${first}`));
      }),
    );
  });
});
