import { expect, it } from 'vitest';
import { isPublicAddress } from './public-address';

it.each([
  '93.184.216.34',
  '1.1.1.1',
  '172.15.255.255',
  '172.32.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '2606:2800:220:1:248:1893:25c8:1946',
  '2a00:1450:4001:81b::200e',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

it.each([
  ['this network', '0.0.0.0', '0.1.2.3'],
  ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12::1'],
  ['shared by carriers', '100.64.0.1', '100.127.255.255'],
  ['loopback', '127.0.0.1', '127.255.255.254', '::1'],
  ['link-local', '169.254.1.1', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
  ['the metadata of a cloud', '169.254.169.254', '100.100.100.200', '192.0.0.192'],
  ['the metadata of a cloud too', '168.63.129.16', 'fd00:ec2::254'],
  ['documentation', '192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
  ['benchmarks', '198.18.0.1', '198.19.255.255', '2001:2::1'],
  ['multicast', '224.0.0.1', '239.255.255.255', 'ff02::1'],
  ['reserved', '240.0.0.1', '255.255.255.255', '::', '4000::1'],
  ['IPv4 mapped', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:93.184.216.34', '::ffff:7f00:1'],
  ['IPv4 compatible', '::127.0.0.1', '::5db8:d822'],
  ['translated, of NAT64', '64:ff9b::10.0.0.1', '64:ff9b::5db8:d822', '64:ff9b:1::1'],
  ['6to4', '2002:7f00:1::1', '192.88.99.1'],
  ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  ['site-local of old', 'fec0::1'],
  ['no address', '', 'localhost', '127.1', '0x7f000001', '2130706433', '[::1]', '1.2.3.4 '],
])('%s is not', (_what, ...addresses) => {
  for (const address of addresses) expect(isPublicAddress(address), address).toBe(false);
});
