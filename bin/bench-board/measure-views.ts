import { type Figure, inMs, median, quantile } from '@/bin/bench-desk/figures';
import { wordAt } from '@/bin/seed-desk/made-up-article';
import { boardFilter, boardSort, listArticlesQuery } from '@/lib/articles/schema';
import { countArticles, listArticles } from '@/lib/board/queries';
import type { Actor } from '@/lib/desks/actor';
import { listPublishers } from '@/lib/publishers/queries';

const times = 20;

type View = { name: string; actor: Actor; query: Record<string, string> };

/** What editors and reviewers ask of a board: each tab, order, filter, search, and pages deep in each order. */
function viewsOf([editor, reviewer]: readonly Actor[], marks: Record<string, string>): View[] {
  if (!editor || !reviewer) throw new Error('The desk has an editor and reviewers.');
  const blind = { ...reviewer, blind: true };
  const by = (actor: Actor, queries: Record<string, string>[]) =>
    queries.map((query) => {
      const told = Object.entries(query).map(([name, value]) =>
        name === 'after' ? 'deep' : `${name} ${value.slice(0, 20)}`,
      );
      return { name: `${actor.blind ? 'blind: ' : ''}${told.join(', ') || 'plain'}`, actor, query };
    });
  const narrow = [
    { addedBy: reviewer.userId },
    { reviewer: reviewer.userId },
    { assignee: reviewer.userId },
    { assignee: reviewer.userId, show: 'pending', sort: 'title' },
    { assignee: 'nobody' },
    { assignee: 'nobody', sort: 'waiting' },
    { publisher: `The ${wordAt(500)} Gazette` },
    { publisher: `The ${wordAt(538)} Gazette`, sort: 'pending' },
    { comments: 'open' },
    { age: 'week' },
    { stage: 'NEW' },
    { stage: 'PUBLISHED', sort: 'changed' },
    { age: 'older', show: 'needs-ruling', comments: 'open', sort: 'title' },
    { addedBy: reviewer.userId, comments: 'open', show: 'settled', sort: 'changed' },
  ];
  const searches = [wordAt(0), wordAt(40), wordAt(1000), wordAt(25_000), 'zzzz'].flatMap((word) => [
    { search: `"${word}"` },
    { search: `${wordAt(3)} ${word.slice(0, 4)}`, sort: 'title' },
    { search: `“${word} ${wordAt(1)}”`, show: 'pending' },
  ]);
  const shows = boardFilter.options.map((show) => ({ show }));
  const sorts = boardSort.options.flatMap((sort) => [
    { sort },
    ...shows.map(({ show }) => ({ sort, show })),
  ]);
  const deep = Object.entries(marks).map(([sort, after]) => ({ sort, after }));
  return [
    ...by(editor, [{}, ...sorts, ...narrow, ...searches, ...deep]),
    ...by(blind, [...shows, ...shows.map(({ show }) => ({ show, sort: 'title' }))]),
    ...by(blind, [{ reviewer: reviewer.userId }, { search: `"${wordAt(40)}"`, show: 'pending' }]),
  ];
}

/** The mark of a page in the middle of the desk, for each order. */
async function deepMarks(editor: Actor, articles: number): Promise<Record<string, string>> {
  const marks: Record<string, string> = {};
  for (const sort of boardSort.options) {
    for (let read = 0; read < articles / 2; read += 200) {
      const query = listArticlesQuery.parse({
        sort,
        limit: 200,
        ...(marks[sort] && { after: marks[sort] }),
      });
      const { next } = await listArticles(editor, query);
      if (next === null) break;
      marks[sort] = next;
    }
  }
  return marks;
}

export type Viewed = { name: string; times: number[] }[];

/** Reads every view of a board as its page does, list and tabs, and answers with how long each took, in ms. */
export async function measureViews(actors: readonly Actor[], articles: number): Promise<Viewed> {
  const [editor] = actors;
  if (!editor) throw new Error('The desk has an editor.');
  const views = viewsOf(actors, await deepMarks(editor, articles));
  const measured: Viewed = views.map(({ name }) => ({ name, times: [] }));
  // Round by round, so that what else the machine does meets every view alike.
  for (let round = -2; round < times; round += 1) {
    for (const [place, { actor, query }] of views.entries()) {
      const began = performance.now();
      await Promise.all([
        listArticles(actor, listArticlesQuery.parse(query)),
        countArticles(actor),
        listPublishers(actor),
      ]);
      if (round >= 0) measured[place]?.times.push(performance.now() - began);
    }
  }
  return measured;
}

/** The figures of a large desk beside a small one, and the slowest views. */
export function viewFigures(small: Viewed, large: Viewed, claims: number): Figure[] {
  const all = (viewed: Viewed) => viewed.flatMap((view) => view.times);
  const [p95, smallP95] = [quantile(all(large), 0.95), quantile(all(small), 0.95)];
  const byView = large.map(({ name, times: own }) => ({ name, p95: quantile(own, 0.95) }));
  const slowest = byView.sort((a, b) => b.p95 - a.p95).slice(0, 5);
  const ratio = median(all(large)) / median(all(small));
  const of = `${claims.toLocaleString('en')} claims`;
  return [
    {
      what: `any view of a board, ${of}`,
      goal: 'p95 under 50 ms',
      reached: `p95 ${inMs(p95)}, median ${inMs(median(all(large)))}, ${large.length} views`,
      met: p95 < 50,
    },
    {
      what: '  the slowest of them',
      goal: 'p95 under 50 ms each',
      reached: slowest.map((view) => `${view.name} ${inMs(view.p95)}`).join('; '),
      met: slowest.every((view) => view.p95 < 50),
    },
    {
      what: `  beside a desk of 1,000 claims`,
      goal: 'under 2 times as long',
      reached: `median ${ratio.toFixed(2)} times, p95 ${(p95 / smallP95).toFixed(2)} times (${inMs(smallP95)})`,
      met: ratio < 2 && p95 / smallP95 < 2,
    },
  ];
}
