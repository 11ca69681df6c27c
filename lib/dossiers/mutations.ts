import type { z } from 'zod';
import { notFound, Problem } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { reportFormatVersion } from '@/lib/reports/report';
import { createOnce, db, transaction } from '@/lib/server/db';
import { clearDossier } from '@/lib/server/dossiers/hold-dossier';
import { askForDossier } from '@/lib/server/jobs/queues';
import { canMakeDossiers } from './access';
import { getDossier } from './queries';
import type { DossierView, makeDossierInput } from './schema';

/**
 * Has a dossier made of all articles that the board shows when it is asked so. It is made outside of
 * the request, of the moment at which that begins. Asked again with the same id it answers with the
 * same dossier. Throws `not-allowed` and `id-taken`.
 */
export async function makeDossier(
  actor: Actor,
  { id, title, profile, query }: z.output<typeof makeDossierInput>,
): Promise<DossierView> {
  refuseOthers(actor);
  const { deskId, userId: madeById, tokenId = null } = actor;
  await createOnce(async () => {
    const existing = await db().dossier.findUnique({
      where: { id },
      select: { deskId: true, madeById: true },
    });
    if (existing && (existing.deskId !== deskId || existing.madeById !== madeById)) {
      throw new Problem('id-taken', 'This id belongs to another dossier. Nothing was stored.');
    }
    if (existing) return;
    await db().dossier.create({
      data: {
        id,
        deskId,
        madeById,
        tokenId,
        title,
        profile,
        query,
        formatVersion: reportFormatVersion,
      },
      select: { id: true },
    });
  });
  await askForDossier(id);
  return getDossier(actor, id);
}

/**
 * Cancels the making of a dossier: nothing of it is kept. A repeat changes nothing. Throws
 * `not-found`, `not-allowed`, and `conflict` where it is made.
 */
export async function cancelDossier(actor: Actor, dossierId: string): Promise<DossierView> {
  const { id } = await getDossier(actor, dossierId);
  refuseOthers(actor);
  await transaction(async (tx) => {
    // Whoever makes it locks the row before anything is stored of it.
    const { count } = await tx.dossier.updateMany({
      where: { id, deskId: actor.deskId, state: 'RUNNING' },
      data: { state: 'CANCELLED', finishedAt: new Date(), takenUntil: null },
    });
    if (count > 0) return clearDossier(tx, id);
    const found = await tx.dossier.findUnique({ where: { id }, select: { state: true } });
    if (!found) throw notFound('dossier');
    if (found.state === 'DONE') throw new Problem('conflict', 'This dossier is made already.');
  });
  return getDossier(actor, id);
}

/**
 * Deletes a dossier: nobody finds it any more, until an editor restores it as it was. Throws
 * `not-found`, `not-allowed`, and `conflict` as long as it is being made.
 */
export async function deleteDossier(actor: Actor, dossierId: string): Promise<void> {
  const { id, title, profile } = await getDossier(actor, dossierId);
  refuseOthers(actor);
  await transaction(async (tx) => {
    const there = { id, deskId: actor.deskId, deletedAt: null };
    const { count } = await tx.dossier.updateMany({
      where: { ...there, state: { not: 'RUNNING' } },
      data: { deletedAt: new Date() },
    });
    if (count > 0) {
      await record(tx, actor, {
        event: 'DOSSIER_DELETED',
        before: { dossier: id, title, profile },
      });
    } else if (await tx.dossier.findFirst({ where: there, select: { id: true } })) {
      throw new Problem('conflict', 'This dossier is being made. Cancel it, and then delete it.');
    }
  });
}

/** Restores a deleted dossier as it was. A repeat changes nothing. Throws `not-found` and `not-allowed`. */
export async function restoreDossier(actor: Actor, dossierId: string): Promise<DossierView> {
  refuseOthers(actor);
  await transaction(async (tx) => {
    const deleted = { id: dossierId, deskId: actor.deskId, deletedAt: { not: null } };
    const { count } = await tx.dossier.updateMany({ where: deleted, data: { deletedAt: null } });
    if (count === 0) return;
    const { title, profile } = await tx.dossier.findUniqueOrThrow({
      where: { id: dossierId },
      select: { title: true, profile: true },
    });
    const after = { dossier: dossierId, title, profile };
    await record(tx, actor, { event: 'DOSSIER_RESTORED', after });
  });
  return getDossier(actor, dossierId);
}

function refuseOthers(actor: Actor): void {
  if (canMakeDossiers(actor)) return;
  throw new Problem(
    'not-allowed',
    'A dossier speaks for the desk: it is for an editor to make or delete.',
  );
}
