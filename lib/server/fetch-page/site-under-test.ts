import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { type FetchedPage, fetchPage } from './fetch-page';
import type { Limits, Network } from './network';
import { isPublicAddress } from './public-address';
import type { UnfetchableReason } from './unfetchable-page';

export const limits: Limits = { milliseconds: 5000, bytes: 100_000, redirects: 3 };

export const html = { 'Content-Type': 'text/html; charset=utf-8' };

/** A site on this machine, which stands for one on the web. */
export const site = {
  port: 0,
  /** How it answers. */
  answer: (() => {}) as RequestListener,
  /** What it was asked for, as host and path. */
  asked: [] as string[],
};

/** Starts the site for the tests of a file. */
export function startSite(): void {
  const server = createServer((request, response) => {
    site.asked.push(`${request.headers.host}${request.url}`);
    site.answer(request, response);
  });
  beforeAll(async () => {
    site.port = await listen(server);
  });
  beforeEach(() => {
    site.asked = [];
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
}

/** Has a server listen on a free port of this machine. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

/** A network in which this machine's own address is allowed as well, and no other that is not public. */
export function web(names: Record<string, string[]> = { 'news.example': ['127.0.0.1'] }): Network {
  return {
    resolve: async (host) => names[host] ?? Promise.reject(new Error('ENOTFOUND')),
    isAllowed: (address) => address === '127.0.0.1' || isPublicAddress(address),
    ports: new Set([80, 443, site.port]),
  };
}

/** An address of the site. */
export const at = (path: string, host = 'news.example') => `http://${host}:${site.port}${path}`;

export const get = (
  address = at('/'),
  network = web(),
  more: Partial<Limits> = {},
): Promise<FetchedPage> => fetchPage(address, { network, limits: { ...limits, ...more } });

export const refuses = (reason: UnfetchableReason, fetched: Promise<unknown>) =>
  expect(fetched).rejects.toMatchObject({ name: 'UnfetchablePage', reason });

/** Has the site answer everything with one page. */
export function serve(
  headers: Record<string, string> = html,
  body: string | Buffer = '<p>So it is.',
): void {
  site.answer = (_request, response: ServerResponse) => response.writeHead(200, headers).end(body);
}
