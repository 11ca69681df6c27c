import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { listDeskLedger } from '@/lib/ledger/queries';
import { listDeskLedgerQuery } from '@/lib/ledger/schema';
import { db } from '@/lib/server/db';
import { makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { asUploads, makeImport, makeOpenImport, workThrough } from '@/prisma/testing/made-import';
import { fileBytesMax } from './limits';
import { addFiles, cancelImport, createImport, retryImport, startImport } from './mutations';
import { getImport, listImports, listItems } from './queries';
import { listImportsQuery, listItemsQuery } from './schema';

const files = { 'news/fire.txt': 'Two people were hurt in the fire.' };
const all = listItemsQuery.parse({});

describe('an import', () => {
  it('is created once, however often it is asked for', async () => {
    const { reviewer, colleague } = await makeDesk();
    const id = uuid();
    const first = await createImport(reviewer, { id });
    expect(first).toMatchObject({ state: 'OPEN', counts: { waiting: 0 }, retriable: false });
    expect(await createImport(reviewer, { id })).toEqual(first);
    await expectProblem('id-taken', createImport(colleague, { id }));
  });

  it('takes a file once under one name, and one that is empty or too large not at all', async () => {
    const { reviewer } = await makeDesk();
    const id = await makeOpenImport(reviewer, files);
    const more = { ...files, 'news/other.txt': 'A ferry sank.', 'empty.txt': '' };
    await addFiles(reviewer, id, asUploads(more));
    const large = { 'large.txt': new Uint8Array(fileBytesMax + 1) };
    await addFiles(reviewer, id, asUploads({ ...large, '__MACOSX/._fire.txt': 'x' }));
    expect(await getImport(reviewer, id)).toMatchObject({
      counts: { waiting: 2, refused: 2 },
      size: 46,
    });
    const { items } = await listItems(reviewer, id, all);
    expect(items.map(({ name, reason }) => [name, reason])).toEqual([
      ['news/fire.txt', null],
      ['news/other.txt', null],
      ['empty.txt', 'The file is empty.'],
      ['large.txt', 'The file is larger than 50 MB.'],
    ]);
  });

  it('starts with files and takes no more from then on', async () => {
    const { reviewer } = await makeDesk();
    const empty = uuid();
    await createImport(reviewer, { id: empty });
    await expectProblem('conflict', startImport(reviewer, empty));
    const id = await makeImport(reviewer, files);
    expect(await startImport(reviewer, id)).toMatchObject({ state: 'RUNNING' });
    await expectProblem('conflict', addFiles(reviewer, id, asUploads({ 'b.txt': 'So.' })));
  });

  it('is run by whoever made it and by editors', async () => {
    const { reviewer, colleague, editor } = await makeDesk();
    const id = await makeOpenImport(reviewer, files);
    for (const run of [
      () => addFiles(colleague, id, asUploads(files)),
      () => startImport(colleague, id),
      () => cancelImport(colleague, id),
      () => retryImport(colleague, id),
    ]) {
      await expectProblem('not-allowed', run());
    }
    expect(await getImport(colleague, id)).toMatchObject({ state: 'OPEN' });
    expect(await startImport(editor, id)).toMatchObject({ state: 'RUNNING' });
    expect(await cancelImport(editor, id)).toMatchObject({ state: 'CANCELLED' });
  });

  it('that is cancelled keeps no files, and is over', async () => {
    const { reviewer } = await makeDesk();
    const id = await makeImport(reviewer, files);
    await cancelImport(reviewer, id);
    expect(await cancelImport(reviewer, id)).toMatchObject({
      state: 'CANCELLED',
      counts: { waiting: 1, added: 0 },
    });
    expect(await db().importItem.count({ where: { content: { not: null }, importId: id } })).toBe(
      0,
    );
    await expectProblem('conflict', startImport(reviewer, id));
    await expectProblem('conflict', retryImport(reviewer, id));
    await workThrough(id);
    expect(await db().article.count({ where: { deskId: reviewer.deskId } })).toBe(0);
  });

  it('has what was refused tried again, and nothing else', async () => {
    const { reviewer } = await makeDesk();
    const id = await makeImport(reviewer, { ...files, 'b.txt': '…' });
    await workThrough(id);
    const done = await getImport(reviewer, id);
    expect(done).toMatchObject({
      state: 'DONE',
      retriable: true,
      counts: { added: 1, refused: 1 },
    });
    expect(await retryImport(reviewer, id)).toMatchObject({
      state: 'RUNNING',
      counts: { waiting: 1, added: 1, refused: 0 },
    });
    await workThrough(id);
    expect(await getImport(reviewer, id)).toMatchObject({ state: 'DONE', counts: done.counts });
    await expectProblem('conflict', cancelImport(reviewer, id));
  });

  it('tells the ledger that it began and what came of it', async () => {
    const { reviewer } = await makeDesk();
    const id = await makeImport(reviewer, files);
    await workThrough(id);
    const { entries } = await listDeskLedger(reviewer, listDeskLedgerQuery.parse({}));
    expect(
      entries
        .map(({ event }) => event)
        .slice(0, 3)
        .reverse(),
    ).toEqual(['IMPORT_STARTED', 'ARTICLE_ADDED', 'IMPORT_FINISHED']);
    expect(entries[0]?.after).toEqual({
      import: id,
      cancelled: false,
      added: 1,
      skipped: 0,
      refused: 0,
      notBroughtIn: 0,
    });
  });
});

describe('the imports of a desk', () => {
  it('are listed newest first, a page at a time, and so are their items', async () => {
    const { reviewer } = await makeDesk();
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      ids.unshift(await makeOpenImport(reviewer, { [`${name}.txt`]: name, 'd.txt': 'd' }));
    }
    const first = await listImports(reviewer, listImportsQuery.parse({ limit: 2 }));
    const rest = await listImports(
      reviewer,
      listImportsQuery.parse({ limit: 2, after: first.next }),
    );
    expect([...first.imports, ...rest.imports].map(({ id }) => id)).toEqual(ids);
    expect(rest.next).toBeNull();
    const [id = ''] = ids;
    const one = await listItems(reviewer, id, { limit: 1 });
    const other = await listItems(reviewer, id, { limit: 1, after: one.next ?? '' });
    expect([...one.items, ...other.items].map(({ name }) => name)).toEqual(['c.txt', 'd.txt']);
    expect(other.next).toBeNull();
  });
});
