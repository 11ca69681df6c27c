import { v7 as uuid } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import type { ArticleView } from '@/lib/articles/schema';
import { listArticleLedger } from '@/lib/ledger/queries';
import { setRuling } from '@/lib/rulings/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { addClaim, editClaim } from './mutations';
import { getClaim, listClaims } from './queries';
import type { ClaimView } from './schema';

const { reviewer, colleague, editor } = await makeDesk();
const stranger = (await makeDesk()).reviewer;
const text = 'The fire 🔥 hit Harlow.\r\nThe crew left. It cost 61 million crowns.';
const crew = { start: text.indexOf('The crew'), end: text.indexOf('The crew') + 13 };
const verified = { value: 'VERIFIED', rationale: '', version: null } as const;

let article: ArticleView;
let claim: ClaimView;

beforeAll(async () => {
  ({ article, claim } = await makeArticle(reviewer, { text }));
});

const newest = async () => {
  const { entries } = await listArticleLedger(reviewer, article.id, { limit: 2 });
  return entries[0];
};

describe('a claim that a reviewer adds', () => {
  it('carries the exact words, is pending and counted', async () => {
    const before = (await getArticle(reviewer, article.id)).counts;
    const added = await addClaim(reviewer, article.id, { id: uuid(), ranges: [crew] });
    expect(added).toMatchObject({
      wording: 'The crew left',
      ranges: [crew],
      origin: 'REVIEWER',
      status: 'PENDING',
      dropped: false,
      version: 1,
      checkWorthiness: null,
    });
    const { counts } = await getArticle(reviewer, article.id);
    expect(counts).toEqual({ ...before, PENDING: before.PENDING + 1 });
    expect(await newest()).toMatchObject({
      event: 'CLAIM_ADDED',
      claim: { id: added.id },
      after: { wording: 'The crew left', ranges: [crew] },
    });
  });

  it('keeps the wording it was given', async () => {
    const input = { id: uuid(), ranges: [crew], wording: 'The fire crew left the scene.' };
    expect((await addClaim(reviewer, article.id, input)).wording).toBe(input.wording);
  });

  it('stands among the others in reading order', async () => {
    const first = { id: uuid(), ranges: [{ start: 0, end: 3 }] };
    await addClaim(reviewer, article.id, first);
    const starts = (await listClaims(reviewer, article.id)).map(({ ranges }) => ranges[0]?.start);
    expect(starts).toEqual([...starts].sort((a, b) => (a ?? 0) - (b ?? 0)));
  });

  it.each([
    ['ends before it starts', [{ start: 3, end: 2 }]],
    ['reaches beyond the text', [{ start: 0, end: text.length + 1 }]],
    ['overlaps itself', [crew, { start: crew.end - 1, end: crew.end + 2 }]],
    ['cuts an emoji in two', [{ start: 0, end: text.indexOf('🔥') + 1 }]],
    ['holds a line break alone', [{ start: text.indexOf('\r'), end: text.indexOf('\r') + 2 }]],
  ])('is refused where it %s, and nothing is counted', async (_fault, ranges) => {
    const before = await getArticle(reviewer, article.id);
    const refused = addClaim(reviewer, article.id, { id: uuid(), ranges });
    const { extensions } = await expectProblem('invalid-input', refused);
    expect(extensions.issues?.[0]?.path).toBe('body.ranges');
    expect(await getArticle(reviewer, article.id)).toEqual(before);
  });

  it('is refused on another desk’s article', async () => {
    const { article: foreign } = await makeArticle(stranger);
    const input = { id: uuid(), ranges: [{ start: 0, end: 3 }] };
    await expectProblem('not-found', addClaim(reviewer, foreign.id, input));
  });

  it('is the same claim when it is asked for again, also at once', async () => {
    const input = { id: uuid(), ranges: [crew] };
    const [first, second] = await Promise.all([
      addClaim(reviewer, article.id, input),
      addClaim(reviewer, article.id, input),
    ]);
    expect(second).toEqual(first);
    const before = await getArticle(reviewer, article.id);
    expect(await addClaim(reviewer, article.id, input)).toEqual(first);
    expect(await getArticle(reviewer, article.id)).toEqual(before);
  });

  it('is refused under an id that somebody else’s claim bears', async () => {
    const taken = { id: claim.id, ranges: [crew] };
    await expectProblem('id-taken', addClaim(reviewer, article.id, taken));
    const { claim: foreign } = await makeArticle(stranger);
    await expectProblem('id-taken', addClaim(reviewer, article.id, { ...taken, id: foreign.id }));
  });

  it('with more words than a wording holds is cut between characters', async () => {
    const long = `${'a'.repeat(1999)}🔥${'b'.repeat(9)} burned.`;
    const { article: other } = await makeArticle(reviewer, { text: `It burned. ${long}` });
    const ranges = [{ start: 11, end: 11 + long.length }];
    const { wording } = await addClaim(reviewer, other.id, { id: uuid(), ranges });
    expect(wording).toBe('a'.repeat(1999));
  });
});

