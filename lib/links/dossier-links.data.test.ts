import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { deleteArticle, restoreArticle } from '@/lib/articles/mutations';
import { dossierFormatNames } from '@/lib/dossiers/formats';
import { deleteDossier, restoreDossier } from '@/lib/dossiers/mutations';
import { addEvidence } from '@/lib/evidence/mutations';
import type { BundledFile } from '@/lib/reports/bundle/bundle';
import { db } from '@/lib/server/db';
import { setEnv } from '@/lib/server/env';
import {
  sharedArticle,
  sharedCard,
  sharedFile,
  sharedPage,
} from '@/lib/server/reports/shared-report';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { evidence } from '@/prisma/testing/found';
import { askFor, makeWholeDossier } from '@/prisma/testing/made-dossier';
import { addDossierLink, revokeLink } from './mutations';
import { findShared, listDossierLinks } from './queries';

setEnv({ NEXTAUTH_URL: 'https://claims.example.org' });
const { editor, reviewer } = await makeDesk();
const secret = { kind: 'SECRET', noindex: false } as const;
const open = { kind: 'OPEN', noindex: false } as const;

/** A dossier of two articles, with a source that nobody outside may know. */
async function made(profile: 'PUBLIC' | 'PARTNER' | 'INTERNAL' = 'PUBLIC') {
  const publisher = uuid();
  const { article, claim } = await makeArticle(reviewer, { title: 'A bridge <i>', publisher });
  const { article: second } = await makeArticle(reviewer, { title: 'Another', publisher });
  const hidden = { ...evidence, id: uuid(), title: 'The treasurer', confidential: true };
  await addEvidence(reviewer, claim.id, hidden);
  await setVerdict(reviewer, claim.id, { value: 'DISPUTED', rationale: '', version: null });
  const dossier = await makeWholeDossier(editor, {
    title: 'Bridges',
    profile,
    query: { publisher },
  });
  return { article, second, dossier };
}

const tokenOf = (address: string) => address.slice(address.lastIndexOf('/') + 1);

/** What a reader without a session is answered at the address of something shared. */
function read(params: Record<string, string>, show = sharedPage): Promise<Response> {
  const headers = { 'x-forwarded-for': uuid() };
  return show(new Request('https://claims.example.org/', { headers }), {
    params: Promise.resolve(params),
  });
}

