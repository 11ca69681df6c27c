import { describe, expect, it } from 'vitest';
import { changeClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import { db, transaction } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { record } from './mutations';
import { listArticleLedger } from './queries';

const { reviewer } = await makeDesk();
const verified = { value: 'VERIFIED', rationale: 'Seen.', version: null } as const;

const entriesOf = async (articleId: string) =>
  (await listArticleLedger(reviewer, articleId, { limit: 500 })).entries;

describe('the ledger', () => {
  it.each([
    `UPDATE "LedgerEntry" SET "after" = '{}'`,
    `UPDATE "LedgerEntry" SET "at" = now()`,
    `DELETE FROM "LedgerEntry"`,
    `TRUNCATE "LedgerEntry" CASCADE`,
  ])('refuses to be changed, whoever asks the database: %s', async (statement) => {
    const { article } = await makeArticle(reviewer);
    const before = await entriesOf(article.id);
    await expect(db().$executeRawUnsafe(statement)).rejects.toThrow(/LedgerEntry only grows/);
    expect(await entriesOf(article.id)).toEqual(before);
  });

  it('has no entry of a change that did not come about', async () => {
    const { article, claim } = await makeArticle(reviewer);
    const broken = changeClaim(reviewer, claim.id, async (tx) => {
      await tx.claim.update({ where: { id: claim.id }, data: { wording: 'Else.' } });
      await record(tx, reviewer, { event: 'CLAIM_REWORDED', articleId: article.id });
      throw new Error('The power went out.');
    });
    await expect(broken).rejects.toThrow('The power went out.');
    expect(await entriesOf(article.id)).toHaveLength(1);
    expect(await getClaim(reviewer, claim.id)).toEqual(claim);
  });

  it('lets no change come about that it cannot write down', async () => {
    const { claim } = await makeArticle(reviewer);
    const nobody = '019a0000-0000-7000-8000-000000000000';
    const change = transaction(async (tx) => {
      await tx.claim.update({ where: { id: claim.id }, data: { wording: 'Else.' } });
      await record(tx, { userId: nobody, deskId: reviewer.deskId }, { event: 'CLAIM_REWORDED' });
    });
    await expect(change).rejects.toThrow(/foreign key/i);
    expect(await getClaim(reviewer, claim.id)).toEqual(claim);
  });

  it('keeps text of every kind in before and after', async () => {
    const { article, claim } = await makeArticle(reviewer);
    const rationale = 'قال "لا" 🔥\r\n\u00A0<b>\\u0000 $1';
    await setVerdict(reviewer, claim.id, { ...verified, rationale });
    expect((await entriesOf(article.id))[0]?.after).toEqual({ value: 'VERIFIED', rationale });
  });
});
