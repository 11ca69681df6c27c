import type { IncomingMessage } from 'node:http';
import { type Limits, type Network, pageLimits, publicWeb } from './network';
import { nextAddress, pageAddress, pinnedAddress } from './page-address';
import { readPageBody } from './read-page-body';
import { requestPage } from './request-page';
import { UnfetchablePage } from './unfetchable-page';

/** A page as a site gave it. */
export type FetchedPage = {
  /** The address at which it was found at last. */
  url: string;
  /** Its media type with the parameters that the site named. */
  type: string;
  bytes: Uint8Array;
};

const types = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'application/pdf']);

/**
 * Fetches a page of the public web, on behalf of somebody who may not reach
 * what this server can. Names are resolved once and the connection goes to the
 * very address that was looked at; the same is asked of every redirect. No
 * cookies are sent or kept. Throws `UnfetchablePage` with a sentence for
 * whoever asked; where they have gone, whatever their signal says.
 *
 * @param options network and limits are named by tests alone
 */
export async function fetchPage(
  address: string,
  {
    network = publicWeb,
    limits = pageLimits,
    gone,
  }: { network?: Network; limits?: Limits; gone?: AbortSignal } = {},
): Promise<FetchedPage> {
  const late = AbortSignal.timeout(limits.milliseconds);
  const signal = gone ? AbortSignal.any([late, gone]) : late;
  try {
    return await Promise.race([follow(address, network, limits, signal), rejectedBy(signal)]);
  } catch (error) {
    gone?.throwIfAborted();
    if (late.aborted && !(error instanceof UnfetchablePage)) throw new UnfetchablePage('late');
    throw error;
  }
}

/** Rejects when the signal says so: a resolver that never answers knows of no signal. */
function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

async function follow(
  address: string,
  network: Network,
  limits: Limits,
  signal: AbortSignal,
): Promise<FetchedPage> {
  let url = pageAddress(address, network);
  for (let redirects = 0; ; redirects += 1) {
    const pinned = await pinnedAddress(url, network);
    signal.throwIfAborted();
    const response = await requestPage(url, pinned, signal);
    try {
      const next = redirectOf(response);
      if (next === null) return await pageOf(url, response, limits, signal);
      if (redirects === limits.redirects) throw new UnfetchablePage('redirects');
      url = nextAddress(next, url, network);
    } finally {
      // Whatever else it would say is not listened to.
      response.destroy();
    }
  }
}

/** Where an answer leads on to, or null where it is the page. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return null;
  if (headers.location === undefined) throw new UnfetchablePage('failed');
  return headers.location;
}

async function pageOf(
  url: URL,
  response: IncomingMessage,
  { bytes: limit }: Limits,
  signal: AbortSignal,
): Promise<FetchedPage> {
  const { statusCode = 0, headers } = response;
  if ([401, 402, 403, 407, 429, 451].includes(statusCode)) throw new UnfetchablePage('refused');
  if (statusCode === 404 || statusCode === 410) throw new UnfetchablePage('missing');
  if (statusCode !== 200) throw new UnfetchablePage('failed');
  const type = headers['content-type'] ?? '';
  const essence = type.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!types.has(essence)) throw new UnfetchablePage('type');
  return { url: url.href, type, bytes: await readPageBody(response, limit, signal) };
}
