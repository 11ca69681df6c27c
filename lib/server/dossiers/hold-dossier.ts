import type { Actor } from '@/lib/desks/actor';
import type { DossierQuery } from '@/lib/dossiers/schema';
import type { ReportProfile } from '@/prisma/generated/enums';
import type { Transaction } from '../db';

/** How long a dossier is somebody's before they are taken for dead, in seconds. */
const leaseSeconds = 120;

/** A dossier in the hands of a worker, and for whom it is made. */
export type Work = {
  id: string;
  actor: Actor;
  title: string;
  profile: ReportProfile;
  query: DossierQuery;
  /** Which attempt this is: by that it is known whether it still is the one. */
  attempt: number;
};

/** The dossier was cancelled meanwhile, or somebody else makes it: nothing is to be stored. */
export class Overtaken extends Error {}

/**
 * Takes a dossier that is to be made and that nobody makes, for two minutes, and puts away what an
 * earlier attempt has left: each is of a moment of its own. Null where there is nothing to make.
 */
export async function takeDossier(
  tx: Transaction,
  dossierId: string,
): Promise<{ attempt: number } | null> {
  const [row] = await tx.$queryRaw<{ attempts: number }[]>`
    UPDATE "Dossier" SET "attempts" = "attempts" + 1, "articleCount" = NULL, "doneCount" = 0,
      "claimCount" = 0, "size" = 0, "takenUntil" = now() + make_interval(secs => ${leaseSeconds})
    WHERE "id" = ${dossierId}::uuid AND "state" = 'RUNNING'
    AND ("takenUntil" IS NULL OR "takenUntil" < now())
    RETURNING "attempts"`;
  if (!row) return null;
  await clearDossier(tx, dossierId);
  return { attempt: row.attempts };
}

/** Puts away what is stored of a dossier that is not whole. */
export async function clearDossier(tx: Transaction, dossierId: string): Promise<void> {
  await tx.dossierArticle.deleteMany({ where: { dossierId } });
  await tx.dossierFile.deleteMany({ where: { dossierId } });
}

type More = {
  articles?: number;
  claims?: number;
  size?: number;
  all?: number;
  /** For how long it is kept, where what comes next says nothing until it is done; in seconds. */
  seconds?: number;
};

/**
 * Notes how far a dossier has come, and keeps it for two more minutes or as long as it takes. Its row stays locked until
 * the transaction ends, so that nothing is stored beside a cancellation. Throws where it is not the
 * worker's any more.
 */
export async function holdDossier(
  tx: Transaction,
  { id, attempt }: Pick<Work, 'id' | 'attempt'>,
  { articles = 0, claims = 0, size = 0, all, seconds = leaseSeconds }: More,
): Promise<void> {
  const count = await tx.$executeRaw`
    UPDATE "Dossier" SET "doneCount" = "doneCount" + ${articles}::int,
      "claimCount" = "claimCount" + ${claims}::int, "size" = "size" + ${size}::bigint,
      "articleCount" = coalesce(${all ?? null}::int, "articleCount"),
      "takenUntil" = now() + make_interval(secs => ${seconds})
    WHERE "id" = ${id}::uuid AND "state" = 'RUNNING' AND "attempts" = ${attempt}::int`;
  if (count === 0) throw new Overtaken();
}

/**
 * Gives a dossier back, so that whoever makes it next need not wait until its time is over. Only
 * what has broken off counts as an attempt.
 */
export async function giveBack(
  tx: Transaction,
  { id, attempt }: Pick<Work, 'id' | 'attempt'>,
  { broken }: { broken: boolean },
): Promise<void> {
  await tx.dossier.updateMany({
    where: { id, attempts: attempt, state: 'RUNNING' },
    data: { takenUntil: null, ...(!broken && { attempts: { decrement: 1 } }) },
  });
}
