import { readdirSync, readFileSync } from 'node:fs';
import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { addArticle, deleteArticle } from '@/lib/articles/mutations';
import { db } from '@/lib/server/db';
import { articleInput, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { makeUpArticle } from '@/prisma/testing/made-up-text';
import { findKnownArticles } from './queries';
import { sourceKey } from './source-key';

const textOf = (seed: number) => makeUpArticle({ words: 300, claims: 10, seed }).text;
const none = { text: null, sourceUrl: null };

const add = (actor: Parameters<typeof addArticle>[0], more: object) =>
  addArticle(actor, articleInput({ id: uuid(), ...more }));

describe('an article that a desk has already', () => {
  it('is known by its text, by nearly its text and by its address, the surest first', async () => {
    const { reviewer } = await makeDesk();
    const text = textOf(1);
    const sourceUrl = 'https://post.example/bridge';
    const same = await add(reviewer, { text, title: 'The same' });
    const near = await add(reviewer, { text: `${text}\n\nOne more line of it.`, title: 'Nearly' });
    const other = await add(reviewer, { text: textOf(2), sourceUrl, title: 'Elsewhere' });
    await add(reviewer, { text: textOf(3), sourceUrl: 'https://post.example/soup' });
    const address = 'http://www.post.example/bridge/?utm_source=mail#top';
    expect(await findKnownArticles(reviewer, { text, sourceUrl: address })).toEqual([
      { id: same.id, title: 'The same', createdAt: same.createdAt, by: 'TEXT', share: null },
      { id: near.id, title: 'Nearly', createdAt: near.createdAt, by: 'NEAR_TEXT', share: 1 },
      { id: other.id, title: 'Elsewhere', createdAt: other.createdAt, by: 'ADDRESS', share: null },
    ]);
    expect(await findKnownArticles(reviewer, none)).toEqual([]);
  });

  it('is told with how much is the same where a few words are not', async () => {
    const { reviewer } = await makeDesk();
    const text = textOf(4);
    await add(reviewer, { text });
    const words = text.split(' ');
    const changed = words.map((word, index) => (index % 60 === 30 ? 'otherwise' : word)).join(' ');
    const [known] = await findKnownArticles(reviewer, { ...none, text: changed });
    expect(known?.by).toBe('NEAR_TEXT');
    expect(known?.share).toBeGreaterThan(0.85);
    expect(known?.share).toBeLessThan(1);
  });

  it('is not known on another desk, and not where it was deleted', async () => {
    const [{ reviewer, editor }, elsewhere] = [await makeDesk(), await makeDesk()];
    const asked = { text: textOf(5), sourceUrl: 'https://post.example/five' };
    const { id } = await add(reviewer, asked);
    expect(await findKnownArticles(reviewer, asked)).toHaveLength(1);
    expect(await findKnownArticles(elsewhere.reviewer, asked)).toEqual([]);
    await deleteArticle(editor, id, 1);
    expect(await findKnownArticles(reviewer, asked)).toEqual([]);
  });

  it('is refused where that was asked for, but never as a repeat of itself', async () => {
    const { reviewer } = await makeDesk();
    const first = articleInput({ id: uuid(), text: textOf(6), title: 'Soup', unlessKnown: true });
    await addArticle(reviewer, first);
    expect((await addArticle(reviewer, first)).id).toBe(first.id);
    const problem = await expectProblem('conflict', addArticle(reviewer, { ...first, id: uuid() }));
    expect(problem.detail).toContain('to the letter: “Soup”');
    await addArticle(reviewer, { ...first, id: uuid(), unlessKnown: false });
  });
});

describe('the keys that the migration made', () => {
  it('are those that are made today', async () => {
    const { reviewer } = await makeDesk();
    const addresses = [
      'http://www.Post.example/News/bridge/#top',
      'https://post.example/?utm_source=a&id=7&fbclid=b&page=2&gclid=c',
      'https://post.example/?fbclid=b',
      'https://post.example',
      'https://post.example/a?b=c&utm_medium=d&utm_campaign=e',
    ];
    const ids: string[] = [];
    for (const sourceUrl of addresses) {
      ids.push((await add(reviewer, { text: textOf(7), sourceUrl })).id);
    }
    await db().article.updateMany({ where: { id: { in: ids } }, data: { sourceKey: null } });
    const folder = readdirSync('prisma/migrations').find((name) =>
      name.endsWith('_known_articles'),
    );
    const sql = readFileSync(`prisma/migrations/${folder}/migration.sql`, 'utf8');
    await db().$executeRawUnsafe(sql.slice(sql.indexOf('UPDATE "Article"')));
    const rows = await db().article.findMany({
      where: { id: { in: ids } },
      select: { sourceUrl: true, sourceKey: true },
    });
    expect(rows).toHaveLength(addresses.length);
    for (const row of rows) expect(row.sourceKey).toBe(sourceKey(row.sourceUrl));
  });
});
