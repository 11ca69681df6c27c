import { isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address';

describe('clientAddress', () => {
  it('ignores what a browser claims when no proxy is trusted', () => {
    expect(clientAddress('192.0.2.9', '203.0.113.1', 0)).toBe('192.0.2.9');
  });

  it.each([
    [1, '198.51.100.7'],
    [2, '203.0.113.1'],
    [3, '10.9.9.9'],
    [9, '10.9.9.9'],
  ])('takes the address that the outermost of %d trusted proxies saw', (proxies, address) => {
    expect(clientAddress('192.0.2.9', '10.9.9.9, 203.0.113.1,198.51.100.7', proxies)).toBe(address);
  });

  it.each([undefined, '', 'unknown', '198.51.100.7, <script>'])(
    'falls back to the connection when the header is %j',
    (header) => {
      expect(clientAddress('192.0.2.9', header, 1)).toBe('192.0.2.9');
    },
  );

  it('writes an address of the old family the short way', () => {
    expect(clientAddress('::ffff:192.0.2.9', undefined, 0)).toBe('192.0.2.9');
    expect(clientAddress('2001:db8::1', undefined, 0)).toBe('2001:db8::1');
  });

  it('gives an IP address whatever is sent', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.string(), fc.nat(4), (socket, header, proxies) => {
        expect(isIP(clientAddress(socket, header, proxies))).not.toBe(0);
      }),
    );
  });

  it('lets nobody choose their address by sending more of the header', () => {
    fc.assert(
      fc.property(fc.string(), fc.ipV4(), (forged, seen) => {
        expect(clientAddress('192.0.2.9', `${forged},${seen}`, 1)).toBe(seen);
      }),
    );
  });
});
