import type { Actor } from '@/lib/desks/actor';
import { db, type Transaction } from '@/lib/server/db';
import { ClaimKind } from '@/prisma/generated/enums';
import { type ChecklistView, questions } from './schema';
import { standardQuestions } from './standard-questions';

/**
 * What the actor's desk asks of each kind of claim: its own questions, or the
 * standard ones where it has none.
 */
export async function listChecklists(
  actor: Actor,
  client: Transaction = db(),
): Promise<ChecklistView[]> {
  const rows = await client.checklist.findMany({
    where: { deskId: actor.deskId },
    select: { kind: true, questions: true, version: true },
  });
  const own = new Map(rows.map((row) => [row.kind, row]));
  return Object.values(ClaimKind).map((kind) => viewOf(kind, own.get(kind) ?? null));
}

/** What the actor's desk asks of one kind of claim. */
export async function getChecklist(
  { deskId }: Actor,
  kind: ClaimKind,
  client: Transaction = db(),
): Promise<ChecklistView> {
  const where = { deskId_kind: { deskId, kind } };
  const select = { questions: true, version: true } as const;
  return viewOf(kind, await client.checklist.findUnique({ where, select }));
}

function viewOf(
  kind: ClaimKind,
  own: { questions: unknown; version: number } | null,
): ChecklistView {
  return own
    ? { kind, questions: questions.parse(own.questions), version: own.version }
    : { kind, questions: [...standardQuestions[kind]], version: null };
}
