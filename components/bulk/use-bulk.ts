'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '@/components/call-api';
import { Problem } from '@/lib/api/problem';
import { stepBack } from '@/lib/bulk/choices';
import type { changeArticles } from '@/lib/bulk/contract';
import { outcomeWords } from '@/lib/bulk/outcome-words';
import type { BulkAction, BulkOutcome } from '@/lib/bulk/schema';
import type { Role, Stage } from '@/prisma/generated/enums';

/** What is known of an article that something is done to. */
export type BulkArticle = { id: string; title: string; stage: Stage; version: number };

type Undo = { action: BulkAction; articles: { id: string; version: number }[] };

/** What came of the last bulk action, and the way back. */
export type BulkResult = {
  words: string;
  refused: { id: string; title: string; detail: string }[];
  undo: readonly Undo[];
  /** Why not all of it, or none, can be taken back; null where all can. */
  remains: string | null;
};

type Person = { userId: string; role: Role };

/** Does one thing to the chosen articles, and takes it back. */
export function useBulk(desk: string, person: Person, drop: (ids: readonly string[]) => void) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<BulkResult | null>(null);
  const [error, setError] = useState<string | null>(null);

  const send = (action: BulkAction, articles: readonly { id: string; version: number }[]) =>
    callApi<typeof changeArticles>({
      method: 'POST',
      path: `/desks/${desk}/bulk-actions`,
      as: person.userId,
      body: { action, articles: articles.map(({ id, version }) => ({ id, version })) },
    });

  async function attempt(work: () => Promise<BulkResult>): Promise<boolean> {
    setBusy(true);
    setError(null);
    setResult(null);
    try {
      setResult(await work());
      return true;
    } catch (problem) {
      setError(
        problem instanceof Problem
          ? problem.detail
          : 'The server cannot be reached. Some of it may have been done: look, and try again.',
      );
      return false;
    } finally {
      setBusy(false);
      router.refresh();
    }
  }

  return {
    busy,
    result,
    error,
    forget: () => setResult(null),
    run: (action: BulkAction, articles: readonly BulkArticle[]) =>
      attempt(async () => {
        const outcome = await send(action, articles);
        drop(outcome.done.map(({ id }) => id));
        return resultOf(action, outcome, articles, person);
      }),
    undo: (undo: readonly Undo[], articles: readonly { id: string; title: string }[]) =>
      attempt(async () => {
        const outcomes: BulkOutcome[] = [];
        for (const { action, articles: done } of undo) outcomes.push(await send(action, done));
        const done = outcomes.flatMap((outcome) => outcome.done);
        const refused = outcomes.flatMap((outcome) => outcome.refused);
        return {
          words:
            refused.length === 0
              ? 'Taken back'
              : `${done.length} taken back, ${refused.length} not`,
          refused: named(refused, articles),
          undo: [],
          remains: null,
        };
      }),
  };
}

const named = (refused: BulkOutcome['refused'], known: readonly { id: string; title: string }[]) =>
  refused.map(({ id, title, problem }) => ({
    id,
    title: title ?? known.find((article) => article.id === id)?.title ?? 'An article',
    detail: problem.detail,
  }));

function resultOf(
  action: BulkAction,
  outcome: BulkOutcome,
  articles: readonly BulkArticle[],
  person: Person,
): BulkResult {
  const undo = waysBack(action, outcome, articles, person);
  const count = undo.reduce((sum, one) => sum + one.articles.length, 0);
  const stuck = outcome.done.length - count;
  return {
    words: outcomeWords(action, outcome),
    refused: named(outcome.refused, articles),
    undo,
    remains:
      stuck === 0
        ? null
        : `${stuck === outcome.done.length ? 'No step leads' : `For ${stuck} of them no step leads`} straight back.`,
  };
}

function waysBack(
  action: BulkAction,
  { done }: BulkOutcome,
  articles: readonly BulkArticle[],
  person: Person,
): Undo[] {
  const seen = (items: BulkOutcome['done']) => items.map(({ id, version }) => ({ id, version }));
  if (done.length === 0) return [];
  if (action.kind === 'assign') {
    const assignments = done.flatMap((article) => article.assignments);
    return [{ action: { kind: 'unassign', assignments }, articles: seen(done) }];
  }
  if (action.kind === 'unassign') return [];
  if (action.kind === 'delete') return [{ action: { kind: 'restore' }, articles: seen(done) }];
  if (action.kind === 'restore') return [{ action: { kind: 'delete' }, articles: seen(done) }];
  const froms = [...new Set(articles.map(({ stage }) => stage))];
  return froms.flatMap((from) => {
    const back = stepBack(person, { from, to: action.stage });
    const ids = new Set(articles.filter(({ stage }) => stage === from).map(({ id }) => id));
    const moved = done.filter(({ id }) => ids.has(id));
    if (!back || moved.length === 0) return [];
    return [{ action: { kind: 'step' as const, ...back }, articles: seen(moved) }];
  });
}
