import { Problem } from '@/lib/api/problem';
import type { UploadedFile } from '@/lib/imports/mutations';

/** The largest body taken where an operation names no other limit, in bytes. */
export const bodyLimitDefault = 256_000;

/**
 * The JSON body of a request, read no further than `limit` bytes. Throws
 * `not-json`, `too-large` and `malformed-request`.
 */
export async function readJson(request: Request, limit = bodyLimitDefault): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new Problem('not-json', 'Send the body as application/json.');
  }
  const bytes = await readBytes(request, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    throw new Problem('malformed-request', 'The body is not JSON in UTF-8.');
  }
}

/**
 * The files of a multipart body, under the names that they were sent with, read no further than
 * `limit` bytes. Throws `too-large`, and `malformed-request` where it is no such body.
 */
export async function readFiles(request: Request, limit: number): Promise<UploadedFile[]> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    throw new Problem('malformed-request', 'Send the files as multipart/form-data.');
  }
  const bytes = await readBytes(request, limit);
  const form = await new Response(bytes, { headers: { 'Content-Type': type } })
    .formData()
    .catch(() => {
      throw new Problem('malformed-request', 'The body is not multipart/form-data.');
    });
  const files = [...form.values()].filter((value) => typeof value !== 'string');
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

/**
 * The body of a request as it is, read no further than `limit` bytes. Throws `too-large`, and
 * `malformed-request` where it breaks off.
 */
export async function readBytes(
  request: Request,
  limit = bodyLimitDefault,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(request)) {
    length += chunk.length;
    if (length > limit) {
      throw new Problem('too-large', `The body is larger than ${limit} bytes. Nothing was stored.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A page that is left, or a network that is cut, ends a body early. That is no fault of the server. */
async function* chunksOf({ body }: Request): AsyncGenerator<Uint8Array> {
  try {
    yield* body ?? [];
  } catch {
    throw new Problem('malformed-request', 'The body broke off. Nothing was stored.');
  }
}
