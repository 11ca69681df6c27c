import { strToU8, zipSync } from 'fflate';
import { v7 as uuid } from 'uuid';
import { describe, expect, it, vi } from 'vitest';
import type { Actor } from '@/lib/desks/actor';
import { cancelImport } from '@/lib/imports/mutations';
import { getImport, listItems } from '@/lib/imports/queries';
import { listItemsQuery } from '@/lib/imports/schema';
import { createToken, revokeToken } from '@/lib/tokens/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { fillDisk } from '@/prisma/testing/full-disk';
import { makeImport, workThrough } from '@/prisma/testing/made-import';
import { db } from '../db';
import { sweep } from './sweep';
import { takeItem } from './take-item';
import { takeTurn } from './take-turn';
import { workItem } from './work-item';

const all = listItemsQuery.parse({ limit: 500 });

/** So many articles, each with a text of its own. */
const articles = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${index}.txt`,
      `Fire number ${index}\n\nThe fire hurt ${index + 2} people in the harbour, police said.`,
    ]),
  );

const titlesOn = async ({ deskId }: Actor) =>
  (await db().article.findMany({ where: { deskId }, select: { title: true } })).map(
    ({ title }) => title,
  );

const whatBecame = async (actor: Actor, id: string) =>
  (await listItems(actor, id, all)).items.map(({ name, state, reason }) => [name, state, reason]);

describe('an import', () => {
  it('brings in files, the articles of JSON Lines and the files of archives', async () => {
    const { reviewer } = await makeDesk();
    const lines = [
      JSON.stringify({ title: 'First', text: 'The bridge cost 61 million crowns.' }),
      'no JSON',
      JSON.stringify({ title: 'Second', text: 'The ferry sank in May.' }),
    ];
    const archive = zipSync({
      'in/third.txt': strToU8('Third\n\nThe town paid for the road.'),
      'in/nested.zip': zipSync({ 'x.txt': strToU8('x') }),
      '../outside.txt': strToU8('The mayor left.'),
      '__MACOSX/._third.txt': strToU8('x'),
      'in/empty.txt': strToU8(''),
    });
    const id = await makeImport(reviewer, {
      'two.jsonl': lines.join('\n'),
      'more.zip': archive,
      'broken.zip': 'PK\x03\x04 and nothing more',
    });
    await workThrough(id);
    const became = await whatBecame(reviewer, id);
    // What is opened first is up to whoever is faster.
    expect(became.sort()).toEqual(
      [
        ['two.jsonl', 'OPENED', null],
        ['more.zip', 'OPENED', null],
        ['broken.zip', 'REFUSED', 'The archive is damaged: it cannot be opened.'],
        ['two.jsonl, article 1', 'ADDED', null],
        ['two.jsonl, article 2', 'ADDED', null],
        ['two.jsonl, line 2', 'REFUSED', 'The line is not JSON.'],
        ['more.zip/in/third.txt', 'ADDED', null],
        [
          'more.zip/in/nested.zip',
          'REFUSED',
          'An archive in an archive is not opened. Unpack it, and import its files.',
        ],
        ['more.zip/../outside.txt', 'REFUSED', 'Its path leads out of the archive.'],
        ['more.zip/in/empty.txt', 'REFUSED', 'The file is empty.'],
      ].sort(),
    );
    expect((await titlesOn(reviewer)).sort()).toEqual(['First', 'Second', 'Third']);
    expect(await getImport(reviewer, id)).toMatchObject({
      state: 'DONE',
      counts: { waiting: 0, added: 3, skipped: 0, refused: 5 },
    });
    const kept = { importId: id, content: { not: null }, state: { not: 'REFUSED' as const } };
    expect(await db().importItem.count({ where: kept })).toBe(0);
  });

  it('skips what the desk has already, and says which article that is', async () => {
    const { reviewer } = await makeDesk();
    const other = await makeDesk();
    const text = 'The harbour burnt for two days.';
    const { article } = await makeArticle(reviewer, { text });
    await makeArticle(other.reviewer, { text: 'The same again is new.' });
    const id = await makeImport(reviewer, {
      'there.txt': text,
      'new.txt': 'The same again is new.',
      'again.txt': 'The same again is new.',
    });
    await workThrough(id);
    const { items } = await listItems(reviewer, id, all);
    expect(items[0]).toMatchObject({ state: 'SKIPPED', article: article.id });
    expect(
      items
        .slice(1)
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['ADDED', 'SKIPPED']);
    expect(items[1]?.article).toBe(items[2]?.article);
  });

  it('does no item twice with several workers, nor two files of one text', async () => {
    const { reviewer } = await makeDesk();
    const id = await makeImport(reviewer, {
      ...articles(30),
      'twin.txt': articles(1)['0.txt'] ?? '',
    });
    await Promise.all([workThrough(id), workThrough(id), workThrough(id)]);
    expect(await getImport(reviewer, id)).toMatchObject({
      state: 'DONE',
      counts: { waiting: 0, added: 30, skipped: 1, refused: 0 },
    });
    expect(new Set(await titlesOn(reviewer)).size).toBe(30);
    const events = await db().ledgerEntry.findMany({ where: { deskId: reviewer.deskId } });
    expect(events.filter(({ event }) => event === 'ARTICLE_ADDED')).toHaveLength(30);
    expect(events.filter(({ event }) => event === 'IMPORT_FINISHED')).toHaveLength(1);
  });

  it('goes on where a worker died with an item in its hands', async () => {
    const { reviewer } = await makeDesk();
    const id = await makeImport(reviewer, articles(3));
    const dead = await takeItem(id, { again: true });
    await workThrough(id);
    expect(await getImport(reviewer, id)).toMatchObject({
      state: 'RUNNING',
      counts: { waiting: 1, added: 2 },
    });
    await db().importItem.update({
      where: { id: dead?.id ?? '' },
      data: { takenUntil: new Date(Date.now() - 1) },
    });
    await db().$executeRaw`DELETE FROM "pgboss"."job"`;
    await sweep();
    expect(await db().$queryRaw`SELECT "singleton_key" FROM "pgboss"."job"`).toContainEqual({
      singleton_key: id,
    });
    await workThrough(id);
    expect(await getImport(reviewer, id)).toMatchObject({ state: 'DONE', counts: { added: 3 } });
    expect(await titlesOn(reviewer)).toHaveLength(3);
  });

  it('does not store what a worker comes back with that was taken for dead', async () => {
    const { reviewer: actor } = await makeDesk();
    const id = await makeImport(actor, articles(1));
    const slow = await takeItem(id, { again: true });
    await db().importItem.update({
      where: { id: slow?.id ?? '' },
      data: { takenUntil: new Date(Date.now() - 1) },
    });
    await workThrough(id);
    if (!slow) throw new Error('There is one to take.');
    await workItem({ importId: id, actor }, slow);
    expect(await titlesOn(actor)).toHaveLength(1);
    expect(await getImport(actor, id)).toMatchObject({ counts: { added: 1, skipped: 0 } });
  });

  it('stores nothing of what was being worked as it was cancelled', async () => {
    const { reviewer: actor } = await makeDesk();
    const id = await makeImport(actor, articles(1));
    const item = await takeItem(id, { again: true });
    const { content } = await db().importItem.findFirstOrThrow({ where: { importId: id } });
    await cancelImport(actor, id);
    if (!item || !content) throw new Error('There is one to take.');
    // The worker had read it by then.
    await db().importItem.update({ where: { id: item.id }, data: { content } });
    await expect(workItem({ importId: id, actor }, item)).rejects.toThrow();
    expect(await titlesOn(actor)).toEqual([]);
    expect(
      await db().ledgerEntry.count({ where: { event: 'ARTICLE_ADDED', deskId: actor.deskId } }),
    ).toBe(0);
  });

  it('ends for whoever works on the desk no more, or whose program lost its token', async () => {
    const { admin, reviewer } = await makeDesk();
    const id = await makeImport(reviewer, articles(2));
    const { deskId, userId } = reviewer;
    await db().membership.update({
      where: { deskId_userId: { deskId, userId } },
      data: { deactivatedAt: new Date() },
    });
    await workThrough(id);
    expect(await getImport(admin, id)).toMatchObject({
      state: 'CANCELLED',
      counts: { waiting: 2 },
    });
    const token = await createToken(admin, {
      name: 'A program',
      role: 'REVIEWER',
      scope: 'READ_AND_WRITE',
      days: 1,
    });
    const program = { ...admin, tokenId: token.id };
    const [whole, broken] = [
      await makeImport(program, articles(1)),
      await makeImport(program, { 'b.txt': 'The road was closed.' }),
    ];
    await workThrough(whole);
    expect(await getImport(admin, whole)).toMatchObject({ state: 'DONE' });
    const added = await db().ledgerEntry.findFirst({ where: { deskId, event: 'ARTICLE_ADDED' } });
    expect(added?.tokenId).toBe(token.id);
    const late = await makeImport(program, { 'c.txt': 'The bridge was closed.' });
    await revokeToken(admin, token.id);
    await workThrough(broken);
    expect(await getImport(admin, broken)).toMatchObject({ state: 'CANCELLED' });
    const data = { revokedAt: null, expiresAt: new Date() };
    await db().token.update({ where: { id: token.id }, data });
    await workThrough(late);
    expect(await getImport(admin, late)).toMatchObject({ state: 'CANCELLED' });
  });

  it('refuses what ends its workers, and what goes wrong as it is read', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { reviewer } = await makeDesk();
    const id = await makeImport(reviewer, { 'a.txt': 'A bridge fell.', 'b.txt': 'A ferry sank.' });
    const [first] = (await listItems(reviewer, id, all)).items;
    await db().importItem.update({ where: { id: first?.id ?? '' }, data: { attempts: 3 } });
    await workThrough(id);
    said.mockRestore();
    expect(await whatBecame(reviewer, id)).toEqual([
      ['a.txt', 'REFUSED', 'It cannot be read here: each try broke off. The rest was not harmed.'],
      ['b.txt', 'ADDED', null],
    ]);
  });

  it('works what broke off before after all else, and never two of it beside each other', async () => {
    const { reviewer } = await makeDesk();
    const id = await makeImport(reviewer, articles(3));
    const [first, second, third] = (await listItems(reviewer, id, all)).items;
    const broken = { id: { in: [first?.id ?? '', second?.id ?? ''] } };
    await db().importItem.updateMany({ where: broken, data: { attempts: 1 } });
    expect((await takeItem(id, { again: true }))?.id).toBe(third?.id);
    expect(await takeItem(id, { again: false })).toBeNull();
    expect(await takeItem(id, { again: true })).toMatchObject({ id: first?.id, attempts: 2 });
    await db().importItem.updateMany({ where: { importId: id }, data: { takenUntil: null } });
    await workThrough(id);
    expect(await getImport(reviewer, id)).toMatchObject({ state: 'DONE', counts: { added: 3 } });
  });

  it('waits while the disk is full, and refuses nothing for that', async () => {
    const { reviewer } = await makeDesk();
    const id = await makeImport(reviewer, articles(2));
    const makeRoom = await fillDisk({ deskId: reviewer.deskId });
    for (let turn = 0; turn < 5; turn += 1) await expect(workThrough(id)).rejects.toThrow();
    expect(await getImport(reviewer, id)).toMatchObject({
      state: 'RUNNING',
      counts: { waiting: 2, refused: 0 },
    });
    expect(await titlesOn(reviewer)).toEqual([]);
    await makeRoom();
    await workThrough(id);
    expect(await getImport(reviewer, id)).toMatchObject({ state: 'DONE', counts: { added: 2 } });
  });

  it('is left as it is by a turn that is to stop', async () => {
    const { reviewer } = await makeDesk();
    const id = await makeImport(reviewer, articles(2));
    await takeTurn(id, AbortSignal.abort());
    expect(await getImport(reviewer, id)).toMatchObject({
      state: 'RUNNING',
      counts: { waiting: 2 },
    });
    await workThrough(uuid());
  });
});

describe('the sweep', () => {
  it('forgets the files of old refusals, and of what nobody started', async () => {
    const { reviewer } = await makeDesk();
    const refused = await makeImport(reviewer, { 'a.txt': '…' });
    await workThrough(refused);
    const contents = () => db().importItem.count({ where: { content: { not: null } } });
    await sweep();
    expect(await contents()).toBeGreaterThan(0);
    const long = new Date(Date.now() - 8 * 86_400_000);
    await db().import.updateMany({ data: { finishedAt: long } });
    await db().import.updateMany({
      where: { state: 'RUNNING' },
      data: { state: 'OPEN', createdAt: long },
    });
    await sweep();
    await sweep();
    expect(await contents()).toBe(0);
    expect(await getImport(reviewer, refused)).toMatchObject({ state: 'DONE', retriable: false });
  });
});
