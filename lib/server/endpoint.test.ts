import { v7 as uuid } from 'uuid';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { operation } from '@/lib/api/operation';
import { problemKinds } from '@/lib/api/problem';
import { requestIdHeader } from '@/lib/api/request-id';
import * as articles from '@/lib/articles/contract';
import { addArticle } from '@/lib/articles/mutations';
import { getArticle } from '@/lib/articles/queries';
import { listArticles } from '@/lib/board/queries';
import { getClaim } from '@/lib/claims/queries';
import { findFeedPosition, listMissedEntries } from '@/lib/feed/queries';
import { createToken, revokeToken } from '@/lib/tokens/mutations';
import * as users from '@/lib/users/contract';
import { signOutEverywhere } from '@/lib/users/mutations';
import * as verdicts from '@/lib/verdicts/contract';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk, plainText } from '@/prisma/testing/desk-fixture';
import { fillDisk } from '@/prisma/testing/full-disk';
import { db } from './db';
import { endpoint, noOperation } from './endpoint';
import { countRequest } from './rate-limit';

const { admin, reviewer } = await makeDesk();
const { admin: stranger } = await makeDesk();
const desk = admin.deskSlug;
const program = { name: 'a test', role: 'EDITOR', scope: 'READ_AND_WRITE', days: 1 } as const;
let secret = '';

beforeAll(async () => {
  secret = (await createToken(admin, program)).token;
});

// The doors under test, as the route files make them.
const doors = {
  listArticles: endpoint(articles.listArticles, ({ actor, query }) => listArticles(actor, query)),
  addArticle: endpoint(articles.addArticle, ({ actor, body }) => addArticle(actor, body)),
  setVerdict: endpoint(verdicts.setVerdict, ({ actor, params, body }) =>
    setVerdict(actor, params.claim, body),
  ),
  signOutEverywhere: endpoint(users.signOutEverywhere, ({ user }) => signOutEverywhere(user)),
};

type Sent = { method?: string; body?: string; headers?: Record<string, string>; path?: string };

