import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { addComment } from '@/lib/comments/mutations';
import type { Actor } from '@/lib/desks/actor';
import { findPosition } from '@/lib/ledger/queries';
import { setBlindReview } from '@/lib/policy/mutations';
import { db } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import { recordVisit } from '@/lib/visits/mutations';
import { decideClaims } from '@/prisma/testing/decided-claim';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { mostUnread } from './most-unread';
import { setDigestMark } from './mutations';
import { countUnread, getDigest } from './queries';

const verdict = { value: 'DISPUTED', rationale: '', version: null } as const;

/** A desk whose reviewer has just read the digest. */
async function readDesk() {
  const desk = await makeDesk();
  const { article, claim } = await makeArticle(desk.reviewer);
  await markAll(desk.reviewer);
  return { ...desk, article, claim };
}

async function markAll(actor: Actor) {
  const entry = await findPosition(actor);
  await setDigestMark(actor, { entry });
  return entry;
}

const eventsFor = async (actor: Actor) =>
  (await getDigest(actor)).entries.map(({ event }) => event);

describe('the digest of a desk', () => {
  it('is what others have changed since it was marked as read', async () => {
    const { reviewer, editor, claim } = await readDesk();
    await setVerdict(reviewer, claim.id, verdict);
    expect(await eventsFor(reviewer)).toEqual([]);
    await setVerdict(editor, claim.id, verdict);
    const digest = await getDigest(reviewer);
    expect(digest).toMatchObject({ more: false, position: await findPosition(reviewer) });
    expect(digest.entries).toMatchObject([
      { event: 'VERDICT_GIVEN', actor: { id: editor.userId } },
    ]);
    expect(await countUnread(reviewer)).toBe(1);
  });

  it('is taken back by an older mark, and by none', async () => {
    const { reviewer, editor, claim } = await readDesk();
    const { mark } = await getDigest(reviewer);
    await setVerdict(editor, claim.id, verdict);
    await markAll(reviewer);
    expect(await countUnread(reviewer)).toBe(0);
    await setDigestMark(reviewer, { entry: mark?.entry ?? null });
    expect(await eventsFor(reviewer)).toEqual(['VERDICT_GIVEN']);
    await setDigestMark(reviewer, { entry: null });
    expect((await getDigest(reviewer)).mark).toBeNull();
  });

  it('goes back a week for whoever has marked none', async () => {
    const { editor, reviewer } = await readDesk();
    expect(await eventsFor(editor)).toEqual(['ARTICLE_ADDED', 'DESK_CREATED']);
    const later = new Date(Date.now() + 8 * 86_400_000);
    expect((await getDigest(editor, later)).entries).toEqual([]);
    expect(await countUnread(editor, later)).toBe(0);
    expect(await countUnread(reviewer, later)).toBe(0);
  });

  it('leaves out what was seen in the article itself', async () => {
    const { reviewer, editor, article, claim } = await readDesk();
    await setVerdict(editor, claim.id, verdict);
    await recordVisit(reviewer, article.id, { entry: await findPosition(reviewer) });
    await addComment(editor, claim.id, { id: uuid(), text: 'Who has asked?' });
    expect(await eventsFor(reviewer)).toEqual(['COMMENT_ADDED']);
  });

  it('tells of no verdict to whoever reviews blind, and counts none', async () => {
    const desk = await readDesk();
    await decideClaims(desk, desk.article);
    await setBlindReview(desk.admin, { blindReview: true });
    const blind = { ...desk.reviewer, blind: true };
    expect(await eventsFor(blind)).toEqual(['BLIND_REVIEW_CHANGED']);
    expect(await countUnread(blind)).toBe(1);
  });

  it('tells of many the newest, and that there are more', async () => {
    const { reviewer, editor, article } = await readDesk();
    await db().ledgerEntry.createMany({
      data: Array.from({ length: 301 }, () => ({
        deskId: editor.deskId,
        actorId: editor.userId,
        articleId: article.id,
        event: 'ARTICLE_RESTORED' as const,
      })),
    });
    const digest = await getDigest(reviewer);
    expect([digest.entries.length, digest.more]).toEqual([300, true]);
    expect(digest.entries[0]?.id).toBe(digest.position);
    expect(await countUnread(reviewer)).toBe(mostUnread + 1);
  });

  it('cannot be read further than the ledger goes', async () => {
    const { reviewer, editor, claim } = await readDesk();
    await setDigestMark(reviewer, { entry: '999999999999999999' });
    await setVerdict(editor, claim.id, verdict);
    expect(await eventsFor(reviewer)).toEqual(['VERDICT_GIVEN']);
  });
});
