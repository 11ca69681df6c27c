import type { z } from 'zod';
import { Problem } from '@/lib/api/problem';
import { deleteArticle, restoreArticle } from '@/lib/articles/mutations';
import { canDeleteArticle } from '@/lib/articles/policy';
import { listSummaries } from '@/lib/articles/queries';
import type { Actor } from '@/lib/desks/actor';
import { setStage } from '@/lib/stages/mutations';
import type { BulkAction, BulkOutcome, changeArticlesInput } from './schema';

type Named = z.output<typeof changeArticlesInput>['articles'][number];
type Done = BulkOutcome['done'][number];

/**
 * Does one thing to many articles, one after the other, each in a transaction of its own and by the
 * same rules as if it were the only one. What one is refused for is told beside it, and the rest are
 * done. Throws `not-allowed` where the actor may do this to none.
 */
export async function changeArticles(
  actor: Actor,
  { action, articles }: z.output<typeof changeArticlesInput>,
): Promise<BulkOutcome> {
  if (action.kind !== 'step' && !canDeleteArticle(actor)) {
    throw new Problem('not-allowed', 'Only an editor deletes and restores articles.');
  }
  const summaries = await listSummaries(
    actor,
    articles.map(({ id }) => id),
  );
  const known = new Map(summaries.map((summary) => [summary.id, summary]));
  const outcome: BulkOutcome = { done: [], refused: [] };
  for (const article of articles) {
    try {
      outcome.done.push(await act(actor, action, article, known));
    } catch (error) {
      const problem = asProblem(error);
      const title = known.get(article.id)?.title ?? null;
      const { type, detail } = problem.toJSON();
      outcome.refused.push({
        id: article.id,
        title,
        problem: { type: String(type), detail: String(detail) },
      });
    }
  }
  return outcome;
}

async function act(
  actor: Actor,
  action: BulkAction,
  { id, version }: Named,
  known: ReadonlyMap<string, Done>,
): Promise<Done> {
  if (action.kind === 'step') {
    const { stage, note } = action;
    return done(await setStage(actor, id, { stage, note, version }));
  }
  if (action.kind === 'restore') return done(await restoreArticle(actor, id, version));
  const before = known.get(id);
  await deleteArticle(actor, id, version);
  return done({
    id,
    title: before?.title ?? '',
    stage: before?.stage ?? 'NEW',
    version: version + 1,
  });
}

const done = ({ id, title, stage, version }: Done): Done => ({ id, title, stage, version });

/** What went wrong with one article must not hide what was done to those before it. */
function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  return new Problem('internal', 'Something went wrong on our side. It was not changed.');
}
