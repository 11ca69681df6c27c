import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import { listArticlesQuery } from '@/lib/articles/schema';
import { assignArticle } from '@/lib/assignments/mutations';
import { listArticles } from '@/lib/board/queries';
import { editClaim } from '@/lib/claims/mutations';
import type { ClaimView } from '@/lib/claims/schema';
import { countingVerdicts } from '@/lib/claims/status';
import { addComment } from '@/lib/comments/mutations';
import { addEvidence } from '@/lib/evidence/mutations';
import { listArticleLedger } from '@/lib/ledger/queries';
import { quoteOf, quotesOf } from '@/lib/ranges/range';
import { decideReading } from '@/lib/readings/mutations';
import { setRuling } from '@/lib/rulings/mutations';
import { db } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { evidence } from '@/prisma/testing/found';
import {
  added,
  after,
  before,
  bridge,
  corrected,
  expectCounted,
  ferry,
  makeMarked,
  mayor,
  replace,
  verified,
} from '@/prisma/testing/revised-article';
import { getRevision, listRevisions, previewRevision } from './queries';
import type { Decision } from './schema';

const { editor, reviewer, colleague } = await makeDesk();

const ruling = { value: 'DISPUTED', version: null } as const;
const decide = (claim: ClaimView, decision: Decision) => [{ claim: claim.id, decision }];

describe('the preview of a new text', () => {
  it('says of every claim what becomes of it, and stores nothing', async () => {
    const { id, read } = await makeMarked(reviewer);
    const old = await read();
    const preview = await previewRevision(reviewer, id, { text: after });
    expect(preview).toMatchObject({
      number: 2,
      counts: { same: 1, changed: 1, gone: 1, back: 0, added: 1 },
      changed: [{ claim: old.byWords(bridge).id, status: 'VERIFIED', verdicts: 1, ruled: false }],
      gone: [{ claim: old.byWords(ferry).id, verdicts: 1, evidence: 0 }],
    });
    expect(preview.changed[0]?.before.words).toContain('61 million');
    expect(preview.changed[0]?.after.words).toContain('64 million');
    expect(preview.added[0]?.words).toContain('harbour master');
    expect(await listRevisions(reviewer, id)).toHaveLength(1);
    const again = await read();
    expect({ ...again, byWords: null }).toEqual({ ...old, byWords: null });
  });

  it('refuses the text that is there, and names others that have it', async () => {
    const { id } = await makeMarked(reviewer);
    await expectProblem('conflict', previewRevision(reviewer, id, { text: before }));
    const text = `${uuid()} ${before}`;
    const { article } = await makeArticle(reviewer, { text, title: 'Elsewhere' });
    const { known } = await previewRevision(reviewer, id, { text });
    expect(known).toEqual([{ id: article.id, title: 'Elsewhere' }]);
  });
});

