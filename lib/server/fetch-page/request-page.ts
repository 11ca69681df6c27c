import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { UnfetchablePage } from './unfetchable-page';

/** What the server says of itself: what it is, and nothing of whom it asks for. */
const headers = {
  'User-Agent': 'Claimdesk (fetches one page at the request of an editor)',
  Accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, application/pdf;q=0.8',
  'Accept-Encoding': 'br, gzip',
};

/** How many answers of the kind 1xx are read before the page. */
const hintsMax = 10;

/**
 * Asks for a page at the address that was looked at, and at no other: the name
 * is not resolved again, so it cannot mean another host in the meantime. Host
 * and SNI still name it. Throws `UnfetchablePage`.
 */
export function requestPage(
  url: URL,
  address: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  const family = isIP(address);
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      // A connection of its own, which nothing else will use.
      agent: false,
      headers,
      signal,
      // Node asks for one address or for a list of them, by how it means to connect.
      lookup: (_host, { all }, answer) =>
        all ? answer(null, [{ address, family }]) : answer(null, address, family),
    });
    asked.on('response', resolve);
    // Answers before the answer, of which a site has one or two: to read them without end costs time.
    let hints = 0;
    asked.on('information', () => {
      hints += 1;
      if (hints <= hintsMax) return;
      reject(new UnfetchablePage('failed'));
      asked.destroy();
    });
    // Nobody switches the protocol here.
    asked.on('upgrade', (_response, socket) => {
      socket.destroy();
      reject(new UnfetchablePage('failed'));
    });
    asked.on('error', (error) => reject(reasonOf(error)));
    asked.end();
  });
}

function reasonOf(error: Error & { code?: string }): Error {
  if (error.name === 'AbortError') return error;
  const { code = '' } = error;
  const isTls = /CERT|TLS|SSL|SELF_SIGNED|ISSUER/.test(code);
  if (code.startsWith('HPE_')) return new UnfetchablePage('failed');
  return new UnfetchablePage(isTls ? 'certificate' : 'unanswered');
}
