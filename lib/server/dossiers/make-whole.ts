import { canMakeDossiers } from '@/lib/dossiers/access';
import { attemptsMax } from '@/lib/dossiers/limits';
import { dossierQuery } from '@/lib/dossiers/schema';
import { record } from '@/lib/ledger/mutations';
import type { DossierState } from '@/prisma/generated/enums';
import { db, transaction } from '../db';
import { actingPerson, actingToken, findActing } from '../jobs/find-acting';
import { outageOf } from '../outage';
import { freezeArticles } from './freeze-articles';
import {
  clearDossier,
  giveBack,
  holdDossier,
  Overtaken,
  takeDossier,
  type Work,
} from './hold-dossier';
import { makeFiles } from './make-files';

/**
 * Makes a dossier that nobody makes: the reports of its articles, then the files that are made
 * whole. It is there once all of that is, and before that nothing of it. Whoever makes it may stop
 * or die at any point: the next one begins anew, at a moment of its own.
 *
 * @param stopped ends it soon
 */
export async function makeWhole(dossierId: string, stopped: AbortSignal): Promise<void> {
  const work = await take(dossierId);
  if (!work) return;
  try {
    const head = await freezeArticles(work, stopped);
    await makeFiles(work, head, stopped);
    await transaction(async (tx) => {
      await holdDossier(tx, work, {});
      await tx.dossier.update({
        where: { id: work.id },
        data: { state: 'DONE', head, finishedAt: new Date(), takenUntil: null },
        select: { id: true },
      });
      const { title, profile } = work;
      const articles = head.articleCount;
      await record(tx, work.actor, {
        event: 'DOSSIER_MADE',
        after: { dossier: work.id, title, profile, articles },
      });
    });
  } catch (error) {
    const isOvertaken = error instanceof Overtaken;
    await giveBack(db(), work, { broken: !isOvertaken && outageOf(error) === null });
    if (!isOvertaken) throw error;
  }
}

async function take(dossierId: string): Promise<Work | null> {
  const taken = await transaction((tx) => takeDossier(tx, dossierId));
  if (!taken) return null;
  const { desk, madeBy, token, ...row } = await db().dossier.findUniqueOrThrow({
    where: { id: dossierId },
    select: {
      title: true,
      profile: true,
      query: true,
      desk: { select: { slug: true } },
      madeBy: actingPerson,
      token: actingToken,
    },
  });
  const held = { id: dossierId, ...taken };
  if (taken.attempt > attemptsMax) {
    await end(held, 'FAILED', 'It could not be made here: each try broke off.');
    return null;
  }
  const actor = await findActing({ deskSlug: desk.slug, person: madeBy, token });
  if (!actor || !canMakeDossiers(actor)) {
    await end(held, 'CANCELLED', 'Whoever wanted it may make none on this desk any more.');
    return null;
  }
  return { ...held, ...row, actor, query: dossierQuery.parse(row.query) };
}

/** Ends the making of a dossier of which there is nothing. */
async function end(
  held: Pick<Work, 'id' | 'attempt'>,
  state: DossierState,
  reason: string,
): Promise<void> {
  await transaction(async (tx) => {
    await holdDossier(tx, held, {});
    await clearDossier(tx, held.id);
    await tx.dossier.update({
      where: { id: held.id },
      data: { state, reason, finishedAt: new Date(), takenUntil: null },
      select: { id: true },
    });
  });
}
