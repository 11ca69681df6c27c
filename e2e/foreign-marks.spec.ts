import { expect, test } from '@playwright/test';
import type { Operation } from '@/lib/api/operation';
import { operations } from '@/lib/api/operations';
import { closePool } from '@/lib/server/pool';
import { type DeskFixture, makeDesk } from '@/prisma/testing/desk-fixture';
import { inputs } from './testing/api-calls';
import { makeRows, type Rows } from './testing/api-rows';
import { callOperation } from './testing/call-operation';
import { shareDatabase } from './testing/server-under-test';

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

let ours: DeskFixture;
let theirs: DeskFixture;
let here: Rows;
let there: Rows;

test.beforeAll(async ({ baseURL }) => {
  shareDatabase(baseURL);
  [ours, theirs] = [await makeDesk(), await makeDesk()];
  // Twice, so that a page of one leads on to another.
  for (const _ of [1, 2]) {
    here = await makeRows(ours, ours.admin);
    there = await makeRows(theirs, theirs.admin);
  }
});
test.afterAll(() => closePool());

/** Every value under a name that leads on from one page of a list to the next. */
function marksIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) =>
    /^(?:next|mark|cursor|position|id)$/.test(name) && typeof value === 'string'
      ? [value]
      : marksIn(value),
  );
}

// Its neighbour, so that whatever is sorted by it stands at the same place.
const neighbour = (id: string) => id.slice(0, -1) + (id.endsWith('0') ? '1' : '0');

/** The same mark of what is on no desk at all. */
function ofNothing(mark: string): string {
  const unpacked = Buffer.from(mark, 'base64url').toString();
  const isPacked = Buffer.from(unpacked).toString('base64url') === mark;
  if (!isPacked) return mark.replace(uuids, neighbour);
  return Buffer.from(unpacked.replace(uuids, neighbour)).toString('base64url');
}

/** What an answer says apart from the very words that it was asked by, and from when. */
const told = (answer: string, asked: string) =>
  answer.replaceAll(asked, 'asked').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then');

const packed = (mark: unknown) => Buffer.from(JSON.stringify(mark)).toString('base64url');

/** Marks that no answer ever had, of the kinds that there are. */
const forged = [
  '',
  '0',
  '-1',
  '9'.repeat(18),
  '1e3',
  'AAAA',
  'x'.repeat(5000),
  '%00',
  packed(null),
  packed({ id: null }),
  packed([[[[]]]]),
  ...['newest', 'waiting', 'due', 'pending', 'changed', 'title'].flatMap((sort) =>
    ['\0', '\ud800', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z', 2 ** 31, -1, 1.5, null].map(
      (key) => packed([sort, key, false, '019a0000-0000-7000-8000-000000000001']),
    ),
  ),
  ...['0000-01-01T00:00:00Z', '275760-09-13T00:00:00Z', 'soon', 1e308, null].flatMap((at) => [
    packed([at, '019a0000-0000-7000-8000-000000000001']),
    packed([at, 'none']),
  ]),
];

const isList = ({ method, query }: Operation) => method === 'GET' && query !== undefined;

for (const operation of operations.filter(isList)) {
  test(`what another desk has as a mark tells nothing by ${operation.id}`, async ({ request }) => {
    const usual = inputs[operation.id]?.query ?? {};
    const shape = operation.query?.shape ?? {};
    const ask = async (rows: Rows, userId: string, query: Record<string, string>) => {
      const from = { userId, origin: null, query: { ...usual, ...query } };
      const answer = await callOperation(request, operation, rows, from);
      expect(answer.headers().etag).toBeUndefined();
      const type = answer.headers()['content-type'];
      return { status: answer.status(), type, text: await answer.text() };
    };
    const limit: Record<string, string> = 'limit' in shape ? { limit: '1' } : {};
    const page = await ask(there, theirs.admin.userId, limit);
    const marks = page.type === 'application/json' ? marksIn(JSON.parse(page.text)) : [];
    const { article, claim, admin, import: imported, dossier, report, assignment } = there;
    const foreign = new Set([
      article,
      claim,
      admin,
      imported,
      dossier,
      report,
      assignment,
      ...marks,
    ]);
    const known = new Set(page.text.match(uuids));
    if ('after' in shape) {
      for (const after of forged) {
        const { status, text } = await ask(here, ours.admin.userId, { after });
        expect([200, 404, 422], `after=${after}: ${text}`).toContain(status);
      }
    }
    for (const [name, schema] of Object.entries(shape)) {
      // What takes any words is looked for in what one's own desk has, but for where a page begins.
      if (name !== 'after' && schema.safeParse('no mark of anything').success) continue;
      for (const mark of [...foreign].filter((value) => schema.safeParse(value).success)) {
        const answer = await ask(here, ours.admin.userId, { [name]: mark });
        expect([200, 404, 409, 422], `${name}=${mark}: ${answer.text}`).toContain(answer.status);
        const said = told(answer.text, mark);
        for (const id of [...Object.values(there), ...known]) {
          if (id.length > 20) expect(said, `${name}=${mark}`).not.toContain(id);
        }
        const nothing = ofNothing(mark);
        const other = await ask(here, ours.admin.userId, { [name]: nothing });
        expect([answer.status, said], `${name}=${mark}`).toEqual([
          other.status,
          told(other.text, nothing),
        ]);
      }
    }
  });
}
