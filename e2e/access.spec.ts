import { expect, test } from '@playwright/test';
import type { Operation } from '@/lib/api/operation';
import { operations } from '@/lib/api/operations';
import { type Actor, isAtLeast } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { hashPassword } from '@/lib/server/password';
import { closePool } from '@/lib/server/pool';
import { createToken } from '@/lib/tokens/mutations';
import { type DeskFixture, makeDesk, makeMember } from '@/prisma/testing/desk-fixture';
import { currentPassword, inputs } from './testing/api-calls';
import { makeRows, type Rows } from './testing/api-rows';
import { callOperation } from './testing/call-operation';
import { sessionCookie, shareDatabase } from './testing/server-under-test';

const callers = ['anonymous', 'another desk’s admin', 'REVIEWER', 'EDITOR', 'ADMIN'] as const;
type Caller = (typeof callers)[number];

let ours: DeskFixture;
let theirs: DeskFixture;
let passwordHash = '';
let site = '';

test.beforeAll(async ({ baseURL }) => {
  site = baseURL ?? '';
  shareDatabase(baseURL);
  [ours, theirs] = [await makeDesk(), await makeDesk()];
  passwordHash = await hashPassword(currentPassword);
});

test.afterAll(async () => {
  await closePool();
});

/** Somebody who has done nothing yet, so that no call stands in the way of the next. */
async function person(caller: Caller): Promise<Actor | null> {
  if (caller === 'anonymous') return null;
  const actor =
    caller === 'another desk’s admin'
      ? await makeMember(theirs.admin, 'ADMIN')
      : await makeMember(ours.admin, caller);
  await db().user.update({ where: { id: actor.userId }, data: { passwordHash } });
  return actor;
}

/** What the contract promises: the status for this caller of this operation. */
function promised({ id, access, answer }: Operation, caller: Caller): number {
  const allowed = inputs[id]?.status ?? answer.status;
  if (access === 'anyone') return allowed;
  if (caller === 'anonymous') return 401;
  if (access === 'user') return allowed;
  if (caller === 'another desk’s admin') return 404;
  return isAtLeast(caller, access) ? allowed : 403;
}

/** Everything a refused call could have changed. */
async function everything({ article, claim, import: importId }: Rows) {
  return {
    entries: await db().ledgerEntry.count(),
    article: await db().article.findUnique({ where: { id: article } }),
    claims: await db().claim.findMany({
      where: { articleId: article },
      orderBy: { id: 'asc' },
    }),
    claimCount: await db().claim.count(),
    verdicts: await db().verdict.findMany({ where: { claimId: claim } }),
    ruling: await db().ruling.findUnique({ where: { claimId: claim } }),
    evidence: await db().evidence.findMany({ where: { claimId: claim } }),
    searches: await db().search.findMany({ where: { claimId: claim } }),
    checks: await db().check.findMany({ where: { claimId: claim } }),
    checklists: await db().checklist.count(),
    comments: await db().comment.findMany({ where: { claimId: claim } }),
    presence: await db().presence.findMany({ where: { articleId: article } }),
    reports: await db().report.count(),
    links: await db().reportLink.findMany({ orderBy: { id: 'asc' } }),
    savedViews: await db().savedView.findMany({ orderBy: { id: 'asc' } }),
    import: await db().import.findUnique({ where: { id: importId } }),
    items: await db().importItem.findMany({ where: { importId } }),
    invitations: await db().invitation.findMany({ orderBy: { id: 'asc' } }),
    desks: await db().desk.findMany({ orderBy: { id: 'asc' } }),
    memberships: await db().membership.findMany({ orderBy: { userId: 'asc' } }),
    tokens: await db().token.count({ where: { revokedAt: null } }),
    users: await db().user.findMany({ orderBy: { id: 'asc' } }),
  };
}

test.describe('every operation of the API', () => {
  for (const operation of operations) {
    for (const caller of callers) {
      const status = promised(operation, caller);
      test(`${operation.id} answers ${status} to ${caller}`, async ({ request }) => {
        const actor = await person(caller);
        const maker = actor?.deskId === ours.admin.deskId ? actor : ours.reviewer;
        const rows = await makeRows(ours, maker);
        const before = await everything(rows);
        const from = { userId: actor?.userId ?? null, origin: site };
        const response = await callOperation(request, operation, rows, from);
        expect(response.status(), await response.text()).toBe(status);
        expect(response.headers()['cache-control']).toBe('private, no-store');
        if (status >= 400) {
          expect(response.headers()['content-type']).toBe('application/problem+json');
          expect(await everything(rows)).toEqual(before);
        }
      });
    }
  }
});

