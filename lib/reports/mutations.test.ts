import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { deleteArticle } from '@/lib/articles/mutations';
import { editClaim } from '@/lib/claims/mutations';
import { addEvidence } from '@/lib/evidence/mutations';
import { listArticleLedger } from '@/lib/ledger/queries';
import { db } from '@/lib/server/db';
import { setEnv } from '@/lib/server/env';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { evidence } from '@/prisma/testing/found';
import { reportFormatNames } from './formats';
import { makeReport } from './mutations';
import { getFrozenFile, getFrozenReport, getMadeReport, listMadeReports } from './queries';

setEnv({ NEXTAUTH_URL: 'https://claims.example.org' });
const { editor, reviewer, colleague, admin } = await makeDesk();

/** An article with a verdict and evidence of which nobody outside may know, and a report of it. */
async function madeReport(profile: 'PUBLIC' | 'PARTNER' | 'INTERNAL' = 'PUBLIC') {
  const { article, claim } = await makeArticle(reviewer);
  const secret = { ...evidence, id: uuid(), title: 'A whistle-blower', confidential: true };
  await addEvidence(colleague, claim.id, secret);
  await setVerdict(reviewer, claim.id, { value: 'UNVERIFIED', rationale: 'So.', version: null });
  const made = await makeReport(editor, article.id, { id: uuid(), profile });
  return { article, claim, made };
}

const ledgerOf = async (reportId: string) => {
  const row = await db().report.findUniqueOrThrow({ where: { id: reportId } });
  return row.ledger
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
};

describe('a report that was made', () => {
  it('says of what, as of when and by whom, and the ledger says so too', async () => {
    const { article, made } = await madeReport();
    expect(made).toMatchObject({
      article: article.id,
      profile: 'PUBLIC',
      madeBy: { id: editor.userId },
      revisionSha256: article.revision.sha256,
    });
    const { entries } = await listArticleLedger(editor, article.id, { limit: 9 });
    expect(entries[0]).toMatchObject({ event: 'REPORT_MADE', after: { profile: 'PUBLIC' } });
    expect(made.ledgerPosition).toBe(entries[1]?.id);
    expect(await listMadeReports(reviewer, article.id)).toEqual([made]);
    expect(await getMadeReport(reviewer, made.id)).toEqual(made);
  });

  it('stays as it was, in every format, whatever changes on the desk', async () => {
    const { article, claim, made } = await madeReport();
    await db().article.update({ where: { id: article.id }, data: { stage: 'PUBLISHED' } });
    const later = await makeReport(editor, article.id, { id: uuid(), profile: 'PUBLIC' });
    await db().article.update({ where: { id: article.id }, data: { stage: 'IN_REVIEW' } });
    const files = async () => {
      const all = [];
      for (const format of reportFormatNames) {
        const { content, name } = await getFrozenFile(reviewer, later.id, format);
        all.push({ name, content });
      }
      return all;
    };
    const before = await files();
    const json = before.find(({ name }) => name.endsWith('.json'))?.content ?? '';
    expect(createHash('sha256').update(json).digest('hex')).toBe(later.sha256);
    await editClaim(editor, claim.id, { version: 1, wording: 'The mayor did not open it.' });
    await db().desk.update({ where: { id: editor.deskId }, data: { name: 'Renamed' } });
    expect(await files()).toEqual(before);
    expect((await getFrozenReport(reviewer, made.id)).stage).toBe('IN_REVIEW');
  }, 60_000);

  it('is the same report where it is asked for again, and no other’s', async () => {
    const { article, made } = await madeReport();
    const again = { id: made.id, profile: 'PUBLIC' } as const;
    expect(await makeReport(editor, article.id, again)).toEqual(made);
    await expectProblem('id-taken', makeReport(admin, article.id, again));
    const { article: other } = await makeArticle(reviewer);
    await expectProblem('id-taken', makeReport(editor, other.id, again));
    expect(await listMadeReports(editor, article.id)).toHaveLength(1);
  });

  it('is an editor’s to make', async () => {
    const { article } = await makeArticle(reviewer);
    const input = { id: uuid(), profile: 'PUBLIC' } as const;
    await expectProblem('not-allowed', makeReport(reviewer, article.id, input));
    expect(await listMadeReports(editor, article.id)).toEqual([]);
  });

  it('is gone with its article', async () => {
    const { article, made } = await madeReport();
    const { version } = await db().article.findUniqueOrThrow({ where: { id: article.id } });
    await deleteArticle(editor, article.id, version);
    await expectProblem('not-found', getFrozenReport(editor, made.id));
  });

  it('is changed by nobody, not even in the database', async () => {
    const { made } = await madeReport();
    const change = db().$executeRaw`
      UPDATE "Report" SET "content" = '{}' WHERE "id" = ${made.id}::uuid`;
    await expect(change).rejects.toThrow('stays as it was made');
    const removal = db().$executeRaw`DELETE FROM "Report" WHERE "id" = ${made.id}::uuid`;
    await expect(removal).rejects.toThrow('stays as it was made');
  });

  it('is not there for whoever reviews blind and has not marked every claim', async () => {
    const { made } = await madeReport();
    await expectProblem('not-allowed', getFrozenReport({ ...colleague, blind: true }, made.id));
    expect((await getFrozenReport(colleague, made.id)).profile).toBe('PUBLIC');
  });
});

describe('its part of the ledger', () => {
  it('tells the public what happened when, and no name or word of anybody', async () => {
    const { made, claim } = await madeReport('PUBLIC');
    const entries = await ledgerOf(made.id);
    expect(entries).toContainEqual({
      id: expect.stringMatching(/^\d+$/),
      at: expect.any(String),
      event: 'VERDICT_GIVEN',
      claim: claim.id,
      value: 'UNVERIFIED',
    });
    const words = JSON.stringify(entries);
    for (const secret of ['whistle', 'So.', reviewer.name, colleague.name]) {
      expect(words).not.toContain(secret);
    }
  });

  it('has within the desk all of it, up to where the report reaches', async () => {
    const { article, made } = await madeReport('INTERNAL');
    const entries = await ledgerOf(made.id);
    expect(entries.at(-1).id).toBe(made.ledgerPosition);
    const { entries: all } = await listArticleLedger(editor, article.id, { limit: 99 });
    expect(entries).toEqual(all.slice(1).reverse());
    expect(JSON.stringify(entries)).toContain('A whistle-blower');
  });
});