describe('a dossier that is shared', () => {
  it('is read by a secret link with no session: its page, each article, its card and files', async () => {
    const { dossier } = await made('PARTNER');
    const { address, link } = await addDossierLink(editor, dossier, secret);
    const token = tokenOf(address);
    expect(address).toBe(`https://claims.example.org/r/${token}`);
    expect(await listDossierLinks(reviewer, dossier)).toEqual([link]);
    expect(link).toMatchObject({ kind: 'SECRET', address: null, noindex: true });
    const shown = [
      await read({ token }),
      await read({ token, place: '1' }, sharedArticle),
      await read({ token, place: '2' }, sharedArticle),
      await read({ token }, sharedCard),
      await read({ token, format: 'html' }, sharedFile),
      await read({ token, format: 'csv' }, sharedFile),
      await read({ token, format: 'json' }, sharedFile),
    ];
    for (const response of shown) {
      expect(response.status).toBe(200);
      expect(response.headers.get('x-robots-tag')).toBe('noindex');
      expect(response.headers.get('cache-control')).toBe('private, no-store');
      const words = await response.text();
      for (const hidden of [editor.name, reviewer.name, editor.deskSlug, 'The treasurer']) {
        expect(words).not.toContain(hidden);
      }
    }
    for (const place of ['0', '3', '-1', '1.5', 'x', '']) {
      expect((await read({ token, place }, sharedArticle)).status, place).toBe(404);
    }
    expect((await read({ token, format: 'exe' }, sharedFile)).status).toBe(404);
    const entry = await db().ledgerEntry.findFirstOrThrow({
      where: { deskId: editor.deskId, event: 'LINK_ADDED' },
      orderBy: { id: 'desc' },
    });
    expect(entry).toMatchObject({
      articleId: null,
      after: { dossier, title: 'Bridges', open: false },
    });
    await revokeLink(editor, link.id);
    const [page, article, file] = [
      await read({ token }),
      await read({ token, place: '1' }, sharedArticle),
      await read({ token, format: 'csv' }, sharedFile),
    ];
    for (const { status } of [page, article, file]) expect(status).toBe(410);
  });

  it('is a bundle that proves itself, the same bytes each time', async () => {
    const { dossier } = await made();
    const { address } = await addDossierLink(editor, dossier, secret);
    const bundle = async () => {
      const response = await read({ token: tokenOf(address), format: 'bundle' }, sharedFile);
      expect(response.headers.get('content-type')).toBe('application/zip');
      return new Uint8Array(await response.arrayBuffer());
    };
    const zip = await bundle();
    const files = unzipSync(zip);
    const at = (path: string) => files[path] ?? new Uint8Array();
    const manifest = JSON.parse(strFromU8(at('manifest.json')));
    const { articles } = JSON.parse(strFromU8(at('dossier.json')));
    expect(manifest.dossier).toMatchObject({ title: 'Bridges', profile: 'PUBLIC', articles: 2 });
    const paths = manifest.files.map((file: BundledFile) => file.path);
    expect([...paths, 'manifest.json']).toEqual(Object.keys(files));
    // All formats, a text for each article and the page that compares them.
    expect(paths).toHaveLength(dossierFormatNames.length + 3);
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    for (const { path, ...listed } of manifest.files) {
      expect(listed, path).toEqual({ bytes: at(path).length, sha256: sha256(at(path)) });
    }
    for (const [index, { revision }] of articles.entries()) {
      expect(sha256(at(`text-000${index + 1}.txt`))).toBe(revision.sha256);
    }
    const words = Object.values(files).map((content) => strFromU8(content, true));
    for (const hidden of [reviewer.name, editor.deskSlug, 'The treasurer']) {
      expect(words.some((each) => each.includes(hidden))).toBe(false);
    }
    expect(sha256(await bundle())).toBe(sha256(zip));
  });

  it('is published openly once, for the public alone, by an editor, once it is made', async () => {
    const { dossier } = await made();
    expect((await read({ dossier })).status).toBe(404);
    await expectProblem('not-allowed', addDossierLink(reviewer, dossier, open));
    const { address } = await addDossierLink(editor, dossier, open);
    expect(address).toBe(`https://claims.example.org/dossiers/${dossier}`);
    expect((await read({ dossier })).headers.has('x-robots-tag')).toBe(false);
    await expectProblem('conflict', addDossierLink(editor, dossier, open));
    expect((await read({ report: dossier })).status).toBe(404);
    const { dossier: partner } = await made('PARTNER');
    await expectProblem('conflict', addDossierLink(editor, partner, open));
    const { dossier: internal } = await made('INTERNAL');
    await expectProblem('conflict', addDossierLink(editor, internal, secret));
    await expectProblem('conflict', addDossierLink(editor, await askFor(editor), secret));
  });

  it('says which of its articles were corrected after it was made, and no reason that is the desk’s own', async () => {
    const { dossier, article } = await made();
    await addDossierLink(editor, dossier, open);
    const correction = {
      deskId: editor.deskId,
      articleId: article.id,
      reason: 'A reader wrote to us.',
      openedById: editor.userId,
    };
    await db().correction.create({ data: correction });
    const later = async () => {
      const shared = await findShared({ dossier });
      return typeof shared === 'object' && shared?.what === 'dossier' ? shared.later : null;
    };
    expect(await later()).toEqual([]);
    const closedAt = new Date();
    await db().correction.updateMany({
      where: { articleId: article.id },
      data: { closedAt, closedById: editor.userId, note: 'It is open.' },
    });
    const [told] = (await later()) ?? [];
    expect(told).toMatchObject({
      title: 'A bridge <i>',
      at: closedAt.toISOString(),
      note: 'It is open.',
    });
    const page = await (await read({ dossier })).text();
    expect(page).toContain('It is open.');
    const ofArticle = await read({ dossier, place: String(told?.place) }, sharedArticle);
    const words = await ofArticle.text();
    expect(words).toContain('This report is superseded');
    for (const one of [page, words]) expect(one).not.toContain('A reader wrote to us.');
    const ofOther = await read({ dossier, place: told?.place === 1 ? '2' : '1' }, sharedArticle);
    expect(await ofOther.text()).not.toContain('superseded');
  });

  it('is gone with itself or an article of it, and back with either', async () => {
    const { dossier, second } = await made();
    const { link } = await addDossierLink(editor, dossier, open);
    await deleteArticle(editor, second.id, 1);
    expect(await findShared({ dossier })).toBe('revoked');
    await restoreArticle(editor, second.id, 2);
    await deleteDossier(editor, dossier);
    expect((await read({ dossier })).status).toBe(410);
    await expectProblem('not-found', listDossierLinks(editor, dossier));
    await expectProblem('not-found', revokeLink(editor, link.id));
    await restoreDossier(editor, dossier);
    expect((await read({ dossier })).status).toBe(200);
  });
});
