import type { z } from 'zod';
import { Problem, staleVersion } from '@/lib/api/problem';
import { asView, changeClaim } from '@/lib/claims/mutations';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { canManagePolicy } from '@/lib/desks/policy';
import { record } from '@/lib/ledger/mutations';
import { transaction } from '@/lib/server/db';
import { listChecklists } from './queries';
import type { ChecklistView, CheckView, setCheckInput, setChecklistInput } from './schema';

/**
 * Says what the desk asks of one kind of claim. Answers that were given keep
 * the question as it was put. A repeat changes nothing. Throws `not-allowed`
 * and `stale-version`.
 */
export async function setChecklist(
  actor: Actor,
  { kind, questions, version }: z.output<typeof setChecklistInput>,
): Promise<ChecklistView> {
  if (!canManagePolicy(actor)) {
    throw new Problem('not-allowed', 'Only an admin says what the desk asks of its claims.');
  }
  const { deskId } = actor;
  return transaction(async (tx) => {
    // The desk's row: a list that is not there yet cannot be locked.
    await tx.$queryRaw`SELECT 1 FROM "Desk" WHERE "id" = ${deskId}::uuid FOR UPDATE`;
    const before = await checklistOf(actor, kind, tx);
    if (JSON.stringify(before.questions) === JSON.stringify(questions)) return before;
    if (before.version !== version) throw staleVersion('checklist', before);
    await tx.checklist.upsert({
      where: { deskId_kind: { deskId, kind } },
      create: { deskId, kind, questions },
      update: { questions, version: { increment: 1 }, updatedAt: new Date() },
      select: { kind: true },
    });
    await record(tx, actor, {
      event: 'CHECKLIST_CHANGED',
      before: { kind, questions: before.questions.map(({ text }) => text) },
      after: { kind, questions: questions.map(({ text }) => text) },
    });
    return { kind, questions, version: (before.version ?? 0) + 1 };
  });
}

async function checklistOf(
  actor: Actor,
  kind: ChecklistView['kind'],
  tx: Parameters<typeof listChecklists>[1],
): Promise<ChecklistView> {
  const lists = await listChecklists(actor, tx);
  const list = lists.find((item) => item.kind === kind);
  if (!list) throw new Error(`There is no checklist of ${kind}.`);
  return list;
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
