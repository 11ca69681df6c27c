import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/desks/actor';
import { findActor } from '@/lib/desks/queries';
import { record } from '@/lib/ledger/mutations';
import { listDeskLedger } from '@/lib/ledger/queries';
import { ledgerFilter, listDeskLedgerQuery } from '@/lib/ledger/schema';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { db, transaction } from '../db';
import { ledgerLines, linesAtATime } from './ledger-lines';
import { findSettledPosition } from './settled-position';
import { streamOf } from './stream-of';

const filter = ledgerFilter.parse({});
const staying = new AbortController().signal;
const now = (actor: Actor) => () =>
  findActor({ id: actor.userId, name: actor.name }, actor.deskSlug);

async function exported(actor: Actor, asked = filter) {
  const position = await findSettledPosition(actor);
  const lines = ledgerLines({ actorNow: now(actor), filter: asked, position });
  const text = await new Response(streamOf(lines, staying)).text();
  expect(text.endsWith('\n')).toBe(true);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** A desk with so many entries more about an article. */
async function deskWith(count: number) {
  const desk = await makeDesk();
  const { article, claim } = await makeArticle(desk.reviewer);
  await db().$executeRaw`
    INSERT INTO "LedgerEntry" ("deskId", "actorId", "event", "articleId", "after")
    SELECT ${desk.admin.deskId}::uuid, ${desk.editor.userId}::uuid, 'COMMENT_ADDED', ${article.id}::uuid,
      jsonb_build_object('text', 'Comment ' || "number")
    FROM generate_series(1, ${count}::int) "number"`;
  return { ...desk, article, claim };
}

describe('the export of the ledger', () => {
  it('is what the pages tell, the oldest first, and says that it is whole', async () => {
    const { admin, reviewer, claim } = await deskWith(linesAtATime + 7);
    const rationale = 'Two lines\nand a \u2028 line, “quoted” 🔥';
    await setVerdict(reviewer, claim.id, { value: 'DISPUTED', rationale, version: null });
    const told = await exported(admin);
    const end = told.pop();
    const query = listDeskLedgerQuery.parse({ order: 'oldest', limit: 500 });
    const { entries, next } = await listDeskLedger(admin, query);
    expect(next).toBeNull();
    expect(told).toEqual(entries);
    expect(end).toEqual({ end: { position: entries.at(-1)?.id, entries: entries.length } });
  });

  it('is of what the filter asks for, and of a desk without any of that', async () => {
    const { admin, editor } = await deskWith(3);
    const comments = await exported(admin, ledgerFilter.parse({ event: 'COMMENT_ADDED' }));
    expect(comments.map(({ after, end }) => after?.text ?? end.entries)).toEqual([
      'Comment 1',
      'Comment 2',
      'Comment 3',
      3,
    ]);
    const none = await exported(editor, ledgerFilter.parse({ event: 'RULING_MADE' }));
    expect(none).toMatchObject([{ end: { entries: 0 } }]);
  });

  it('reads a little at a time, no more than is taken, and stops when its reader leaves', async () => {
    const { admin } = await deskWith(50_000);
    let readings = 0;
    const actorNow = () => {
      readings += 1;
      return now(admin)();
    };
    const position = await findSettledPosition(admin);
    const reader = streamOf(ledgerLines({ actorNow, filter, position }), staying).getReader();
    const decoder = new TextDecoder();
    for (let taken = 1; taken <= 3; taken++) {
      const { value } = await reader.read();
      expect(decoder.decode(value).trimEnd().split('\n')).toHaveLength(linesAtATime);
      expect(readings).toBe(taken);
    }
    await reader.cancel();
    expect((await reader.read()).done).toBe(true);
    expect(readings).toBe(3);
  });

  it('holds every entry once, over many readings', async () => {
    const count = linesAtATime * 9;
    const { admin, article } = await deskWith(count);
    const told = await exported(admin, ledgerFilter.parse({ article: article.id }));
    expect(told.pop()).toMatchObject({ end: { entries: count + 1 } });
    expect(new Set(told.map(({ id }) => id)).size).toBe(count + 1);
  });

  it('has nothing that came after it began, and all that was being written before', async () => {
    const { admin, editor, article } = await deskWith(2);
    let finish: () => void = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let written: () => void = () => {};
    const isWritten = new Promise<void>((resolve) => {
      written = resolve;
    });
    const late = transaction(async (tx) => {
      await record(tx, editor, { event: 'ARTICLE_RESTORED', articleId: article.id });
      written();
      await finished;
    });
    await isWritten;
    await transaction((tx) =>
      record(tx, editor, { event: 'COMMENT_DELETED', articleId: article.id }),
    );
    const position = findSettledPosition(admin);
    finish();
    await late;
    const settled = await position;
    await transaction((tx) =>
      record(tx, editor, { event: 'COMMENT_RESOLVED', articleId: article.id }),
    );
    const lines = ledgerLines({ actorNow: now(admin), filter, position: settled });
    const text = await new Response(streamOf(lines, staying)).text();
    expect(text).toContain('ARTICLE_RESTORED');
    expect(text).toContain('COMMENT_DELETED');
    expect(text).not.toContain('COMMENT_RESOLVED');
  });

  it('breaks off, without its last line, for whoever is of the desk no more', async () => {
    const { admin } = await deskWith(linesAtATime * 2);
    const position = await findSettledPosition(admin);
    let member = true;
    const actorNow = async () => (member ? admin : null);
    const reader = streamOf(ledgerLines({ actorNow, filter, position }), staying).getReader();
    expect((await reader.read()).done).toBe(false);
    member = false;
    await expect(reader.read()).rejects.toThrow('no member');
  });

  it('ends for a reader who has gone', async () => {
    const { admin } = await deskWith(1);
    const gone = new AbortController();
    gone.abort();
    const lines = ledgerLines({ actorNow: now(admin), filter, position: '9' });
    expect(await new Response(streamOf(lines, gone.signal)).text()).toBe('');
  });
});