describe('editing a claim', () => {
  it('rewords it, and the ledger has both wordings', async () => {
    const { claim: fresh, article: of } = await makeArticle(reviewer);
    const edited = await editClaim(colleague, fresh.id, { version: 1, wording: 'Better.' });
    expect(edited).toMatchObject({ wording: 'Better.', version: 2, ranges: fresh.ranges });
    const { entries } = await listArticleLedger(reviewer, of.id, { limit: 1 });
    expect(entries[0]).toMatchObject({
      event: 'CLAIM_REWORDED',
      actor: { id: colleague.userId },
      before: { wording: fresh.wording },
      after: { wording: 'Better.' },
    });
  });

  it('made on an older version is refused with the claim as it is now', async () => {
    const { claim: fresh } = await makeArticle(reviewer);
    await editClaim(reviewer, fresh.id, { version: 1, wording: 'First.' });
    const late = editClaim(colleague, fresh.id, { version: 1, wording: 'Second.' });
    const { extensions } = await expectProblem('stale-version', late);
    expect(extensions.current).toEqual(await getClaim(reviewer, fresh.id));
    expect(extensions.current).toMatchObject({ wording: 'First.', version: 2 });
  });

  it('by two at once lets one through', async () => {
    const { claim: fresh } = await makeArticle(reviewer);
    const outcomes = await Promise.allSettled(
      ['One.', 'Two.', 'Three.'].map((wording) =>
        editClaim(reviewer, fresh.id, { version: 1, wording }),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect((await getClaim(reviewer, fresh.id)).version).toBe(2);
  });

  it('asked for again changes nothing', async () => {
    const { claim: fresh, article: of } = await makeArticle(reviewer);
    const input = { version: 1, wording: 'Once.' };
    const first = await editClaim(reviewer, fresh.id, input);
    expect(await editClaim(reviewer, fresh.id, input)).toEqual(first);
    const { entries } = await listArticleLedger(reviewer, of.id, { limit: 10 });
    expect(entries.filter(({ event }) => event === 'CLAIM_REWORDED')).toHaveLength(1);
  });
});

describe('giving a claim other words', () => {
  const cost = { start: text.indexOf('It cost'), end: text.length - 1 };
  const bridge = { start: text.indexOf('61'), end: text.length - 1 };

  it('moves it to its place in the text, and the ledger has the words before and after', async () => {
    const { claim: fresh, article: of } = await makeArticle(reviewer, { text });
    const edited = await editClaim(reviewer, fresh.id, { version: 1, ranges: [crew, bridge] });
    expect(edited).toMatchObject({ ranges: [crew, bridge], wording: fresh.wording, version: 2 });
    const { entries } = await listArticleLedger(reviewer, of.id, { limit: 1 });
    expect(entries[0]).toMatchObject({
      event: 'CLAIM_RANGES_CHANGED',
      before: { ranges: fresh.ranges },
      after: { words: 'The crew left … 61 million crowns', ranges: [crew, bridge] },
    });
    const ordered = (await listClaims(reviewer, of.id)).map(({ id }) => id);
    expect(ordered.indexOf(fresh.id)).toBeGreaterThan(0);
  });

  it('asked for again changes nothing; on an older version it is refused', async () => {
    const { claim: fresh, article: of } = await makeArticle(reviewer, { text });
    const input = { version: 1, ranges: [cost] };
    const first = await editClaim(reviewer, fresh.id, input);
    expect(await editClaim(reviewer, fresh.id, input)).toEqual(first);
    await expectProblem(
      'stale-version',
      editClaim(colleague, fresh.id, { version: 1, ranges: [crew] }),
    );
    const { entries } = await listArticleLedger(reviewer, of.id, { limit: 9 });
    expect(entries.map(({ event }) => event)).toEqual(['CLAIM_RANGES_CHANGED', 'ARTICLE_ADDED']);
  });

  it('is refused with ranges that are none, and nothing changes', async () => {
    const { claim: fresh } = await makeArticle(reviewer, { text });
    for (const ranges of [[bridge, crew], [{ start: 0, end: text.length + 1 }]]) {
      await expectProblem('invalid-input', editClaim(reviewer, fresh.id, { version: 1, ranges }));
    }
    expect(await getClaim(reviewer, fresh.id)).toEqual(fresh);
  });

  it('leaves it pending until somebody marks the words that are there now', async () => {
    const { claim: fresh, article: of } = await makeArticle(reviewer, { text });
    await setVerdict(reviewer, fresh.id, verified);
    const before = (await getArticle(reviewer, of.id)).counts;
    const moved = await editClaim(reviewer, fresh.id, { version: 1, ranges: [cost] });
    expect(moved).toMatchObject({ status: 'PENDING', verdicts: [{ ranges: fresh.ranges }] });
    const { counts } = await getArticle(reviewer, of.id);
    expect(counts).toEqual({
      ...before,
      VERIFIED: before.VERIFIED - 1,
      PENDING: before.PENDING + 1,
    });
    const again = await setVerdict(reviewer, fresh.id, { ...verified, version: 1 });
    expect(again).toMatchObject({ status: 'VERIFIED', verdicts: [{ ranges: [cost], version: 2 }] });
    const back = await editClaim(reviewer, fresh.id, { version: 2, ranges: fresh.ranges });
    expect(back.status).toBe('PENDING');
    expect((await getArticle(reviewer, of.id)).counts.PENDING).toBe(counts.PENDING);
  });

  it('is an editor’s decision where others have marked the words it has', async () => {
    const { claim: fresh } = await makeArticle(reviewer, { text });
    await setVerdict(colleague, fresh.id, verified);
    const input = { version: 1, ranges: [cost] };
    await expectProblem('not-allowed', editClaim(reviewer, fresh.id, input));
    expect((await editClaim(editor, fresh.id, input)).ranges).toEqual([cost]);
    const further = { version: 2, ranges: [crew] };
    expect((await editClaim(reviewer, fresh.id, further)).ranges).toEqual([crew]);
  });
});

describe('a verdict on words that have changed meanwhile', () => {
  it('is kept with the words it was given on, and decides nothing', async () => {
    const { claim: fresh } = await makeArticle(reviewer, { text });
    await editClaim(reviewer, fresh.id, { version: 1, ranges: [crew] });
    const late = await setVerdict(colleague, fresh.id, { ...verified, ranges: fresh.ranges });
    expect(late).toMatchObject({ status: 'PENDING', verdicts: [{ ranges: fresh.ranges }] });
    const ruling = {
      value: 'DISPUTED',
      reason: 'So.',
      version: null,
      ranges: fresh.ranges,
    } as const;
    expect(await setRuling(editor, fresh.id, ruling)).toMatchObject({ status: 'PENDING' });
  });

  it('is refused on words that the article does not have', async () => {
    const { claim: fresh } = await makeArticle(reviewer, { text });
    const ranges = [{ start: 0, end: text.length + 1 }];
    await expectProblem('invalid-input', setVerdict(reviewer, fresh.id, { ...verified, ranges }));
    const ruling = { value: 'DISPUTED', reason: 'So.', version: null, ranges } as const;
    await expectProblem('invalid-input', setRuling(editor, fresh.id, ruling));
  });
});

describe('dropping a claim', () => {
  it('takes it out of the counts and bringing it back puts it in again', async () => {
    const { claim: fresh, article: of } = await makeArticle(reviewer);
    await setVerdict(reviewer, fresh.id, verified);
    const before = (await getArticle(reviewer, of.id)).counts;
    await editClaim(reviewer, fresh.id, { version: 1, dropped: true });
    const without = (await getArticle(reviewer, of.id)).counts;
    expect(without).toEqual({ ...before, VERIFIED: before.VERIFIED - 1 });
    const restored = await editClaim(reviewer, fresh.id, { version: 2, dropped: false });
    expect(restored).toMatchObject({ dropped: false, status: 'VERIFIED', version: 3 });
    expect((await getArticle(reviewer, of.id)).counts).toEqual(before);
    const { entries } = await listArticleLedger(reviewer, of.id, { limit: 2 });
    expect(entries.map(({ event }) => event)).toEqual(['CLAIM_RESTORED', 'CLAIM_DROPPED']);
  });

  it('is an editor’s decision once somebody else has marked it', async () => {
    const { claim: fresh } = await makeArticle(reviewer);
    await setVerdict(colleague, fresh.id, verified);
    const drop = { version: 1, dropped: true };
    await expectProblem('not-allowed', editClaim(reviewer, fresh.id, drop));
    expect((await getClaim(reviewer, fresh.id)).dropped).toBe(false);
    expect((await editClaim(editor, fresh.id, drop)).dropped).toBe(true);
  });

  it('is an editor’s decision once it was ruled on', async () => {
    const { claim: fresh } = await makeArticle(reviewer);
    await setRuling(editor, fresh.id, { value: 'VERIFIED', reason: 'Seen.', version: null });
    const drop = { version: 1, dropped: true };
    await expectProblem('not-allowed', editClaim(reviewer, fresh.id, drop));
  });
});
