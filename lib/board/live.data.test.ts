import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { deleteArticle } from '@/lib/articles/mutations';
import { sayPresent } from '@/lib/presence/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { readBoard } from './queries';
import { readBoardQuery } from './schema';

const oneClaim = { text: 'The bridge cost 61 million crowns.' };
const verdict = { value: 'VERIFIED', rationale: '', version: null } as const;

async function opened() {
  const desk = await makeDesk();
  const first = await makeArticle(desk.reviewer, { title: 'First', ...oneClaim });
  const second = await makeArticle(desk.reviewer, { title: 'Second', ...oneClaim });
  return { desk, first, second, shown: [second.article.id, first.article.id] };
}

const asked = (shown: readonly string[], query: object = {}) =>
  readBoardQuery.parse({ shown: shown.join(','), ...query });

describe('an open board', () => {
  it('reads its rows again in the order in which they are shown', async () => {
    const { desk, first, shown } = await opened();
    await setVerdict(desk.colleague, first.claim.id, verdict);
    const now = await readBoard(desk.editor, asked([...shown].reverse()));
    expect(now.articles.map(({ title }) => title)).toEqual(['First', 'Second']);
    expect(now.articles[0]?.counts).toMatchObject({ PENDING: 0, VERIFIED: 1 });
    expect(now).toMatchObject({ left: [], listed: shown, totals: { all: 2, settled: 1 } });
  });

  it('tells what has come in and what its filter does not find any more', async () => {
    const { desk, first, shown } = await opened();
    await setVerdict(desk.colleague, first.claim.id, verdict);
    const third = await makeArticle(desk.reviewer, { title: 'Third', ...oneClaim });
    const now = await readBoard(desk.editor, asked(shown, { show: 'pending' }));
    expect(now.articles).toHaveLength(2);
    expect(now.left).toEqual([first.article.id]);
    expect(now.listed).toEqual([third.article.id, shown[0]]);
  });

  it('has lost what was deleted', async () => {
    const { desk, first, second, shown } = await opened();
    await deleteArticle(desk.editor, first.article.id, first.article.version);
    const now = await readBoard(desk.reviewer, asked(shown));
    expect(now.articles.map(({ id }) => id)).toEqual([second.article.id]);
    expect(now.left).toEqual([first.article.id]);
  });

  it('tells whoever reviews blind of nothing that others have decided', async () => {
    const { desk, first, shown } = await opened();
    const blind = { ...desk.reviewer, blind: true };
    const before = await readBoard(blind, asked(shown, { show: 'pending' }));
    await setVerdict(desk.colleague, first.claim.id, verdict);
    const after = await readBoard(blind, asked(shown, { show: 'pending' }));
    expect(after).toEqual(before);
  });

  it('shows who else is on which article', async () => {
    const { desk, first, shown } = await opened();
    const page = { page: uuid(), claimId: null };
    await sayPresent(desk.colleague, first.article.id, page);
    const present = async (actor: typeof desk.editor) =>
      (await readBoard(actor, asked(shown))).articles.map((article) =>
        article.present.map(({ id }) => id),
      );
    expect(await present(desk.editor)).toEqual([[], [desk.colleague.userId]]);
    expect(await present(desk.colleague)).toEqual([[], []]);
  });

  it('is nothing of another desk, whatever ids are asked for', async () => {
    const { shown } = await opened();
    const { admin } = await makeDesk();
    expect(await readBoard(admin, asked(shown))).toMatchObject({
      articles: [],
      left: shown,
      listed: [],
    });
  });

  it('is asked for by ids and by nothing else', () => {
    for (const shown of [
      "'",
      'a',
      `${uuid()};`,
      Array.from({ length: 201 }, () => uuid()).join(','),
    ]) {
      expect(readBoardQuery.safeParse({ shown }).success).toBe(false);
    }
    expect(
      readBoardQuery.parse({ shown: Array.from({ length: 200 }, () => uuid()).join(',') }).limit,
    ).toBe(50);
  });
});
