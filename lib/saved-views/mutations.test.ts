import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Problem } from '@/lib/api/problem';
import { deleteArticle } from '@/lib/articles/mutations';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { addSavedView, changeSavedView, removeSavedView } from './mutations';
import { getSavedView, listSavedViews } from './queries';
import { addSavedViewInput, mostViews } from './schema';

const input = (name: string, query: object = { show: 'pending' }, shared = false) =>
  addSavedViewInput.parse({ id: uuid(), name, shared, query });

const names = async (actor: Actor) => (await listSavedViews(actor)).map(({ name }) => name);

const entriesOf = ({ deskId }: Actor) =>
  db().ledgerEntry.findMany({
    where: { deskId, event: 'SAVED_VIEW_CHANGED' },
    select: { before: true, after: true },
    orderBy: { id: 'asc' },
  });

describe('a saved view of one’s own', () => {
  it('is there for its owner alone, with the query as it was saved, and in no ledger', async () => {
    const { reviewer, colleague, admin } = await makeDesk();
    const asked = { show: 'needs-ruling', sort: 'waiting', search: 'harbour “two ferries”' };
    const view = await addSavedView(reviewer, input('Night desk', asked));
    expect(view).toMatchObject({ name: 'Night desk', shared: false, gone: [], version: 1 });
    expect(view.query).toMatchObject(asked);
    expect(await listSavedViews(reviewer)).toEqual([view]);
    expect(await listSavedViews(colleague)).toEqual([]);
    await expectProblem('not-found', getSavedView(admin, view.id));
    await expectProblem('not-found', changeSavedView(admin, view.id, { version: 1, name: 'Mine' }));
    await expectProblem('not-found', removeSavedView(admin, view.id, 1));
    expect(await entriesOf(reviewer)).toEqual([]);
  });

  it('is stored once, however often it is asked for', async () => {
    const { reviewer } = await makeDesk();
    const once = input('Night desk');
    const views = await Promise.all([addSavedView(reviewer, once), addSavedView(reviewer, once)]);
    expect(views[0]).toEqual(views[1]);
    expect(await names(reviewer)).toEqual(['Night desk']);
    await expectProblem('id-taken', addSavedView((await makeDesk()).reviewer, once));
  });

  it('is renamed, overwritten and removed, and comes back with the same id', async () => {
    const { reviewer } = await makeDesk();
    const first = input('Night desk');
    await addSavedView(reviewer, first);
    const renamed = await changeSavedView(reviewer, first.id, { version: 1, name: 'Late desk' });
    expect(renamed).toMatchObject({ name: 'Late desk', version: 2 });
    expect(renamed.query.show).toBe('pending');
    const { query } = renamed;
    const overwritten = await changeSavedView(reviewer, first.id, {
      version: 2,
      query: { ...query, search: 'flood' },
    });
    expect(overwritten).toMatchObject({
      name: 'Late desk',
      query: { search: 'flood' },
      version: 3,
    });
    expect(await changeSavedView(reviewer, first.id, { version: 1, name: 'Late desk' })).toEqual(
      overwritten,
    );
    await removeSavedView(reviewer, first.id, 3);
    await expectProblem('not-found', removeSavedView(reviewer, first.id, 3));
    const { id, name, shared } = overwritten;
    const back = await addSavedView(reviewer, { id, name, shared, query: overwritten.query });
    expect(back).toEqual({ ...overwritten, version: 1 });
  });

  it('is not overwritten by whoever has not seen how it stands', async () => {
    const { reviewer } = await makeDesk();
    const { id } = await addSavedView(reviewer, input('Night desk'));
    await changeSavedView(reviewer, id, { version: 1, name: 'Late desk' });
    const stale = await changeSavedView(reviewer, id, { version: 1, name: 'Early desk' }).catch(
      (problem: Problem) => problem,
    );
    expect(stale).toMatchObject({
      kind: 'stale-version',
      extensions: { current: { name: 'Late desk' } },
    });
    await expectProblem('stale-version', removeSavedView(reviewer, id, 1));
    expect(await names(reviewer)).toEqual(['Late desk']);
  });

  it('has a name that no other of the same person has, also where two come at once', async () => {
    const { reviewer, colleague } = await makeDesk();
    const both = await Promise.allSettled([
      addSavedView(reviewer, input('Night desk')),
      addSavedView(reviewer, input('night DESK')),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expectProblem('conflict', addSavedView(reviewer, input('NIGHT desk')));
    await addSavedView(colleague, input('Night desk'));
    const other = await addSavedView(reviewer, input('Late desk'));
    await expectProblem(
      'conflict',
      changeSavedView(reviewer, other.id, { version: 1, name: 'NIGHT DESK' }),
    );
  });

  it('is one of thirty at most', async () => {
    const { reviewer } = await makeDesk();
    for (let count = 0; count < mostViews; count += 1) {
      await addSavedView(reviewer, input(`View ${count}`));
    }
    await expectProblem('conflict', addSavedView(reviewer, input('One more')));
    expect(await names(reviewer)).toHaveLength(mostViews);
  });
});

describe('a saved view of the desk', () => {
  it('is given by an editor, is there for all, and is in the ledger', async () => {
    const { editor, admin, reviewer } = await makeDesk();
    await expectProblem('not-allowed', addSavedView(reviewer, input('Courts', {}, true)));
    const { id } = await addSavedView(editor, input('Courts', { search: 'court' }, true));
    expect(await names(reviewer)).toEqual(['Courts']);
    await expectProblem(
      'not-allowed',
      changeSavedView(reviewer, id, { version: 1, name: 'Trials' }),
    );
    await expectProblem('not-allowed', removeSavedView(reviewer, id, 1));
    await changeSavedView(admin, id, { version: 1, name: 'Trials' });
    await removeSavedView(admin, id, 2);
    const query = { search: 'court' };
    expect(await entriesOf(editor)).toEqual([
      { before: null, after: { name: 'Courts', query } },
      { before: { name: 'Courts', query }, after: { name: 'Trials', query } },
      { before: { name: 'Trials', query }, after: null },
    ]);
  });

  it('is theirs who say that it is shared no more', async () => {
    const { editor, admin, reviewer } = await makeDesk();
    const { id } = await addSavedView(editor, input('Courts', {}, true));
    const taken = await changeSavedView(admin, id, { version: 1, shared: false });
    expect(taken.owner.id).toBe(admin.userId);
    expect(await names(editor)).toEqual([]);
    const own = await addSavedView(reviewer, input('Floods'));
    await expectProblem(
      'not-allowed',
      changeSavedView(reviewer, own.id, { version: 1, shared: true }),
    );
  });
});

describe('a view that asks for what is gone', () => {
  it('says so, and of nothing else', async () => {
    const { editor, colleague, reviewer } = await makeDesk();
    const { article } = await makeArticle(reviewer, { publisher: 'The Gazette' });
    const query = { addedBy: colleague.userId, reviewer: editor.userId, publisher: 'The Gazette' };
    const { id } = await addSavedView(editor, input('Old friends', query));
    expect((await getSavedView(editor, id)).gone).toEqual([]);
    await db().membership.deleteMany({ where: { userId: colleague.userId } });
    await deleteArticle(editor, article.id, article.version);
    expect((await getSavedView(editor, id)).gone).toEqual(['addedBy', 'publisher']);
  });

  it('passes over what the board does not know any more', async () => {
    const { editor } = await makeDesk();
    const { id } = await addSavedView(editor, input('Old', { search: 'harbour' }));
    await db().savedView.update({
      where: { id },
      data: { query: { search: 'harbour', show: 'gone-tab', colour: 'red', limit: '9' } },
    });
    const { query } = await getSavedView(editor, id);
    expect(query).toEqual({
      search: 'harbour',
      show: 'all',
      sort: 'newest',
      age: 'any',
      comments: 'any',
    });
  });
});

describe('what a view may keep', () => {
  it.each([
    { query: { show: 'everything' } },
    { query: { after: 'abc' } },
    { query: { limit: 200 } },
    { query: { addedBy: 'me' } },
    { name: '' },
    { name: 'x'.repeat(61) },
    { name: 'a\0b' },
    { colour: 'red' },
  ])('is what the board understands: not %o', (part) => {
    const view = { id: uuid(), name: 'A view', query: {}, ...part };
    expect(addSavedViewInput.safeParse(view).success).toBe(false);
  });
});