const nested = operations.filter(({ path }) => /^\/desks\/\{desk\}\/.*\{/.test(path));

test.describe('an id of another desk', () => {
  for (const operation of nested) {
    test(`names nothing for ${operation.id}, on either desk`, async ({ request }) => {
      const [here, there] = [
        await makeRows(ours, ours.admin),
        await makeRows(theirs, theirs.admin),
      ];
      const before = await everything(there);
      const from = { userId: ours.admin.userId, origin: site };
      // Their rows by way of our desk, and both of theirs.
      for (const rows of [{ ...there, desk: here.desk }, there]) {
        const response = await callOperation(request, operation, rows, from);
        expect(response.status(), await response.text()).toBe(404);
      }
      expect(await everything(there)).toEqual(before);
    });
  }
});

test.describe('a write with a cookie', () => {
  for (const operation of operations.filter(({ method }) => method !== 'GET')) {
    test(`is refused from another site: ${operation.id}`, async ({ request }) => {
      const actor = await person('ADMIN');
      const rows = await makeRows(ours, actor ?? ours.admin);
      const before = await everything(rows);
      const userId = actor?.userId ?? null;
      for (const origin of ['https://elsewhere.example', 'null', null]) {
        const response = await callOperation(request, operation, rows, { userId, origin });
        expect(response.status(), `from ${origin}`).toBe(403);
        expect(await response.text()).toContain('foreign-origin');
      }
      expect(await everything(rows)).toEqual(before);
    });
  }
});

/** What a token of an admin that may read alone is answered. */
function toReader(operation: Operation): number {
  if (operation.method !== 'GET') return 403;
  // A token stands for nobody as a person.
  return operation.access === 'user' ? 403 : promised(operation, 'ADMIN');
}

test.describe('a token that was made to read', () => {
  for (const operation of operations) {
    const status = toReader(operation);
    test(`is answered ${status} by ${operation.id}`, async ({ request }) => {
      const program = { name: 'a reader', role: 'ADMIN', scope: 'READ', days: 1 } as const;
      const { token } = await createToken(ours.admin, program);
      const rows = await makeRows(ours, ours.reviewer);
      const before = await everything(rows);
      const from = { userId: null, origin: null, token };
      const response = await callOperation(request, operation, rows, from);
      expect(response.status(), await response.text()).toBe(status);
      expect(await everything(rows)).toEqual(before);
      if (operation.method !== 'GET') {
        expect((await response.json()).type).toBe('urn:claimdesk:problem:read-only');
      }
    });
  }
});

test('a write meant for somebody else is refused', async ({ request }) => {
  const [actor, other] = [
    await makeMember(ours.admin, 'REVIEWER'),
    await makeMember(ours.admin, 'REVIEWER'),
  ];
  const rows = await makeRows(ours, actor);
  const before = await everything(rows);
  const withdraw = (meant: string) =>
    sessionCookie(actor.userId).then((Cookie) =>
      request.delete(`/api/v1/desks/${rows.desk}/claims/${rows.claim}/verdict?version=1`, {
        headers: { Origin: site, Cookie, 'Claimdesk-User': meant },
      }),
    );
  const refused = await withdraw(other.userId);
  expect(refused.status()).toBe(401);
  expect((await refused.json()).type).toBe('urn:claimdesk:problem:not-signed-in');
  expect(await everything(rows)).toEqual(before);
  expect((await withdraw(actor.userId)).status()).toBe(200);
});

test('a session under an older number is nobody’s', async ({ request }) => {
  const rows = await makeRows(ours, ours.reviewer);
  const actor = await makeMember(ours.admin, 'REVIEWER');
  const list = operations.find(({ id }) => id === 'listArticles');
  if (!list) throw new Error('There is no operation to try it with.');
  const call = () => callOperation(request, list, rows, { userId: actor.userId, origin: site });
  expect((await call()).status()).toBe(200);
  await db().user.update({ where: { id: actor.userId }, data: { sessionNumber: 1 } });
  expect((await call()).status()).toBe(401);
});

test('a role counts from the moment the database has it', async ({ request }) => {
  const rows = await makeRows(ours, ours.reviewer);
  const actor = await makeMember(ours.admin, 'REVIEWER');
  const ruling = operations.find(({ id }) => id === 'setRuling');
  if (!ruling) throw new Error('There is no operation to try it with.');
  const call = () => callOperation(request, ruling, rows, { userId: actor.userId, origin: site });
  expect((await call()).status()).toBe(403);
  await db().membership.updateMany({ where: { userId: actor.userId }, data: { role: 'EDITOR' } });
  expect((await call()).status()).toBe(200);
});
