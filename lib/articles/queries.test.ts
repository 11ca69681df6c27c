import { beforeAll, describe, expect, it } from 'vitest';
import { setRuling } from '@/lib/rulings/mutations';
import { db } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import { type DeskFixture, makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { countArticles, getArticle, listArticles } from './queries';
import type { BoardFilter } from './schema';

const oneClaim = 'The bridge cost 61 million crowns.';
const given = (value: 'VERIFIED' | 'DISPUTED') => ({ value, rationale: '', version: null });

async function listed(desk: DeskFixture, search: string, show: BoardFilter = 'all') {
  const { articles } = await listArticles(desk.reviewer, { search, show, limit: 50 });
  return articles.map(({ title }) => title).sort();
}

const searchDesk = await makeDesk();

beforeAll(async () => {
  const { reviewer } = searchDesk;
  await makeArticle(reviewer, { title: 'Tax of 100% on tea', publisher: 'Coastal Wire' });
  await makeArticle(reviewer, { title: 'Tax of 1000 crowns', author: 'Lena Märsch' });
  await makeArticle(reviewer, { title: 'file_name leaked', author: 'Osei Dunmore' });
  await makeArticle(reviewer, { title: 'file-name leaked', publisher: 'a\\b' });
  await makeArticle((await makeDesk()).reviewer, { title: 'Tax of another desk' });
});

describe('searching the board', () => {
  it.each([
    ['', ['Tax of 100% on tea', 'Tax of 1000 crowns', 'file-name leaked', 'file_name leaked']],
    ['tax OF', ['Tax of 100% on tea', 'Tax of 1000 crowns']],
    ['100%', ['Tax of 100% on tea']],
    ['file_name', ['file_name leaked']],
    ['%', ['Tax of 100% on tea']],
    ['_', ['file_name leaked']],
    ['a\\b', ['file-name leaked']],
    ['\\', ['file-name leaked']],
    ['coastal', ['Tax of 100% on tea']],
    ['MÄRSCH', ['Tax of 1000 crowns']],
    ["' OR 1=1 --", []],
    ['another desk', []],
  ])('for "%s" finds it by title, publisher or author, to the letter', async (search, titles) => {
    expect(await listed(searchDesk, search)).toEqual(titles);
  });
});

const filterDesk = await makeDesk();

beforeAll(async () => {
  const { reviewer, colleague, editor } = filterDesk;
  const one = { text: oneClaim };
  await makeArticle(reviewer, { title: 'pending', ...one });
  const settled = (await makeArticle(reviewer, { title: 'settled', ...one })).article.claims;
  const torn = (await makeArticle(reviewer, { title: 'torn', ...one })).article.claims;
  const ruled = (await makeArticle(reviewer, { title: 'ruled', ...one })).article.claims;
  for (const { id } of [...settled, ...torn, ...ruled]) {
    await setVerdict(reviewer, id, given('VERIFIED'));
  }
  for (const { id } of [...torn, ...ruled]) await setVerdict(colleague, id, given('DISPUTED'));
  for (const { id } of ruled) {
    await setRuling(editor, id, { value: 'DISPUTED', reason: 'So it is.', version: null });
  }
});

describe('filtering the board', () => {
  it.each([
    ['all', ['pending', 'ruled', 'settled', 'torn']],
    ['pending', ['pending']],
    ['needs-ruling', ['torn']],
    ['settled', ['ruled', 'settled']],
  ] as const)('by %s shows the articles that the tab counts', async (show, titles) => {
    expect(await listed(filterDesk, '', show)).toEqual(titles);
    expect((await countArticles(filterDesk.reviewer))[show]).toBe(titles.length);
  });
});

async function allPages(desk: DeskFixture, limit: number, show: BoardFilter = 'all') {
  const pages: string[][] = [];
  let after: string | null | undefined;
  while (after !== null) {
    const query = { search: '', show, limit, ...(after !== undefined && { after }) };
    const { articles, next } = await listArticles(desk.reviewer, query);
    pages.push(articles.map(({ id }) => id));
    after = next;
  }
  return pages;
}

const pageDesk = await makeDesk();
const ids: string[] = [];
let whole: string[] = [];

beforeAll(async () => {
  for (let number = 0; number < 7; number++) {
    ids.push((await makeArticle(pageDesk.reviewer, { text: oneClaim })).article.id);
  }
  const sameInstant = new Date('2026-11-12T08:00:00Z');
  await db().article.updateMany({
    where: { id: { in: ids.slice(1, 6) } },
    data: { createdAt: sameInstant },
  });
  whole = (await allPages(pageDesk, 50)).flat();
});

describe('paging through the board', () => {
  it.each([1, 2, 3, 6, 7, 8])('%i at a time skips and repeats nothing', async (limit) => {
    const pages = await allPages(pageDesk, limit);
    expect(pages.flat()).toEqual(whole);
    expect([...whole].sort()).toEqual([...ids].sort());
    expect(pages.every((page) => page.length > 0 && page.length <= limit)).toBe(true);
  });

  it('skips nothing where the last article of a page has left the filter since', async () => {
    const query = { search: '', show: 'pending', limit: 2 } as const;
    const first = await listArticles(pageDesk.reviewer, query);
    const last = first.articles.at(-1)?.id ?? '';
    const { claims } = await getArticle(pageDesk.reviewer, last);
    for (const { id } of claims) await setVerdict(pageDesk.reviewer, id, given('VERIFIED'));
    const second = await listArticles(pageDesk.reviewer, { ...query, after: last });
    const seen = [...first.articles, ...second.articles].map(({ id }) => id);
    expect(seen).toEqual(whole.slice(0, 4));
  });

  it('never starts from another desk’s article', async () => {
    const { article } = await makeArticle((await makeDesk()).reviewer);
    const query = { search: '', show: 'all', limit: 5, after: article.id } as const;
    await expectProblem('not-found', listArticles(pageDesk.reviewer, query));
  });
});

describe('an article', () => {
  it('that was never there is not found', async () => {
    const { reviewer } = await makeDesk();
    await expectProblem('not-found', getArticle(reviewer, '019a0000-0000-7000-8000-000000000000'));
  });
});
