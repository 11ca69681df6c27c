import { describe, expect, it } from 'vitest';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { bodyLimitDefault, readJson } from './read-body';

const json = { 'content-type': 'application/json' };

const post = (body: BodyInit, headers: Record<string, string> = json) =>
  new Request('http://desk/', { method: 'POST', headers, body });

/** A body that comes in chunks, and what of it was ever asked for. */
function streamed(chunk: Uint8Array<ArrayBuffer>, chunks: number) {
  let sent = 0;
  const stream = new ReadableStream({
    pull(controller) {
      if (sent++ === chunks) controller.close();
      else controller.enqueue(chunk);
    },
  });
  const init = { method: 'POST', headers: json, body: stream, duplex: 'half' };
  return { request: new Request('http://desk/', init), sent: () => sent };
}

describe('the body of a request', () => {
  it.each([
    ['application/json'],
    ['application/json; charset=utf-8'],
    ['Application/JSON;charset=UTF-8'],
  ])('is read as JSON where it says so: %s', async (type) => {
    const read = readJson(post('{"title":"Fire 🔥"}', { 'content-type': type }));
    expect(await read).toEqual({ title: 'Fire 🔥' });
  });

  it.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['application/jsonp'],
    ['application/json-patch+json'],
    [''],
  ])('is refused where it says something else: %s', async (type) => {
    await expectProblem('not-json', readJson(post('{}', { 'content-type': type })));
  });

  it.each([
    ['nothing', ''],
    ['half of it', '{"title":'],
    ['two values', '{} {}'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['half a character', new Uint8Array([0x22, 0xf0, 0x9f, 0x22])],
  ])('is refused where it is %s', async (_what, body) => {
    await expectProblem('malformed-request', readJson(post(body)));
  });

  it('is refused where it breaks off', async () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"title":')),
      pull: (controller) => controller.error(new Error('aborted')),
    });
    const init = { method: 'POST', headers: json, body, duplex: 'half' };
    await expectProblem('malformed-request', readJson(new Request('http://desk/', init)));
  });

  it('may be as large as the limit and not a byte larger', async () => {
    const ofBytes = (bytes: number) => `"${'a'.repeat(bytes - 2)}"`;
    expect(await readJson(post(ofBytes(1000)), 1000)).toHaveLength(998);
    await expectProblem('too-large', readJson(post(ofBytes(1001)), 1000));
    expect(await readJson(post(ofBytes(bodyLimitDefault)))).toHaveLength(bodyLimitDefault - 2);
    await expectProblem('too-large', readJson(post(ofBytes(bodyLimitDefault + 1))));
  });

  it('is measured in bytes and not in characters', async () => {
    await expectProblem('too-large', readJson(post(`"${'語'.repeat(400)}"`), 1000));
  });

  it('is read no further than the limit, however much is sent', async () => {
    const { request, sent } = streamed(new Uint8Array(1000).fill(0x20), 1_000_000);
    await expectProblem('too-large', readJson(request, 10_000));
    expect(sent()).toBeLessThan(20);
  });

  it('is put together across its chunks, also inside a character', async () => {
    const bytes = new TextEncoder().encode('"🔥語"');
    const stream = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const init = { method: 'POST', headers: json, body: stream, duplex: 'half' };
    expect(await readJson(new Request('http://desk/', init))).toBe('🔥語');
  });
});