describe('a new text', () => {
  it('keeps what was decided of the same words, wherever they stand now', async () => {
    const { id, read } = await makeMarked(reviewer);
    const old = (await read()).byWords(mayor);
    await addEvidence(reviewer, old.id, { id: uuid(), ...evidence });
    const summary = await replace(reviewer, id);
    expect(summary).toMatchObject({ number: 2, reason: 'The price was wrong.' });
    const now = await read();
    expect(now.revision).toMatchObject({ number: 2, text: after });
    const claim = now.byWords(mayor);
    expect(claim).toMatchObject({ id: old.id, status: 'VERIFIED', revision: 2, former: null });
    expect(claim.version).toBe(old.version);
    expect(claim.evidence).toHaveLength(1);
    expect(countingVerdicts(claim)).toHaveLength(1);
    expect(quotesOf(after, claim.ranges)).toEqual(quotesOf(before, old.ranges));
    await expectCounted(editor, id);
  });

  it('has what changed checked again, and keeps the verdict to be read', async () => {
    const { id, read } = await makeMarked(reviewer);
    const old = (await read()).byWords(bridge);
    await replace(reviewer, id);
    const claim = (await read()).byWords(corrected);
    expect(claim).toMatchObject({
      id: old.id,
      status: 'PENDING',
      dropped: false,
      former: { revision: 1 },
    });
    expect(claim.wording).toContain('64 million');
    expect(claim.verdicts).toMatchObject([{ value: 'VERIFIED', ranges: [] }]);
    expect(claim.verdictsGiven).toBe(0);
    // On the words as they are now it counts, although their numbers are those of before.
    await setVerdict(reviewer, claim.id, {
      ...verified,
      version: claim.verdicts[0]?.version ?? null,
    });
    expect((await read()).byWords(corrected).status).toBe('VERIFIED');
    await expectCounted(editor, id);
  });

  it('keeps what was decided of changed words where somebody says so', async () => {
    const { id, read } = await makeMarked(reviewer);
    const old = (await read()).byWords(bridge);
    await setRuling(editor, old.id, { ...ruling, reason: 'So it is.' });
    await expectProblem('not-allowed', replace(reviewer, id, { decisions: decide(old, 'KEEP') }));
    await replace(editor, id, { decisions: decide(old, 'KEEP') });
    const claim = (await read()).byWords(corrected);
    expect(claim).toMatchObject({ id: old.id, status: 'DISPUTED', verdictsGiven: 1 });
    expect(claim.ruling?.ranges).toEqual(claim.ranges);
    await expectCounted(editor, id);
  });

  it('drops what is no claim any more, and it can be brought back', async () => {
    const { id, read } = await makeMarked(reviewer);
    const old = (await read()).byWords(bridge);
    await replace(editor, id, { decisions: decide(old, 'DROP') });
    const claim = (await read()).byWords(corrected);
    expect(claim).toMatchObject({ id: old.id, dropped: true });
    await expectCounted(editor, id);
    await editClaim(editor, claim.id, { version: claim.version, dropped: false });
    await expectCounted(editor, id);
  });

  it('loses nothing of what is gone, which comes back with words of the new text alone', async () => {
    const { id, read } = await makeMarked(reviewer);
    const old = (await read()).byWords(ferry);
    await addComment(reviewer, old.id, { id: uuid(), text: 'Who has counted them?' });
    await replace(reviewer, id);
    const claim = (await read()).byWords(ferry);
    expect(claim).toMatchObject({
      id: old.id,
      dropped: true,
      ranges: [],
      former: { revision: 1, words: [quoteOf(before, old.ranges)] },
      verdictsGiven: 0,
    });
    expect(claim.verdicts).toMatchObject([{ value: 'VERIFIED' }]);
    await expectCounted(editor, id);
    const { version } = claim;
    await expectProblem('conflict', editClaim(editor, claim.id, { version, dropped: false }));
    const ranges = [{ start: 0, end: added.length - 1 }];
    const chosen = { version, dropped: false, ranges };
    await expectProblem('stale-version', editClaim(editor, claim.id, { ...chosen, revision: 1 }));
    await editClaim(editor, claim.id, { ...chosen, revision: 2 });
    expect((await read()).claims.find((each) => each.id === claim.id)).toMatchObject({
      dropped: false,
      revision: 2,
      ranges,
      status: 'PENDING',
    });
    await expectCounted(editor, id);
  });

  it('leaves an assignment done that was, also where it gives back what its assignee has marked', async () => {
    const { article } = await makeArticle(reviewer, { text: before });
    const { id } = article;
    const assigned = async () => (await getArticle(editor, id)).assignments;
    await assignArticle(editor, id, { id: uuid(), assignee: reviewer.userId, due: null });
    for (const claim of article.claims) await setVerdict(reviewer, claim.id, verified);
    for (const text of [`${mayor} ${bridge}`, before]) {
      await replace(editor, id, { text });
      expect(await assigned()).toMatchObject([{ done: true }]);
    }
    await replace(editor, id, { text: `${before} ${added}` });
    expect(await assigned()).toMatchObject([{ done: false }]);
  });

  it('gives back all that was decided where a mistaken text is replaced by the one before', async () => {
    const { id, read } = await makeMarked(reviewer);
    const old = await read();
    await setRuling(editor, old.byWords(ferry).id, { ...ruling, reason: 'So it is.' });
    await replace(reviewer, id, { text: 'This is a text of something else altogether.' });
    expect((await read()).counts).toMatchObject({ VERIFIED: 0, DISPUTED: 0 });
    await replace(reviewer, id, { text: before });
    const now = await read();
    const standing = now.claims.filter(({ dropped }) => !dropped);
    expect(standing.map((claim) => [claim.id, claim.status, claim.revision, claim.former])).toEqual(
      old.claims.map((claim) => [
        claim.id,
        claim.id === old.byWords(ferry).id ? 'DISPUTED' : 'VERIFIED',
        3,
        null,
      ]),
    );
    await expectCounted(editor, id);
  });

  it('adds what is new, pending, with what it can be compared by', async () => {
    const { id, read } = await makeMarked(reviewer);
    await replace(reviewer, id, {
      text: `${before} In 2025 Aldova lost 12 ferries in Port Selin.`,
    });
    const { claims } = await read();
    expect(claims.filter(({ dropped }) => !dropped)).toHaveLength(4);
    expect(claims.at(-1)).toMatchObject({ status: 'PENDING', origin: 'SPLITTER', revision: 2 });
    const topics = await db().topic.findMany({ where: { claimId: claims.at(-1)?.id ?? '' } });
    expect(topics).not.toEqual([]);
    await expectCounted(editor, id);
  });

  it('is what the article is found by from then on', async () => {
    const { id } = await makeMarked(reviewer);
    const isFound = async (search: string) => {
      const query = listArticlesQuery.parse({ search, limit: 200 });
      return (await listArticles(editor, query)).articles.some((article) => article.id === id);
    };
    expect(await isFound('vermilion')).toBe(false);
    await replace(reviewer, id, { text: `${mayor} Its arches are vermilion.` });
    expect(await isFound('vermilion')).toBe(true);
    expect(await isFound('ferries'), 'by a claim that is gone, too').toBe(true);
  });

  it('tells the ledger of itself, and of each claim whose words changed or are gone', async () => {
    const { id, read } = await makeMarked(reviewer);
    const old = await read();
    await replace(reviewer, id, { title: 'A bridge, corrected' });
    const { entries } = await listArticleLedger(reviewer, id, { limit: 3 });
    const [gone, changed, revision] = entries;
    expect(revision).toMatchObject({
      event: 'REVISION_ADDED',
      before: { revision: 1, title: 'A bridge' },
      after: {
        revision: 2,
        title: 'A bridge, corrected',
        same: 1,
        changed: 1,
        gone: 1,
        back: 0,
        added: 1,
      },
    });
    expect(changed).toMatchObject({
      event: 'CLAIM_REANCHORED',
      claim: { id: old.byWords(bridge).id },
      after: { revision: 2, decision: 'CHECK_AGAIN' },
    });
    expect(gone).toMatchObject({
      event: 'CLAIM_DROPPED',
      claim: { id: old.byWords(ferry).id },
      after: { dropped: true, revision: 2 },
    });
    expect((await read()).title).toBe('A bridge, corrected');
  });

  it('does not offer a refused reading again', async () => {
    const { id, read } = await makeMarked(reviewer);
    const claim = (await read()).claims.find(({ readings }) => readings.length > 0);
    const reading = claim?.readings[0];
    if (!claim || !reading) throw new Error('The splitter reads no claim more finely.');
    await decideReading(reviewer, reading.id, { version: 1, decision: 'REFUSED' });
    await replace(reviewer, id, { text: `${added} ${before}` });
    const { claims } = await read();
    const readings = claims.find((each) => each.id === claim.id)?.readings ?? [];
    expect(readings).toHaveLength(claim.readings.length);
    expect(readings.find((each) => each.id === reading.id)).toMatchObject({ refused: true });
  });

  it('can be read, with what changed in it', async () => {
    const { id } = await makeMarked(reviewer);
    await replace(reviewer, id);
    const list = await listRevisions(colleague, id);
    expect(list.map(({ number, counts }) => [number, counts])).toEqual([
      [2, { same: 1, changed: 1, gone: 1, back: 0, added: 1 }],
      [1, null],
    ]);
    const second = await getRevision(colleague, id, 2);
    expect(second.text).toBe(after);
    expect(second.difference?.filter(({ change }) => change !== 'added')).not.toEqual([]);
    expect(await getRevision(colleague, id, 1)).toMatchObject({ text: before, difference: null });
    await expectProblem('not-found', getRevision(colleague, id, 3));
  });
});
