import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { Problem, staleVersion } from '@/lib/api/problem';
import { asView, changeClaim } from '@/lib/claims/mutations';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { changePolicy } from '@/lib/policy/mutations';
import { getChecklist, listChecklists } from './queries';
import type { ChecklistView, CheckView, setCheckInput, setChecklistInput } from './schema';

/**
 * Says what the desk asks of one kind of claim. Answers that were given keep
 * the question as it was put. A repeat changes nothing. Throws `not-allowed`
 * and `stale-version`.
 */
export function setChecklist(
  actor: Actor,
  { kind, questions, version: seen }: z.output<typeof setChecklistInput>,
): Promise<ChecklistView> {
  const { deskId } = actor;
  return changePolicy(actor, {
    refusal: 'Only an admin says what the desk asks of its claims.',
    name: 'checklist',
    seen,
    read: (_, tx) => getChecklist(actor, kind, tx),
    isSame: (before) => isDeepStrictEqual(before.questions, questions),
    store: (tx) =>
      tx.checklist.upsert({
        where: { deskId_kind: { deskId, kind } },
        create: { deskId, kind, questions },
        update: { questions, version: { increment: 1 }, updatedAt: new Date() },
        select: { kind: true },
      }),
    entryOf: (before) => ({
      event: 'CHECKLIST_CHANGED',
      before: { kind, questions: before.questions.map(({ text }) => text) },
      after: { kind, questions: questions.map(({ text }) => text) },
    }),
  });
}

/**
 * Ticks a question of a claim's checklist, takes the tick back, or writes a
 * note on it. A repeat changes nothing. Throws `not-found`, `stale-version`
 * and, for a question that the desk does not ask, `conflict`.
 */
export function setCheck(
  actor: Actor,
  claimId: string,
  questionId: string,
  { done, note, version }: z.output<typeof setCheckInput>,
): Promise<ClaimView> {
  return changeClaim(actor, claimId, async (tx, claim) => {
    const before = claim.checks.find((check) => check.questionId === questionId) ?? null;
    if (before && before.done === done && before.note === note) return;
    if (version !== (before?.version ?? null)) throw staleVersion('check', asView(actor, claim));
    const lists = await listChecklists(actor, tx);
    // Of any kind: the claim may be of another since the question was put.
    const asked = lists.flatMap((list) => list.questions).find(({ id }) => id === questionId);
    const question = asked?.text ?? before?.question;
    if (question === undefined) {
      throw new Problem('conflict', 'The desk does not ask this any more. Nothing was stored.');
    }
    const { deskId, userId: checkedById } = actor;
    const content = { question, done, note };
    await tx.check.upsert({
      where: { claimId_questionId: { claimId, questionId } },
      create: { claimId, questionId, deskId, checkedById, ...content },
      update: { ...content, checkedById, version: { increment: 1 }, updatedAt: new Date() },
      select: { questionId: true },
    });
    await record(tx, actor, {
      event: 'CHECK_SET',
      articleId: claim.articleId,
      claimId,
      ...(before && { before: contentOf(before) }),
      after: content,
    });
  });
}

const contentOf = ({ question, done, note }: CheckView) => ({ question, done, note });
