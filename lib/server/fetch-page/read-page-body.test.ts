import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { at, get, html, limits, refuses, serve, site, startSite, web } from './site-under-test';

startSite();

describe('a body', () => {
  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('that unpacks to far more than it weighs is stopped: %s', async (packing, pack) => {
    const bomb = pack(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(limits.bytes);
    serve({ ...html, 'Content-Encoding': packing }, bomb);
    await refuses('large', get());
  });

  it('that is larger than is taken is stopped, whether or not it says so', async () => {
    serve({ ...html, 'Content-Length': '100001' }, Buffer.alloc(100_001));
    await refuses('large', get());
    site.answer = (_request, response) => {
      response.writeHead(200, html);
      for (let index = 0; index < 11; index += 1) response.write(Buffer.alloc(10_000));
      response.end();
    };
    await refuses('large', get());
    serve(html, Buffer.alloc(100_000));
    expect((await get()).bytes).toHaveLength(100_000);
  });

  it('that has no end is stopped, also where it unpacks to nothing', async () => {
    const nothing = gzipSync('');
    site.answer = (_request, response) => {
      response.writeHead(200, { ...html, 'Content-Encoding': 'gzip' });
      const send = () => {
        while (!response.destroyed && response.write(nothing));
      };
      response.on('drain', send);
      send();
    };
    await refuses('large', get());
  });

  it.each([
    ['deflate', Buffer.from('<p>')],
    ['gzip, gzip', gzipSync(gzipSync('<p>'))],
    ['gzip', Buffer.from('<p>So it is.')],
    ['gzip', gzipSync('<p>So it is.').subarray(0, 12)],
    ['br', Buffer.from('<p>So it is.')],
  ])('packed in a way that is not understood is refused: %s', async (packing, bytes) => {
    serve({ ...html, 'Content-Encoding': packing }, bytes);
    await refuses('encoding', get());
  });

  it('that trickles is given up', async () => {
    site.answer = (_request, response) => {
      response.writeHead(200, html);
      const drip = setInterval(() => response.write('<'), 20);
      response.on('close', () => clearInterval(drip));
    };
    await refuses('late', get(at('/'), web(), { milliseconds: 300 }));
  });

  it('that breaks off is none', async () => {
    site.answer = (_request, response) => {
      response.writeHead(200, { ...html, 'Content-Length': '1000' });
      response.write('<p>', () => response.destroy());
    };
    await refuses('unanswered', get());
  });
});