function request({ method = 'POST', body, headers = {}, path = 'x' }: Sent) {
  return new Request(`http://desk.example/api/v1/${path}`, {
    method,
    ...(body !== undefined && { body }),
    headers: {
      authorization: `Bearer ${secret}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
  });
}

const at = (params: Record<string, string>) => ({ params: Promise.resolve({ desk, ...params }) });

const postArticle = (sent: Sent) => doors.addArticle(request(sent), at({}));

const putVerdict = (claim: string, sent: Sent) =>
  doors.setVerdict(request({ method: 'PUT', ...sent }), at({ claim }));

async function expectRefusal(response: Response, kind: keyof typeof problemKinds) {
  const { status, title } = problemKinds[kind];
  const body: unknown = await response.json();
  expect(body).toMatchObject({ type: `urn:claimdesk:problem:${kind}`, title, status });
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  return z.looseObject({ detail: z.string() }).parse(body);
}

const article = () => JSON.stringify({ id: uuid(), title: 'A bridge', text: plainText });

describe('an operation of the API', () => {
  it('answers as its contract says, for nobody else to keep', async () => {
    const response = await postArticle({ body: article() });
    expect(response.status).toBe(201);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.json()).toMatchObject({
      title: 'A bridge',
      addedBy: { id: admin.userId },
    });
  });

  it('refuses a body that is not JSON by its type', async () => {
    const sent = { body: article(), headers: { 'content-type': 'text/plain' } };
    await expectRefusal(await postArticle(sent), 'not-json');
  });

  it('refuses a body that is broken, or missing', async () => {
    await expectRefusal(await postArticle({ body: '{"id":' }), 'malformed-request');
    const headers = { 'content-type': 'application/json' };
    await expectRefusal(await postArticle({ headers }), 'malformed-request');
  });

  it('refuses a body that is too large for this operation', async () => {
    const { claim } = await makeArticle(reviewer);
    const body = JSON.stringify({
      value: 'VERIFIED',
      rationale: 'a'.repeat(300_000),
      version: null,
    });
    await expectRefusal(await putVerdict(claim.id, { body }), 'too-large');
    expect((await getClaim(reviewer, claim.id)).verdicts).toEqual([]);
  });

  it('takes a text of 2 MB, however its letters are escaped', async () => {
    const text = '\\u0061'.repeat(1_999_999);
    const body = `{"id":"${uuid()}","title":"Long","text":"${text}."}`;
    expect((await postArticle({ body })).status).toBe(201);
  }, 60_000);

  it.each([
    ['body.surprise', { surprise: 1 }],
    ['body.title', { title: 1 }],
    ['body.title', { title: '  ' }],
    ['body.id', { id: 'not-an-id' }],
    ['body.text', { text: '' }],
    ['body.sourceUrl', { sourceUrl: 'javascript:alert(1)' }],
    ['body.publishedOn', { publishedOn: '2026-02-30' }],
  ])('refuses what is wrong with %s and says where', async (path, wrong) => {
    const body = JSON.stringify({ id: uuid(), title: 'A bridge', text: plainText, ...wrong });
    const { issues } = await expectRefusal(await postArticle({ body }), 'invalid-input');
    // An unknown field is named by the message and found in the body.
    expect(JSON.stringify(issues)).toContain(path.replace('body.surprise', 'surprise'));
  });

  it('refuses an unknown parameter in the query', async () => {
    const sent = request({ method: 'GET', path: 'articles?colour=red' });
    await expectRefusal(await doors.listArticles(sent, at({})), 'invalid-input');
  });

  it.each(['not-an-id', '1', '%00', "' OR 1=1 --"])('finds nothing at the id %s', async (id) => {
    const body = JSON.stringify({ value: 'VERIFIED', rationale: '', version: null });
    await expectRefusal(await putVerdict(id, { body }), 'not-found');
  });

  it('says to a stale write how the row is now', async () => {
    const { claim } = await makeArticle(reviewer);
    const body = JSON.stringify({ value: 'VERIFIED', rationale: '', version: 3 });
    const refusal = await expectRefusal(await putVerdict(claim.id, { body }), 'stale-version');
    expect(refusal.current).toEqual(await getClaim(reviewer, claim.id));
  });
});

describe('an address of the API where there is no operation', () => {
  it('tells a program so, as every refusal is told', async () => {
    const { detail } = await expectRefusal(noOperation(), 'not-found');
    expect(detail).toMatch(/no such operation/);
  });
});

describe('a request that its caller has given an id', () => {
  it.each([
    ['is named where the feed tells what it changed', uuid(), true],
    ['is none where the id is no UUID', 'request 7', false],
  ])('%s', async (_, id, isNamed) => {
    const { claim } = await makeArticle(reviewer);
    const { position } = await findFeedPosition(reviewer);
    const body = JSON.stringify({ value: 'VERIFIED', rationale: '', version: null });
    const response = await putVerdict(claim.id, { body, headers: { [requestIdHeader]: id } });
    expect(response.status).toBe(200);
    const told = await listMissedEntries(reviewer, position);
    const entry = told.find(({ claimId }) => claimId === claim.id);
    expect(entry?.requestId).toBe(isNamed ? id : null);
  });
});

describe('a token in a call', () => {
  const list = (headers: Record<string, string>, of = desk) =>
    doors.listArticles(request({ method: 'GET', headers }), {
      params: Promise.resolve({ desk: of }),
    });

  it('needs no origin, for no browser sends it by itself', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    expect((await postArticle({ body: article(), headers })).status).toBe(201);
  });

  it('is refused where it is made up or revoked, and never taken for nobody', async () => {
    const revoked = await createToken(admin, program);
    await revokeToken(admin, revoked.id);
    for (const token of ['made-up', revoked.token, `${secret}x`]) {
      const response = await list({ authorization: `Bearer ${token}` });
      await expectRefusal(response, 'not-signed-in');
    }
  });

  it('is counted by where it comes from where it is wrong, and looked up no more then', async () => {
    const from = (last: number, token: string) => ({
      authorization: `Bearer ${token}`,
      'x-forwarded-for': `2001:db8:9:9::${last}`,
    });
    await expectRefusal(await list(from(1, 'made-up')), 'not-signed-in');
    for (const _ of Array.from({ length: 3000 })) await countRequest('2001:db8:9:9::/64');
    await expectRefusal(await list(from(2, 'made-up')), 'too-many-requests');
    await expectRefusal(await list(from(3, secret)), 'too-many-requests');
    expect((await list({ authorization: `Bearer ${secret}` })).status).toBe(200);
  });

  it('acts on its own desk and on no other', async () => {
    expect((await list({})).status).toBe(200);
    await expectRefusal(await list({}, stranger.deskSlug), 'no-desk');
    await expectRefusal(await list({}, 'no-such-desk'), 'no-desk');
  });

  it('cannot do what a person does to their own account', async () => {
    const response = await doors.signOutEverywhere(request({ method: 'DELETE' }), {
      params: Promise.resolve({}),
    });
    await expectRefusal(response, 'not-allowed');
  });
});

describe('an unexpected error', () => {
  const contract = operation({
    id: 'fail',
    method: 'GET',
    path: '/desks/{desk}/fail',
    summary: 'Fails',
    access: 'REVIEWER',
    params: z.strictObject({ desk: z.string() }),
    answer: { status: 200, schema: z.strictObject({ fine: z.boolean() }) },
  });

  it.each([
    [
      'an error of the database',
      async () => Promise.reject(new Error('password=hunter2 at db:5432')),
    ],
    ['an answer against the contract', async () => ({ fine: true, secret: 'hunter2' })],
  ])('is answered with 500 and told to the log alone: %s', async (_what, handle) => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const response = await endpoint(contract, handle)(request({ method: 'GET' }), at({}));
    const logged = log.mock.calls.join();
    log.mockRestore();
    expect(await response.clone().text()).not.toMatch(/hunter2|secret|stack|node_modules|\.ts/);
    const { detail } = await expectRefusal(response, 'internal');
    expect(detail).toBe('Something went wrong on our side. Nothing was changed.');
    expect(logged).toMatch(/Error/);
  });
});

describe('a full disk', () => {
  const retriable = async (response: Response) => {
    expect(response.headers.get('retry-after')).toBe('10');
    const { detail } = await expectRefusal(response, 'disk-full');
    expect(detail).toMatch(/disk is full. Nothing was changed/);
  };

  it('loses no verdict: it is refused whole, and stored once there is room', async () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { claim, article: before } = await makeArticle(reviewer);
    const { position } = await findFeedPosition(reviewer);
    const body = JSON.stringify({ value: 'VERIFIED', rationale: 'Seen.', version: null });
    const makeRoom = await fillDisk({ claimId: claim.id });
    await retriable(await putVerdict(claim.id, { body }));
    await retriable(await putVerdict(claim.id, { body }));
    expect(await getClaim(reviewer, claim.id)).toMatchObject({ status: 'PENDING', verdicts: [] });
    expect((await getArticle(reviewer, before.id)).counts).toEqual(before.counts);
    expect((await findFeedPosition(reviewer)).position).toBe(position);
    await makeRoom();
    log.mockRestore();
    expect((await putVerdict(claim.id, { body })).status).toBe(200);
    expect((await getClaim(reviewer, claim.id)).verdicts).toMatchObject([{ version: 1 }]);
  });

  it('leaves no half of an article', async () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const body = article();
    const { id } = z.object({ id: z.string() }).parse(JSON.parse(body));
    const makeRoom = await fillDisk({ deskId: admin.deskId });
    await retriable(await postArticle({ body }));
    expect(await db().article.count({ where: { id } })).toBe(0);
    await makeRoom();
    log.mockRestore();
    expect((await postArticle({ body })).status).toBe(201);
  });
});
