import { describe, expect, it } from 'vitest';
import { deleteArticle } from '@/lib/articles/mutations';
import { editClaim } from '@/lib/claims/mutations';
import { invite } from '@/lib/invitations/mutations';
import { record } from '@/lib/ledger/mutations';
import { db, transaction } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import {
  findFeedEntries,
  findFeedEntriesOfAll,
  findFeedPosition,
  listMissedEntries,
} from './queries';
import { mostReplayed } from './schema';

const verdict = { value: 'VERIFIED', rationale: '', version: null } as const;

describe('what somebody may have missed', () => {
  it('is what came after the last entry they know, with its article and claim', async () => {
    const { reviewer, colleague } = await makeDesk();
    const { article, claim } = await makeArticle(reviewer);
    const { position, heard } = await findFeedPosition(reviewer);
    await setVerdict(colleague, claim.id, verdict);
    const missed = await listMissedEntries(reviewer, position);
    const unheard = missed.filter(({ id }) => !heard.includes(id));
    expect(unheard).toMatchObject([
      { id: expect.any(String), articleId: article.id, claimId: claim.id },
    ]);
    expect(BigInt(unheard[0]?.id ?? 0)).toBeGreaterThan(BigInt(position));
  });

  it('holds an entry that was written before the last they know, and seen after it', async () => {
    const { reviewer, colleague } = await makeDesk();
    const { article, claim } = await makeArticle(reviewer);
    const known = await transaction(async (tx) => {
      await record(tx, colleague, { event: 'ARTICLE_ADDED', articleId: article.id });
      // Written later, on another connection, and seen sooner.
      await setVerdict(colleague, claim.id, verdict);
      return findFeedPosition(reviewer);
    });
    const missed = await listMissedEntries(reviewer, known.position);
    const unheard = missed.filter(({ id }) => !known.heard.includes(id));
    expect(unheard).toMatchObject([
      { id: expect.any(String), articleId: article.id, claimId: null },
    ]);
    expect(BigInt(unheard[0]?.id ?? 0)).toBeLessThan(BigInt(known.position));
  });

  it('goes back no further than a transaction can last', async () => {
    const { reviewer } = await makeDesk();
    const { article } = await makeArticle(reviewer);
    const entry = { deskId: reviewer.deskId, actorId: reviewer.userId, articleId: article.id };
    const at = new Date(Date.now() - 600_000);
    const old = await db().ledgerEntry.create({ data: { ...entry, event: 'ARTICLE_ADDED', at } });
    const { position, heard } = await findFeedPosition(reviewer);
    expect(position).toBe(old.id.toString());
    expect(heard, 'the fixture came first, and is younger').toHaveLength(2);
    const again = await db().ledgerEntry.create({ data: { ...entry, event: 'ARTICLE_ADDED' } });
    const ids = (await listMissedEntries(reviewer, again.id.toString())).map(({ id }) => id);
    expect(ids).not.toContain(old.id.toString());
    expect(ids).toContain(again.id.toString());
  });

  it('is counted no further than it is told', async () => {
    const { reviewer } = await makeDesk();
    const { article } = await makeArticle(reviewer);
    const { position } = await findFeedPosition(reviewer);
    const { deskId, userId: actorId } = reviewer;
    await db().ledgerEntry.createMany({
      data: Array.from({ length: mostReplayed + 30 }, () => {
        return { deskId, actorId, articleId: article.id, event: 'CLAIM_REWORDED' as const };
      }),
    });
    expect(await listMissedEntries(reviewer, position)).toHaveLength(mostReplayed + 1);
  });
});

describe('a feed', () => {
  it('tells of articles only, and of nobody’s invitations', async () => {
    const { admin, reviewer } = await makeDesk();
    const { claim } = await makeArticle(reviewer);
    await invite(admin, { email: 'invited@desk.example', role: 'REVIEWER' });
    await editClaim(reviewer, claim.id, { version: 1, wording: 'Better words.' });
    const entries = await listMissedEntries(reviewer, '0');
    expect(entries.map(({ claimId }) => claimId)).toEqual([null, claim.id]);
    const all = await db().ledgerEntry.findMany({ where: { deskId: admin.deskId } });
    const ids = all.map(({ id }) => id.toString());
    expect(await findFeedEntries(reviewer, ids)).toEqual(entries);
  });

  it('begins before the first entry where there is none', async () => {
    const { reviewer } = await makeDesk();
    expect(await findFeedPosition(reviewer)).toEqual({ position: '0', heard: [] });
  });
});

describe('what many hear of at once', () => {
  it('is to each of them what they would find alone', async () => {
    const { admin, editor, reviewer, colleague } = await makeDesk();
    const { claim } = await makeArticle(reviewer);
    const other = await makeArticle(colleague);
    await setVerdict(colleague, claim.id, verdict);
    await setVerdict(reviewer, other.claim.id, verdict);
    await setVerdict(editor, other.claim.id, verdict);
    await editClaim(editor, claim.id, { version: 1, wording: 'Better words.' });
    await deleteArticle(editor, (await makeArticle(reviewer)).article.id, 1);
    const rows = await db().ledgerEntry.findMany({ where: { deskId: editor.deskId } });
    const ids = rows.map(({ id }) => id.toString());
    const people = [admin, editor, reviewer, colleague];
    const actors = [...people, ...people.map((actor) => ({ ...actor, blind: true }))];
    const all = await findFeedEntriesOfAll(actors, ids);
    const alone = await Promise.all(actors.map((actor) => findFeedEntries(actor, ids)));
    expect(all).toEqual(alone);
    expect(new Set(all.map((entries) => entries.length)).size).toBeGreaterThan(2);
  });
});
