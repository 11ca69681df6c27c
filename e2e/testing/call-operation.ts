import type { APIRequestContext, APIResponse } from '@playwright/test';
import type { Operation } from '@/lib/api/operation';
import { inputs } from './api-calls';
import type { Rows } from './api-rows';
import { sessionCookie } from './server-under-test';

export type From = {
  userId: string | null;
  origin: string | null;
  token?: string;
  query?: Record<string, string>;
};

/** The path of an operation with the ids of `rows` in it. */
function pathOf({ id, path }: Operation, rows: Rows): string {
  const filled = path.replace(/\{(\w+)\}/g, (_braces, name: string) => {
    const key = inputs[id]?.names?.[name] ?? name;
    const value = new Map(Object.entries(rows)).get(key);
    if (value === undefined) throw new Error(`Nothing in the path is called ${name}.`);
    return value;
  });
  return `/api/v1${filled}`;
}

/** Calls an operation on `rows` as a browser would, in the session of `userId` or of nobody, or by a token. */
export async function callOperation(
  request: APIRequestContext,
  operation: Operation,
  rows: Rows,
  { userId, origin, token, query = inputs[operation.id]?.query }: From,
): Promise<APIResponse> {
  const input = inputs[operation.id];
  if (!input) throw new Error(`The access test does not know what to send to ${operation.id}.`);
  return request.fetch(pathOf(operation, rows), {
    method: operation.method,
    ...(query && { params: query }),
    ...(input.body && { data: input.body(rows) }),
    ...(input.upload && { multipart: { file: toPart(input.upload) } }),
    ...(input.file !== undefined && { data: Buffer.from(input.file) }),
    headers: {
      ...(origin !== null && { Origin: origin }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(userId !== null && { Cookie: await sessionCookie(userId) }),
    },
  });
}

const toPart = ({ name, text }: { name: string; text: string }) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});
