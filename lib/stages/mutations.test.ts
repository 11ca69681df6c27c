import { describe, expect, it } from 'vitest';
import { addArticle } from '@/lib/articles/mutations';
import { getArticle } from '@/lib/articles/queries';
import { listArticleLedger } from '@/lib/ledger/queries';
import { setVerdict } from '@/lib/verdicts/mutations';
import type { Stage } from '@/prisma/generated/enums';
import { articleInput, makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { setStage } from './mutations';

const { reviewer, colleague, editor } = await makeDesk();
const verdict = { value: 'VERIFIED', rationale: '', version: null } as const;

const stepsOf = async (articleId: string) =>
  (await listArticleLedger(reviewer, articleId, { limit: 99 })).entries
    .filter(({ event }) => event === 'STAGE_CHANGED')
    .map(({ actor, before, after }) => ({ by: actor.id, before, after }))
    .reverse();

/** An article that has been taken to each stage in turn, by the editor. */
async function takenTo(...path: [Stage, string?][]) {
  const { article, claim } = await makeArticle(reviewer);
  let { version } = article;
  for (const [stage, note = ''] of path) {
    ({ version } = await setStage(editor, article.id, { stage, version, note }));
  }
  return { article, claim, version };
}

const published = [['READY'], ['SIGNED_OFF'], ['PUBLISHED']] as const satisfies [Stage][];

describe('an article that is new', () => {
  it('comes into review with the first verdict, and only then', async () => {
    const article = await addArticle(reviewer, articleInput());
    expect(article).toMatchObject({ stage: 'NEW', version: 1, publication: null, corrections: [] });
    for (const { id } of article.claims) await setVerdict(colleague, id, verdict);
    expect(await getArticle(reviewer, article.id)).toMatchObject({
      stage: 'IN_REVIEW',
      version: 2,
    });
    expect(await stepsOf(article.id)).toEqual([
      { by: colleague.userId, before: { stage: 'NEW' }, after: { stage: 'IN_REVIEW' } },
    ]);
  });

  it('comes into review once where two mark it at once', async () => {
    const article = await addArticle(reviewer, articleInput());
    const [first] = article.claims;
    await Promise.all(
      [reviewer, colleague, editor].map((actor) => setVerdict(actor, first?.id ?? '', verdict)),
    );
    expect(await stepsOf(article.id)).toHaveLength(1);
  });
});

describe('a step', () => {
  it('is refused to whoever has seen another version, with the article as it stands', async () => {
    const { article } = await takenTo(['READY']);
    const problem = await expectProblem(
      'stale-version',
      setStage(editor, article.id, { stage: 'READY', version: 1, note: 'Mine.' }),
    );
    expect(problem.extensions.current).toMatchObject({
      id: article.id,
      stage: 'READY',
      version: 2,
    });
  });

  it('asked for again by the same person changes nothing', async () => {
    const { article } = await takenTo();
    const ready = { stage: 'READY', version: 1, note: '' } as const;
    await setStage(reviewer, article.id, ready);
    expect(await setStage(reviewer, article.id, ready)).toMatchObject({ version: 2 });
    expect(await stepsOf(article.id)).toHaveLength(1);
  });

  it('of an editor is refused to a reviewer', async () => {
    const { article, version } = await takenTo(['READY']);
    const signing = setStage(reviewer, article.id, { stage: 'SIGNED_OFF', version, note: '' });
    await expectProblem('not-allowed', signing);
  });

  it('that there is not is refused', async () => {
    const { article, version } = await takenTo();
    const leap = setStage(editor, article.id, { stage: 'PUBLISHED', version, note: '' });
    await expectProblem('conflict', leap);
  });

  it('that asks for words is refused without, and keeps them in the ledger', async () => {
    const { article, version } = await takenTo(['READY']);
    const reopened = { stage: 'IN_REVIEW', version } as const;
    await expectProblem('invalid-input', setStage(reviewer, article.id, { ...reopened, note: '' }));
    await setStage(reviewer, article.id, { ...reopened, note: 'Claim 3 is not done.' });
    expect((await stepsOf(article.id)).at(-1)).toEqual({
      by: reviewer.userId,
      before: { stage: 'READY' },
      after: { stage: 'IN_REVIEW', note: 'Claim 3 is not done.' },
    });
  });

  it('taken by two at once is taken once', async () => {
    const { article, version } = await takenTo();
    const ready = { stage: 'READY', version, note: '' } as const;
    const outcomes = await Promise.allSettled(
      [reviewer, colleague, editor].map((actor) => setStage(actor, article.id, ready)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await stepsOf(article.id)).toHaveLength(1);
  });
});

describe('a published article', () => {
  it('says by whom and since when, whatever becomes of it', async () => {
    const { article } = await takenTo(...published, ['CORRECTING', 'The figure.']);
    const { publication } = await getArticle(reviewer, article.id);
    expect(publication?.by.id).toBe(editor.userId);
  });

  it('is corrected with a reason and a note, as often as it takes', async () => {
    const { article } = await takenTo(
      ...published,
      ['CORRECTING', 'The figure.'],
      ['CORRECTED', 'It said 61, it was 16.'],
      ['CORRECTING', 'The day.'],
    );
    const { stage, corrections } = await getArticle(reviewer, article.id);
    expect(stage).toBe('CORRECTING');
    expect(corrections).toMatchObject([
      {
        reason: 'The figure.',
        note: 'It said 61, it was 16.',
        opened: { by: { id: editor.userId } },
        closed: { by: { id: editor.userId } },
      },
      { reason: 'The day.', note: null, closed: null },
    ]);
  });

  it('takes no verdict, takes one while a correction is open, and none after', async () => {
    const { article, claim, version } = await takenTo(...published);
    await expectProblem('locked', setVerdict(reviewer, claim.id, verdict));
    const opened = { stage: 'CORRECTING', version, note: 'The figure.' } as const;
    const open = await setStage(editor, article.id, opened);
    await setVerdict(reviewer, claim.id, verdict);
    const closed = { stage: 'CORRECTED', version: open.version, note: 'Done.' } as const;
    await setStage(editor, article.id, closed);
    const late = setVerdict(colleague, claim.id, { ...verdict, value: 'DISPUTED' });
    await expectProblem('locked', late);
    expect((await getArticle(reviewer, article.id)).claims[0]).toMatchObject({
      status: 'VERIFIED',
      verdicts: [{ reviewer: { id: reviewer.userId } }],
    });
  });

  it('answers the repeat of a verdict that it had before as the first time', async () => {
    const { article, claim, version } = await takenTo();
    await setVerdict(reviewer, claim.id, verdict);
    let at = version;
    for (const [stage] of published) {
      ({ version: at } = await setStage(editor, article.id, { stage, version: at, note: '' }));
    }
    expect(await setVerdict(reviewer, claim.id, verdict)).toMatchObject({ status: 'VERIFIED' });
  });
});
