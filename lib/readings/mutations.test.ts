import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { addArticle } from '@/lib/articles/mutations';
import { getArticle } from '@/lib/articles/queries';
import { listArticleLedger } from '@/lib/ledger/queries';
import { db } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import { articleInput, makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { decideReading } from './mutations';

const { reviewer, colleague, editor } = await makeDesk();

/** An article of which the splitter reads the first claim more finely in one way at least. */
async function makeReading() {
  const { article } = await makeArticle(reviewer);
  const claim = article.claims.find(({ readings }) => readings.length > 0);
  const reading = claim?.readings[0];
  if (!claim || !reading)
    throw new Error('The splitter reads no claim of the fixture more finely.');
  return { article, claim, reading };
}

describe('the readings of an article', () => {
  it('hang on the claims whose words they read, and are open', async () => {
    const { article, claim, reading } = await makeReading();
    expect(reading).toMatchObject({ takenAs: null, refused: false, version: 1 });
    const [first] = reading.ranges;
    expect(
      claim.ranges.some(
        ({ start, end }) => start <= (first?.start ?? -1) && (first?.end ?? 0) <= end,
      ),
    ).toBe(true);
    expect(article.revision.text.slice(first?.start, first?.end)).not.toBe('');
  });
});

describe('deciding on a reading', () => {
  it('keeps what stands in its wording in square brackets when it is taken', async () => {
    const text = 'The crew took bread, wine and salt on Friday.';
    const input = articleInput({ text, publishedOn: '2024-03-24' });
    const { claims } = await addArticle(reviewer, input);
    const wording = 'The crew took bread on Friday [22 March 2024].';
    const reading = claims.flatMap(({ readings }) => readings).find((is) => is.wording === wording);
    if (!reading) throw new Error('The splitter reads each thing that was taken.');
    const decision = { version: 1, decision: 'TAKEN', claim: uuid() } as const;
    const [, taken] = await decideReading(reviewer, reading.id, decision);
    expect(taken).toMatchObject({
      wording,
      insertions: [
        { at: wording.indexOf(' ['), words: '22 March 2024', publishedOn: '2024-03-24' },
      ],
    });
  });

  it('takes it as a claim with all that the splitter found of it', async () => {
    const { article, claim, reading } = await makeReading();
    const id = uuid();
    const input = { version: 1, decision: 'TAKEN', claim: id } as const;
    const [of, taken] = await decideReading(reviewer, reading.id, input);
    expect(of?.readings[0]).toMatchObject({ takenAs: id, refused: false, version: 2 });
    expect(taken).toMatchObject({
      id,
      ranges: reading.ranges,
      wording: reading.wording,
      attribution: claim.attribution,
      origin: 'SPLITTER',
      status: 'PENDING',
      dropped: false,
    });
    expect(taken?.checkWorthiness).not.toBeNull();
    expect(taken?.foundRanges).toEqual(reading.ranges);
    expect(taken?.confidence).toBeGreaterThan(0);
    const { counts } = await getArticle(reviewer, article.id);
    expect(counts.PENDING).toBe(article.counts.PENDING + 1);
    const { entries } = await listArticleLedger(reviewer, article.id, { limit: 2 });
    expect(entries).toMatchObject([
      { event: 'READING_TAKEN', claim: { id: claim.id }, after: { reading: reading.wording } },
      { event: 'CLAIM_ADDED', claim: { id }, after: { reading: reading.id } },
    ]);
    const row = await db().reading.findUnique({ where: { id: reading.id } });
    expect(row).toMatchObject({ decidedById: reviewer.userId, takenAsId: id });
  });

  it('asked for again changes nothing, also at once', async () => {
    const { article, reading } = await makeReading();
    const input = { version: 1, decision: 'TAKEN', claim: uuid() } as const;
    const [first, second] = await Promise.all([
      decideReading(reviewer, reading.id, input),
      decideReading(reviewer, reading.id, input),
    ]);
    expect(second).toEqual(first);
    const { claims, counts } = await getArticle(reviewer, article.id);
    expect(claims).toHaveLength(article.claims.length + 1);
    expect(counts.PENDING).toBe(article.counts.PENDING + 1);
  });

  it('is taken back by opening it, which drops the claim, and done again under the same id', async () => {
    const { article, reading } = await makeReading();
    const id = uuid();
    await decideReading(reviewer, reading.id, { version: 1, decision: 'TAKEN', claim: id });
    const [of, dropped] = await decideReading(reviewer, reading.id, {
      version: 2,
      decision: 'OPEN',
    });
    expect(of?.readings[0]).toMatchObject({ takenAs: null, version: 3 });
    expect(dropped).toMatchObject({ id, dropped: true });
    expect((await getArticle(reviewer, article.id)).counts).toEqual(article.counts);
    const again = { version: 3, decision: 'TAKEN', claim: id } as const;
    expect((await decideReading(reviewer, reading.id, again))[1]).toMatchObject({
      id,
      dropped: false,
    });
    expect((await getArticle(reviewer, article.id)).claims).toHaveLength(article.claims.length + 1);
  });

  it('refuses it, and opens it again', async () => {
    const { article, reading } = await makeReading();
    const [of] = await decideReading(colleague, reading.id, { version: 1, decision: 'REFUSED' });
    expect(of?.readings[0]).toMatchObject({ refused: true, version: 2 });
    const [open] = await decideReading(reviewer, reading.id, { version: 2, decision: 'OPEN' });
    expect(open?.readings[0]).toMatchObject({ refused: false, version: 3 });
    const { entries } = await listArticleLedger(reviewer, article.id, { limit: 2 });
    expect(entries.map(({ event }) => event)).toEqual(['READING_REOPENED', 'READING_REFUSED']);
  });

  it('by two at once lets one through', async () => {
    const { article, reading } = await makeReading();
    const outcomes = await Promise.allSettled([
      decideReading(reviewer, reading.id, { version: 1, decision: 'TAKEN', claim: uuid() }),
      decideReading(colleague, reading.id, { version: 1, decision: 'TAKEN', claim: uuid() }),
      decideReading(editor, reading.id, { version: 1, decision: 'REFUSED' }),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { claims, counts } = await getArticle(reviewer, article.id);
    expect(counts.PENDING).toBe(claims.filter(({ dropped }) => !dropped).length);
  });

  it('is refused where it is stale, taken already, or the id is another claim’s', async () => {
    const { claim, reading } = await makeReading();
    const late = decideReading(reviewer, reading.id, { version: 2, decision: 'REFUSED' });
    expect((await expectProblem('stale-version', late)).extensions.current).toMatchObject({
      id: claim.id,
    });
    const taken = { version: 1, decision: 'TAKEN', claim: claim.id } as const;
    await expectProblem('id-taken', decideReading(reviewer, reading.id, taken));
    await decideReading(reviewer, reading.id, { ...taken, claim: uuid() });
    const refuse = { version: 2, decision: 'REFUSED' } as const;
    await expectProblem('conflict', decideReading(reviewer, reading.id, refuse));
    const other = { version: 2, decision: 'TAKEN', claim: uuid() } as const;
    await expectProblem('conflict', decideReading(reviewer, reading.id, other));
  });

  it('does not take away what others have marked', async () => {
    const { reading } = await makeReading();
    const id = uuid();
    await decideReading(reviewer, reading.id, { version: 1, decision: 'TAKEN', claim: id });
    await setVerdict(colleague, id, { value: 'VERIFIED', rationale: '', version: null });
    const open = { version: 2, decision: 'OPEN' } as const;
    await expectProblem('not-allowed', decideReading(reviewer, reading.id, open));
    expect((await decideReading(editor, reading.id, open))[1]).toMatchObject({ dropped: true });
  });
});
