import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import { type ArticleList, type BoardFilter, listArticlesQuery } from '@/lib/articles/schema';
import { editClaim } from '@/lib/claims/mutations';
import { addComment } from '@/lib/comments/mutations';
import { listPublishers } from '@/lib/publishers/queries';
import { setRuling } from '@/lib/rulings/mutations';
import { db } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import { type DeskFixture, makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { countArticles, listArticles } from './queries';

const oneClaim = 'The bridge cost 61 million crowns.';
const given = (value: 'VERIFIED' | 'DISPUTED') => ({ value, rationale: '', version: null });

async function listed(desk: DeskFixture, search: string, show: BoardFilter = 'all') {
  const { articles } = await listArticles(desk.reviewer, listArticlesQuery.parse({ search, show }));
  return articles.map(({ title }) => title).sort();
}

const searchDesk = await makeDesk();

beforeAll(async () => {
  const { reviewer } = searchDesk;
  await makeArticle(reviewer, { title: 'Tax of 100% on tea', publisher: 'Coastal Wire' });
  await makeArticle(reviewer, {
    title: 'Tax of 1000 crowns',
    author: 'Lena Märsch',
    text: 'The bridge cost 61 million crowns.',
  });
  const { claim } = await makeArticle(reviewer, {
    title: 'file_name leaked',
    author: 'Osei Dunmore',
  });
  await editClaim(reviewer, claim.id, { version: claim.version, wording: 'It was submerged.' });
  await makeArticle(reviewer, { title: 'file-name leaked', publisher: '東京タワー新聞' });
  await makeArticle((await makeDesk()).reviewer, { title: 'Tax of another desk' });
});

describe('searching the board', () => {
  it.each([
    ['', ['Tax of 100% on tea', 'Tax of 1000 crowns', 'file-name leaked', 'file_name leaked']],
    ['tax OF', ['Tax of 100% on tea', 'Tax of 1000 crowns']],
    ['100%', ['Tax of 100% on tea', 'Tax of 1000 crowns']],
    ['"100"', ['Tax of 100% on tea']],
    ['file_name', ['file-name leaked', 'file_name leaked']],
    ['leak', ['file-name leaked', 'file_name leaked']],
    ['"leak"', []],
    ['"on tea"', ['Tax of 100% on tea']],
    ['"tea on"', []],
    ['“Two ferries sank”', ['Tax of 100% on tea', 'file-name leaked', 'file_name leaked']],
    ['“ferries Two”', []],
    ['tax -tea', ['Tax of 1000 crowns']],
    ['%', []],
    ['\\', []],
    ['coastal tea', ['Tax of 100% on tea']],
    ['MÄRSCH', ['Tax of 1000 crowns']],
    ['marsch', ['Tax of 1000 crowns']],
    ["' OR 1=1 --", []],
    [":* | & ! <-> ( '", []],
    ['another desk', []],
    // Its text, and a claim that somebody has worded in words of their own.
    ['ferries -1000', ['Tax of 100% on tea', 'file-name leaked', 'file_name leaked']],
    ['submerged', ['file_name leaked']],
    ['東京', ['file-name leaked']],
    ['“東京タワー”', ['file-name leaked']],
    ['京東', []],
  ])(
    'for "%s" finds its words in title, publisher, author, text and claims',
    async (search, titles) => {
      expect(await listed(searchDesk, search)).toEqual(titles);
    },
  );

  it('shows where the text has the words that the head has not', async () => {
    const passages = async (search: string) => {
      const query = listArticlesQuery.parse({ search });
      const { articles } = await listArticles(searchDesk.reviewer, query);
      return articles.map(({ title, passage }) => [title, passage !== null]);
    };
    expect(await passages('tax')).toEqual([
      ['Tax of 1000 crowns', false],
      ['Tax of 100% on tea', false],
    ]);
    expect(await passages('tea ferries')).toEqual([['Tax of 100% on tea', false]]);
    expect(await passages('sank')).toHaveLength(3);
    const query = listArticlesQuery.parse({ search: 'sank', limit: 1 });
    const [first] = (await listArticles(searchDesk.reviewer, query)).articles;
    expect(first?.passage).toContain('Two ferries sank in May.');
  });

  it('passes over no text that has a phrase', async () => {
    const word = fc.constantFrom('a', 'b', 'Ça', 'ca', '東京', '1.5', 'o’clock', 'e-mail', 'c');
    const words = fc.array(word, { maxLength: 30 });
    const cases = fc.sample(fc.tuple(words, words, fc.nat(30)), 300).map(([text, other, at]) => {
      const isFrom = at % 3 > 0;
      const phrase = isFrom ? text.slice(at % 7, (at % 7) + 2 + (at % 4)) : other.slice(0, 3);
      return { text: text.join(' '), phrase: phrase.join(' ') };
    });
    const rows = await db().$queryRaw<{ found: boolean; kept: boolean }[]>`
      SELECT "vector" @@ phraseto_tsquery('simple', search_form("phrase")) AS "found",
        word_pairs("vector") @> word_pairs(to_tsvector('simple', search_form("phrase"))) AS "kept"
      FROM unnest(
        ${cases.map(({ text }) => text)}::text[], ${cases.map(({ phrase }) => phrase)}::text[]
      ) WITH ORDINALITY AS "case" ("text", "phrase", "place")
      CROSS JOIN LATERAL (SELECT to_tsvector('simple', search_form("text")) AS "vector") "of"
      ORDER BY "place"`;
    expect(rows.filter(({ found }) => found).length).toBeGreaterThan(100);
    expect(cases.filter((_, place) => rows[place]?.found && !rows[place].kept)).toEqual([]);
  });

  it('takes in a text of more different words than PostgreSQL indexes', async () => {
    const { reviewer } = await makeDesk();
    const { id: articleId } = (await makeArticle(reviewer)).article;
    const words = Array.from({ length: 180_000 }, (_, number) => `w${number.toString(36)}x`);
    await db().revision.create({
      data: {
        deskId: reviewer.deskId,
        articleId,
        number: 2,
        text: words.join(' '),
        sha256: '0'.repeat(64),
        blocks: [],
        splitter: 'none',
      },
    });
    const found = async (search: string) =>
      (await listArticles(reviewer, listArticlesQuery.parse({ search }))).articles.length;
    expect(await found('w5x ')).toBe(1);
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
    const query = listArticlesQuery.parse({ show, limit, ...(after !== undefined && { after }) });
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
    const query = listArticlesQuery.parse({ show: 'pending', limit: 2 });
    const first = await listArticles(pageDesk.reviewer, query);
    const last = first.articles.at(-1)?.id ?? '';
    const after = first.next ?? '';
    const { claims } = await getArticle(pageDesk.reviewer, last);
    for (const { id } of claims) await setVerdict(pageDesk.reviewer, id, given('VERIFIED'));
    const second = await listArticles(pageDesk.reviewer, { ...query, after });
    const seen = [...first.articles, ...second.articles].map(({ id }) => id);
    expect(seen).toEqual(whole.slice(0, 4));
  });

  it('starts from nothing but a mark that it has given', async () => {
    const { article } = await makeArticle((await makeDesk()).reviewer);
    const query = listArticlesQuery.parse({ after: Buffer.from(article.id).toString('base64url') });
    await expectProblem('invalid-input', listArticles(pageDesk.reviewer, query));
  });
});

describe('sorting and narrowing the board', () => {
  const sorted = async (query: object, actor = sortDesk.reviewer) => {
    const titles: string[] = [];
    let after: string | null = null;
    do {
      const page = listArticlesQuery.parse({ ...query, limit: 2, ...(after && { after }) });
      const list: ArticleList = await listArticles(actor, page);
      titles.push(...list.articles.map(({ title }) => title));
      after = list.next;
    } while (after !== null);
    return titles;
  };

  it.each([
    ['newest', ['émile', 'Zoo', 'b of 2', 'A of 1']],
    ['waiting', ['b of 2', 'Zoo', 'émile', 'A of 1']],
    ['pending', ['Zoo', 'b of 2', 'émile', 'A of 1']],
    ['changed', ['A of 1', 'émile', 'Zoo', 'b of 2']],
    ['title', ['A of 1', 'b of 2', 'émile', 'Zoo']],
  ])('by %s goes through all pages in that order', async (sort, titles) => {
    const all = await sorted({ sort });
    if (sort === 'pending') expect(all.slice(-1)).toEqual(['A of 1']);
    else expect(all).toEqual(titles);
    expect([...all].sort()).toEqual([...titles].sort());
  });

  it('finds by whoever added or marked it, publisher, age and open comments', async () => {
    const { reviewer, colleague } = sortDesk;
    expect(await sorted({ addedBy: colleague.userId })).toEqual(['Zoo']);
    expect(await sorted({ reviewer: reviewer.userId })).toEqual(['A of 1']);
    expect(await sorted({ reviewer: colleague.userId })).toEqual([]);
    expect(await sorted({ publisher: 'The Gazette' })).toEqual(['b of 2']);
    expect(await sorted({ publisher: 'the gazette' })).toEqual([]);
    expect(await sorted({ stage: 'IN_REVIEW', sort: 'title' })).toContain('Zoo');
    expect(await sorted({ stage: 'PUBLISHED' })).toEqual([]);
    expect(await sorted({ comments: 'open' })).toEqual(['émile']);
    expect(await sorted({ age: 'day' })).toEqual(['émile', 'Zoo', 'b of 2']);
    expect(await sorted({ age: 'older', sort: 'title' })).toEqual(['A of 1']);
    expect(await listPublishers(reviewer)).toEqual(['The Gazette', 'The Post']);
  });

  it('tells a blind reviewer nothing of the verdicts of others', async () => {
    const blind = { ...sortDesk.colleague, blind: true };
    expect(await sorted({ sort: 'changed' }, blind)).toEqual(
      await sorted({ sort: 'newest' }, blind),
    );
    expect(await sorted({ sort: 'waiting' }, blind)).toEqual(['A of 1', 'b of 2', 'Zoo', 'émile']);
    const all = await sorted({}, blind);
    expect(await sorted({ reviewer: sortDesk.reviewer.userId }, blind)).toEqual(all);
    const { articles } = await listArticles(blind, listArticlesQuery.parse({}));
    expect(articles.flatMap(({ reviewers }) => reviewers)).toEqual([]);
  });

  it('names who has marked an article', async () => {
    const { articles } = await listArticles(sortDesk.editor, listArticlesQuery.parse({}));
    const { userId: id, name } = sortDesk.reviewer;
    expect(articles.find(({ title }) => title === 'A of 1')?.reviewers).toEqual([{ id, name }]);
  });
});

const sortDesk = await makeDesk();

beforeAll(async () => {
  const { reviewer, colleague } = sortDesk;
  const one = await makeArticle(reviewer, { title: 'A of 1', text: oneClaim });
  await db().article.update({
    where: { id: one.article.id },
    data: { createdAt: new Date(Date.now() - 40 * 86_400_000) },
  });
  await makeArticle(reviewer, { title: 'b of 2', publisher: 'The Gazette' });
  await makeArticle(colleague, { title: 'Zoo', publisher: 'The Post' });
  const { claim } = await makeArticle(reviewer, { title: 'émile', text: oneClaim });
  await addComment(colleague, claim.id, { id: uuid(), text: 'Who has asked?' });
  for (const { id } of one.article.claims) await setVerdict(reviewer, id, given('VERIFIED'));
});
