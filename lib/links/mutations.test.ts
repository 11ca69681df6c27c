import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { deleteArticle } from '@/lib/articles/mutations';
import { editClaim } from '@/lib/claims/mutations';
import { listArticleLedger } from '@/lib/ledger/queries';
import { makeReport } from '@/lib/reports/mutations';
import { db } from '@/lib/server/db';
import { setEnv } from '@/lib/server/env';
import { sharedCard, sharedFile, sharedPage } from '@/lib/server/reports/shared-report';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { addLink, revokeLink } from './mutations';
import { findShared, listLinks } from './queries';

setEnv({ NEXTAUTH_URL: 'https://claims.example.org' });
const { editor, reviewer } = await makeDesk();
const secret = { kind: 'SECRET', noindex: false } as const;
const open = { kind: 'OPEN', noindex: false } as const;

async function made(profile: 'PUBLIC' | 'PARTNER' | 'INTERNAL' = 'PUBLIC') {
  const { article, claim } = await makeArticle(reviewer, { title: 'A bridge <i>' });
  const report = await makeReport(editor, article.id, { id: uuid(), profile });
  return { article, claim, report };
}

const tokenOf = (address: string) => address.slice(address.lastIndexOf('/') + 1);

/** What a reader without a session is answered at the address of a shared report. */
function read(params: Record<string, string>, show = sharedPage): Promise<Response> {
  const headers = { 'x-forwarded-for': uuid() };
  return show(new Request('https://claims.example.org/', { headers }), {
    params: Promise.resolve(params),
  });
}

describe('a secret link', () => {
  it('is told once, and only its hash is kept', async () => {
    const { report, article } = await made();
    const { address, link } = await addLink(editor, report.id, secret);
    const token = tokenOf(address);
    expect(address).toBe(`https://claims.example.org/r/${token}`);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(link).toMatchObject({ kind: 'SECRET', address: null, revokedAt: null, noindex: true });
    expect(await listLinks(reviewer, report.id)).toEqual([link]);
    const rows = JSON.stringify(await db().reportLink.findMany());
    expect(rows).not.toContain(token);
    const { entries } = await listArticleLedger(editor, article.id, { limit: 1 });
    expect(entries[0]).toMatchObject({ event: 'LINK_ADDED', after: { open: false } });
    expect(JSON.stringify(entries)).not.toContain(token);
  });

  it('opens the page to whoever has it, with no session, and to no search engine', async () => {
    const { report } = await made('PARTNER');
    const { address } = await addLink(editor, report.id, secret);
    const response = await read({ token: tokenOf(address) });
    expect(response.status).toBe(200);
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const page = await response.text();
    expect(page).toContain('A bridge &lt;i&gt;');
    expect(page).not.toContain(editor.deskSlug);
    expect(page).not.toContain(editor.name);
  });

  it('is over at once when it is revoked: page, card and files', async () => {
    const { report, article } = await made();
    const { address, link } = await addLink(editor, report.id, secret);
    const token = tokenOf(address);
    expect((await read({ token }, sharedCard)).status).toBe(200);
    await revokeLink(editor, link.id);
    for (const show of [sharedPage, sharedCard, sharedFile]) {
      const response = await read({ token, format: 'json' }, show);
      expect(response.status).toBe(410);
      expect(await response.text()).toContain('not shared any more');
    }
    await expectProblem('not-found', revokeLink(editor, link.id));
    const { entries } = await listArticleLedger(editor, article.id, { limit: 1 });
    expect(entries[0]).toMatchObject({ event: 'LINK_REVOKED', before: { open: false } });
  });

  it('is gone with its article', async () => {
    const { report, article } = await made();
    const { address } = await addLink(editor, report.id, secret);
    await deleteArticle(editor, article.id, 1);
    expect(await findShared({ token: tokenOf(address) })).toBe('revoked');
  });
});

