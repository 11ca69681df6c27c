import { createServer as createTcpServer } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchPage } from './fetch-page';
import type { Network } from './network';
import {
  at,
  get,
  html,
  limits,
  listen,
  refuses,
  serve,
  site,
  startSite,
  web,
} from './site-under-test';

startSite();

describe('a page', () => {
  it('comes as it is, with its type and where it was', async () => {
    serve();
    const fetched = await get(at('/a?b=c#d'));
    expect(fetched).toMatchObject({ url: at('/a?b=c'), type: 'text/html; charset=utf-8' });
    expect(Buffer.from(fetched.bytes).toString()).toBe('<p>So it is.');
    expect(site.asked).toEqual([`news.example:${site.port}/a?b=c`]);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('is unpacked from %s', async (packing, pack) => {
    serve({ ...html, 'Content-Encoding': packing }, pack('<p>So it is.'));
    expect(Buffer.from((await get()).bytes).toString()).toBe('<p>So it is.');
  });

  it('is asked for by Claimdesk, which says nothing of who wants it', async () => {
    let heard: object = {};
    site.answer = (request, response) => {
      heard = request.headers;
      response.writeHead(200, { ...html, 'Set-Cookie': 'a=b' }).end('<p>');
    };
    for (const _ of [1, 2]) {
      await get();
      expect(Object.keys(heard).sort()).toEqual([
        'accept',
        'accept-encoding',
        'connection',
        'host',
        'user-agent',
      ]);
      expect(heard).toMatchObject({ 'user-agent': expect.stringMatching(/^Claimdesk /) });
    }
  });

  it.each(['text/plain', 'application/xhtml+xml', 'application/pdf', 'TEXT/HTML'])(
    'may be %s',
    async (type) => {
      serve({ 'Content-Type': type });
      expect((await get()).type).toBe(type);
    },
  );

  it.each(['image/png', 'application/zip', 'text/html+x', 'text/css', ''])(
    'may not be “%s”',
    async (type) => {
      serve(type === '' ? {} : { 'Content-Type': type });
      await refuses('type', get());
    },
  );

  it.each([
    [401, 'refused'],
    [403, 'refused'],
    [429, 'refused'],
    [404, 'missing'],
    [410, 'missing'],
    [500, 'failed'],
    [206, 'failed'],
    [204, 'failed'],
    [304, 'failed'],
    [302, 'failed'],
  ] as const)('that answers %i is none', async (status, reason) => {
    site.answer = (_request, response) => response.writeHead(status, html).end();
    await refuses(reason, get());
  });
});

describe('a site', () => {
  it('that never answers is given up', async () => {
    site.answer = () => {};
    await refuses('late', get(at('/'), web(), { milliseconds: 200 }));
  });

  it('whose name is never resolved is given up', async () => {
    const network: Network = { ...web(), resolve: () => new Promise(() => {}) };
    await refuses('late', get(at('/'), network, { milliseconds: 100 }));
  });

  it('that nobody listens for any more is left', async () => {
    const left = new AbortController();
    const closed = new Promise<void>((resolve) => {
      site.answer = (_request, response) => {
        response.on('close', () => resolve());
        left.abort(new Error('gone'));
      };
    });
    const fetched = fetchPage(at('/'), { network: web(), limits, gone: left.signal });
    await expect(fetched).rejects.toThrow('gone');
    await closed;
  });

  it('that speaks something else is refused', async () => {
    const other = createTcpServer((socket) => socket.on('error', () => {}).end('SSH-2.0-x\r\n'));
    const otherPort = await listen(other);
    const network = { ...web(), ports: new Set([otherPort]) };
    await refuses('failed', get(`http://news.example:${otherPort}/`, network));
    other.close();
  });

  /** Has a server of its own answer with bytes as they are, piece by piece until it is left. */
  async function sends(first: string, then = ''): Promise<Promise<unknown>> {
    const raw = createTcpServer((socket) => {
      const send = () => {
        while (!socket.destroyed && socket.write(then));
      };
      socket.on('error', () => {}).write(first);
      if (then !== '') socket.on('drain', send).once('data', send);
    });
    const rawPort = await listen(raw);
    const network = { ...web(), ports: new Set([rawPort]) };
    const fetched = get(`http://news.example:${rawPort}/`, network, { milliseconds: 2000 });
    return fetched.finally(() => raw.close());
  }

  it.each([
    ['headers without end', 'HTTP/1.1 200 OK\r\n', `X-A: ${'a'.repeat(1000)}\r\n`, 'failed'],
    ['one header without end', 'HTTP/1.1 200 OK\r\nX-A: ', 'a'.repeat(1000), 'failed'],
    ['an answer for later without end', '', 'HTTP/1.1 103 Early Hints\r\n\r\n', 'failed'],
    [
      'a length twice',
      'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\n<p>',
      '',
      'failed',
    ],
    ['a protocol of its own', 'HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n', '', 'failed'],
  ] as const)('that sends %s is left', async (_what, first, then, reason) => {
    await refuses(reason, sends(first, then));
  });

  it('that is not there does not answer', async () => {
    const closed = createTcpServer();
    const closedPort = await listen(closed);
    await new Promise((done) => closed.close(done));
    const network = { ...web(), ports: new Set([closedPort]) };
    await refuses('unanswered', get(`http://news.example:${closedPort}/`, network));
  });

  it('is named to TLS by its name, and has to prove it', async () => {
    const named: string[] = [];
    const secure = createTlsServer({
      SNICallback: (name, done) => {
        named.push(name);
        done(new Error('No certificate.'));
      },
    });
    secure.on('tlsClientError', () => {});
    const securePort = await listen(secure);
    const network = { ...web(), ports: new Set([securePort]) };
    const fetched = get(`https://news.example:${securePort}/`, network);
    await expect(fetched).rejects.toMatchObject({ name: 'UnfetchablePage' });
    expect(named).toEqual(['news.example']);
    secure.close();
  });
});
