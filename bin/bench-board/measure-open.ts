import { type Figure, inMs, median, quantile } from '@/bin/bench-desk/figures';
import { wordAt } from '@/bin/seed-desk/made-up-article';
import { listArticlesQuery } from '@/lib/articles/schema';
import { countFound, listArticles, readBoard } from '@/lib/board/queries';
import { readBoardQuery } from '@/lib/board/schema';
import type { Actor } from '@/lib/desks/actor';
import { isoWeekOf, shiftWeek } from '@/lib/week/iso-week';
import { getWeek } from '@/lib/week/queries';

const times = 20;

async function measure(act: () => Promise<unknown>): Promise<string> {
  const took: number[] = [];
  for (let round = -2; round < times; round += 1) {
    const began = performance.now();
    await act();
    if (round >= 0) took.push(performance.now() - began);
  }
  return `p95 ${inMs(quantile(took, 0.95))}, median ${inMs(median(took))}`;
}

/** One after the other, as the saved views of somebody are. */
async function countViews(actor: Actor): Promise<void> {
  for (const view of [
    { show: 'needs-ruling', sort: 'waiting' },
    { show: 'pending', assignee: 'nobody' },
    { assignee: actor.userId },
    { show: 'settled', comments: 'open' },
    { show: 'pending', search: wordAt(40) },
    { show: 'pending', search: `“${wordAt(40)} ${wordAt(1)}”` },
  ]) {
    await countFound(actor, listArticlesQuery.parse(view));
  }
}

/** What an open board asks again with fifty rows on it, and what the page of a week reads. */
export async function measureOpen([editor, reviewer]: readonly Actor[]): Promise<Figure[]> {
  if (!editor || !reviewer) throw new Error('The desk has an editor and reviewers.');
  const blind = { ...reviewer, blind: true };
  const { articles } = await listArticles(editor, listArticlesQuery.parse({}));
  const shown = articles.map(({ id }) => id).join(',');
  const week = shiftWeek(isoWeekOf(new Date()), -1);
  const asked = {
    'an open board asks again': () => readBoard(editor, readBoardQuery.parse({ shown })),
    '  the same, reviewed blind': () => readBoard(blind, readBoardQuery.parse({ shown })),
    'six saved views counted': () => countViews(editor),
    '  the same, by whoever reviews blind': () => countViews(blind),
    'a week of the desk': () => getWeek(editor, { week }),
    '  the same, of whoever reviews blind': () => getWeek(blind, { week }),
  };
  const figures: Figure[] = [];
  for (const [what, act] of Object.entries(asked)) {
    figures.push({ what, goal: 'none', reached: await measure(act), met: true });
  }
  return figures;
}
