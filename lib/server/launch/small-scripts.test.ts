import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { smallScripts } from './small-scripts';

const script = 'console.log("the same again");'.repeat(500);
let root: string;
let server: ReturnType<typeof createServer>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'small-scripts-'));
  await mkdir(join(root, '.next/static/chunks'), { recursive: true });
  await writeFile(join(root, '.next/static/chunks/a~b-1.js'), script);
  await writeFile(join(root, '.next/secret.js'), script);
  const answer = smallScripts(root);
  server = createServer((request, response) => {
    if (!answer(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await rm(root, { recursive: true });
});

function ask(path: string, encoding = 'gzip, br', method = 'GET'): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  const headers = { 'accept-encoding': encoding };
  return fetch(`http://127.0.0.1:${port}${path}`, { method, headers });
}

it('leaves the first request to others, and answers from then on with the same script made small', async () => {
  expect((await ask('/_next/static/chunks/a~b-1.js')).status).toBe(404);
  const response = await vi.waitFor(async () => {
    const asked = await ask('/_next/static/chunks/a~b-1.js');
    expect(asked.status).toBe(200);
    return asked;
  });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'application/javascript; charset=UTF-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  expect(Number(response.headers.get('content-length'))).toBeLessThan(200);
  expect(await response.text()).toBe(script);
});

it.each([
  ['/_next/static/chunks/a~b-1.js', 'gzip', 'GET'],
  ['/_next/static/chunks/a~b-1.js', 'gzip, br', 'POST'],
  ['/_next/static/chunks/missing.js', 'gzip, br', 'GET'],
  ['/_next/static/chunks/..%2f..%2fsecret.js', 'gzip, br', 'GET'],
  ['/desks/a/articles', 'gzip, br', 'GET'],
])(
  'leaves %s to others for %s by %s, however often it is asked',
  async (path, encoding, method) => {
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await ask(path, encoding, method)).status).toBe(404);
    }
  },
);
