import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { UnfetchablePage } from './unfetchable-page';

const unpackers = { br: createBrotliDecompress, gzip: createGunzip, 'x-gzip': createGunzip };

type Packing = keyof typeof unpackers | 'identity';

const isPacking = (name: string): name is Packing => name === 'identity' || name in unpackers;

/**
 * The body of an answer, unpacked. It is read no further than `limit` bytes,
 * packed or unpacked, whatever length the site has named: what unpacks to more
 * than it weighs is stopped at once, and so is what never comes to an end.
 * Throws `UnfetchablePage`.
 */
export async function readPageBody(
  response: IncomingMessage,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const packing = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (!isPacking(packing)) throw new UnfetchablePage('encoding');
  if (Number(response.headers['content-length']) > limit) throw new UnfetchablePage('large');
  const chunks: Buffer[] = [];
  const keep = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) chunks.push(chunk);
  };
  try {
    if (packing === 'identity') await pipeline(response, atMost(limit), keep, { signal });
    else {
      const unpacked: Transform = unpackers[packing]();
      await pipeline(response, atMost(limit), unpacked, atMost(limit), keep, { signal });
    }
  } catch (error) {
    throw reasonOf(error, packing);
  }
  return Buffer.concat(chunks);
}

/** Lets `limit` bytes through and breaks off at the next. */
function atMost(limit: number): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      if (length > limit) done(new UnfetchablePage('large'));
      else done(null, chunk);
    },
  });
}

function reasonOf(error: unknown, packing: Packing): unknown {
  if (error instanceof UnfetchablePage || !(error instanceof Error)) return error;
  if (error.name === 'AbortError') return error;
  const { code = '' } = error as Error & { code?: string };
  const isUnpacking =
    packing !== 'identity' && /^(Z_|ERR_[A-Z_]*BROTLI|ERR__ERROR|ERR_BROTLI)/.test(code);
  return new UnfetchablePage(isUnpacking ? 'encoding' : 'unanswered');
}
