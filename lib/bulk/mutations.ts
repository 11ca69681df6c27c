import { v5 as uuid } from 'uuid';
import type { z } from 'zod';
import { notFound, Problem } from '@/lib/api/problem';
import { canDeleteArticle } from '@/lib/articles/access';
import { deleteArticle, restoreArticle } from '@/lib/articles/mutations';
import { listSummaries } from '@/lib/articles/queries';
import { assignMoreByRule } from '@/lib/assignment-rules/mutations';
import { canAssign } from '@/lib/assignments/access';
import { assignArticle, withdrawAssignment } from '@/lib/assignments/mutations';
import { listAssignments } from '@/lib/assignments/queries';
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
  refuseUnlessMay(actor, action);
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

function refuseUnlessMay(actor: Actor, { kind }: BulkAction): void {
  if ((kind === 'delete' || kind === 'restore') && !canDeleteArticle(actor)) {
    throw new Problem('not-allowed', 'Only an editor deletes and restores articles.');
  }
  if ((kind === 'assign' || kind === 'unassign') && !canAssign(actor)) {
    throw new Problem('not-allowed', 'Only an editor assigns articles. You can take one yourself.');
  }
}

async function act(
  actor: Actor,
  action: BulkAction,
  { id, version }: Named,
  known: ReadonlyMap<string, Known>,
): Promise<Done> {
  if (action.kind === 'step') {
    const { stage, note } = action;
    return done(await setStage(actor, id, { stage, note, version }));
  }
  if (action.kind === 'restore') return done(await restoreArticle(actor, id, version));
  const before = known.get(id);
  if (action.kind === 'assign') {
    const assignments = await assign(actor, action, id);
    return { ...done(before ?? unknown(id, version)), assignments };
  }
  if (action.kind === 'unassign') {
    await unassign(actor, action.assignments, id);
    return done(before ?? unknown(id, version));
  }
  await deleteArticle(actor, id, version);
  return done({ ...(before ?? unknown(id, version)), version: version + 1 });
}

type Known = Omit<Done, 'assignments'>;

const unknown = (id: string, version: number): Known => ({ id, title: '', stage: 'NEW', version });

const done = ({ id, title, stage, version }: Known): Done => ({
  id,
  title,
  stage,
  version,
  assignments: [],
});

/** Has somebody review an article, or those whom the rule chooses; the ids follow from the batch. */
async function assign(
  actor: Actor,
  { batch, assignee, due }: Extract<BulkAction, { kind: 'assign' }>,
  articleId: string,
): Promise<string[]> {
  const idOf = (place: number) => uuid(`${articleId} ${place}`, batch);
  if (assignee === null) return assignMoreByRule(actor, articleId, { due, idOf });
  await assignArticle(actor, articleId, { id: idOf(0), assignee, due });
  return [idOf(0)];
}

/** Takes back those of the assignments that are of an article and that nobody has changed since. */
async function unassign(
  actor: Actor,
  assignmentIds: readonly string[],
  articleId: string,
): Promise<void> {
  const { [articleId]: standing = [] } = await listAssignments(actor, [articleId]);
  const made = standing.filter(({ id }) => assignmentIds.includes(id));
  if (made.length === 0) throw notFound('assignment');
  for (const { id } of made) await withdrawAssignment(actor, id, 1);
}

/** What went wrong with one article must not hide what was done to those before it. */
function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  return new Problem('internal', 'Something went wrong on our side. It was not changed.');
}
