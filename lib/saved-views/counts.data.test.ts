import { v7 as uuid } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { listArticlesQuery } from '@/lib/articles/schema';
import { listArticles } from '@/lib/board/queries';
import type { Actor } from '@/lib/desks/actor';
import { setRuling } from '@/lib/rulings/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { type DeskFixture, makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { addSavedView } from './mutations';
import { countSavedViews, listSavedViews } from './queries';
import { addSavedViewInput } from './schema';

const oneClaim = 'The bridge cost 61 million crowns.';
const given = (value: 'VERIFIED' | 'DISPUTED') => ({ value, rationale: '', version: null });

let desk: DeskFixture;
let claims: string[];

/** A view under the name of what it asks for. */
const view = (actor: Actor, query: Record<string, string>, shared = true) =>
  addSavedView(
    actor,
    addSavedViewInput.parse({ id: uuid(), name: Object.values(query).join(' '), shared, query }),
  );

async function countsOf(actor: Actor) {
  const [views, counts] = await Promise.all([listSavedViews(actor), countSavedViews(actor)]);
  return Object.fromEntries(
    counts.map(({ id, count }) => [views.find((one) => one.id === id)?.name, count]),
  );
}

/** What the board lists for each view of theirs, read article by article. */
async function listedFor(actor: Actor) {
  const views = await listSavedViews(actor);
  const listed = views.map(async ({ name, query }) => {
    const { articles } = await listArticles(
      actor,
      listArticlesQuery.parse({ ...query, limit: 200 }),
    );
    return [name, articles.length] as const;
  });
  return Object.fromEntries(await Promise.all(listed));
}

beforeAll(async () => {
  desk = await makeDesk();
  const made = await Promise.all(
    ['A bridge', 'A second bridge', 'A ferry'].map((title) =>
      makeArticle(desk.reviewer, { title, text: oneClaim }),
    ),
  );
  claims = made.map(({ claim }) => claim.id);
  const { editor, colleague } = desk;
  for (const show of ['all', 'pending', 'needs-ruling', 'settled', 'recheck'] as const)
    await view(editor, { show });
  await view(editor, { search: 'bridge -second' });
  await view(editor, { sort: 'changed', reviewer: editor.userId });
  await view(colleague, { search: 'ferry' }, false);
});

describe('how many articles a saved view shows', () => {
  it('is what the board lists, for one’s own views and those of the desk, and moves with it', async () => {
    const { editor, colleague } = desk;
    expect(await countsOf(editor)).not.toHaveProperty('ferry');
    expect(await countsOf(colleague)).toMatchObject({
      ferry: 1,
      all: 3,
      pending: 3,
      settled: 0,
    });
    await setVerdict(editor, claims[0] ?? '', given('VERIFIED'));
    expect(await countsOf(colleague)).toMatchObject({
      pending: 2,
      settled: 1,
    });
    for (const actor of [editor, colleague])
      expect(await countsOf(actor)).toEqual(await listedFor(actor));
  });

  it('tells whoever reviews blind nothing that their board does not', async () => {
    const { editor, colleague } = desk;
    const blind = { ...colleague, blind: true };
    const before = await countsOf(blind);
    expect(before).toEqual(await listedFor(blind));
    await setVerdict(editor, claims[1] ?? '', given('DISPUTED'));
    await setRuling(editor, claims[2] ?? '', {
      value: 'VERIFIED',
      reason: 'The records say so.',
      version: null,
    });
    expect(await countsOf(blind)).toEqual(before);
    expect(await countsOf(colleague)).not.toEqual(before);
    await setVerdict(blind, claims[2] ?? '', given('VERIFIED'));
    expect(await countsOf(blind)).toMatchObject({ settled: 1 });
    expect(await countsOf(blind)).toEqual(await listedFor(blind));
  });
});
