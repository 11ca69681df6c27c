import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

/** What the build names after its content, so that it can be kept for good: nothing else gets here. */
const built = /^\/_next\/static\/chunks\/([\w.~-]+\.(js|css))$/;
const types: Record<string, string> = { js: 'application/javascript', css: 'text/css' };

/**
 * Answers for the scripts and style sheets of a build in Brotli at its
 * strongest, a sixth smaller than the gzip that Next.js makes. That takes a
 * moment once for every file: until it is done, and for browsers that do not
 * take it, the request is left to Next.js.
 *
 * @returns what answers a request, and says whether it has
 */
export function smallScripts(
  root: string,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const small = new Map<string, Buffer | null>();
  const make = async (name: string) => {
    small.set(name, null);
    const file = await readFile(join(root, '.next/static/chunks', name)).catch(() => null);
    if (file) small.set(name, await compress(file));
  };
  return ({ method, url = '', headers }, response) => {
    const [, name, type] = built.exec(url) ?? [];
    const takesIt = /\bbr\b/.test(String(headers['accept-encoding'] ?? ''));
    if (!name || !type || !takesIt || method !== 'GET') return false;
    const body = small.get(name);
    if (body === undefined) void make(name);
    if (!body) return false;
    response.writeHead(200, {
      'Content-Type': `${types[type]}; charset=UTF-8`,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    response.end(body);
    return true;
  };
}