describe('a report that is published openly', () => {
  it('is read at its own address, by search engines too where the desk says so', async () => {
    const { report } = await made();
    expect((await read({ report: report.id })).status).toBe(404);
    const { address } = await addLink(editor, report.id, open);
    expect(address).toBe(`https://claims.example.org/reports/${report.id}`);
    const response = await read({ report: report.id });
    expect(response.status).toBe(200);
    expect(response.headers.has('x-robots-tag')).toBe(false);
    const file = await read({ report: report.id, format: 'json' }, sharedFile);
    expect((await file.json()).reportUrl).toBe(address);
  });

  it('has a card that any site may frame', async () => {
    const { report } = await made();
    await addLink(editor, report.id, open);
    const response = await read({ report: report.id }, sharedCard);
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(await response.text()).toContain(`/reports/${report.id}" target="_blank"`);
  });

  it('is published once, and again after it was taken back', async () => {
    const { report } = await made();
    const { link } = await addLink(editor, report.id, open);
    await expectProblem('conflict', addLink(editor, report.id, open));
    await revokeLink(editor, link.id);
    expect((await read({ report: report.id })).status).toBe(410);
    await addLink(editor, report.id, { ...open, noindex: true });
    const response = await read({ report: report.id });
    expect(response.status).toBe(200);
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
  });

  it('is superseded once a newer one is, which says what has changed', async () => {
    const { report, article, claim } = await made();
    const { address } = await addLink(editor, report.id, secret);
    await editClaim(editor, claim.id, { version: 1, wording: 'The mayor did not open it.' });
    const newer = await makeReport(editor, article.id, { id: uuid(), profile: 'PUBLIC' });
    const supersession = async () => {
      const shared = await findShared({ token: tokenOf(address) });
      if (shared === null || shared === 'revoked') return shared;
      return shared.what === 'report' ? shared.superseded : null;
    };
    expect(await supersession()).toBeNull();
    const hidden = await addLink(editor, newer.id, secret);
    expect(await supersession()).toMatchObject({ newer: { address: null }, changes: [] });
    await revokeLink(editor, hidden.link.id);
    expect(await supersession()).toBeNull();
    const { address: newAddress } = await addLink(editor, newer.id, open);
    expect(await supersession()).toMatchObject({
      newer: { address: newAddress, asOf: newer.asOf },
      changes: [{ kind: 'wording', after: 'The mayor did not open it.' }],
    });
    expect(await findShared({ report: newer.id })).toMatchObject({ superseded: null });
  });
});

describe('what is shared', () => {
  it('is for editors to say', async () => {
    const { report } = await made();
    await expectProblem('not-allowed', addLink(reviewer, report.id, secret));
    const { link } = await addLink(editor, report.id, secret);
    await expectProblem('not-allowed', revokeLink(reviewer, link.id));
  });

  it.each([
    ['PARTNER', open],
    ['INTERNAL', open],
    ['INTERNAL', secret],
  ] as const)('is no %s report by a link that is %o', async (profile, link) => {
    const { report } = await made(profile);
    await expectProblem('conflict', addLink(editor, report.id, link));
    expect(await listLinks(editor, report.id)).toEqual([]);
  });

  it('is nothing at an address that leads nowhere', async () => {
    for (const params of [{ token: 'x'.repeat(43) }, { token: '..' }, { report: 'none' }]) {
      expect((await read({ ...params })).status).toBe(404);
    }
    const { report } = await made();
    await addLink(editor, report.id, open);
    for (const format of ['exe', 'claimreview', 'toString']) {
      expect((await read({ report: report.id, format }, sharedFile)).status).toBe(404);
    }
  });

  it('is not asked for faster than anybody reads', async () => {
    const headers = { 'x-forwarded-for': uuid() };
    const ask = () =>
      sharedPage(new Request('https://claims.example.org/', { headers }), {
        params: Promise.resolve({ token: '..' }),
      });
    const statuses = new Set<number>();
    for (let index = 0; index < 121; index++) statuses.add((await ask()).status);
    expect([...statuses]).toEqual([404, 429]);
    expect((await ask()).headers.get('retry-after')).toMatch(/^\d+$/);
  });
});
