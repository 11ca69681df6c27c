import { Problem } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import type { DossierHead } from '@/lib/dossiers/dossier';
import {
  type DossierFormat,
  formatOf,
  isFor,
  isWhole,
  type StreamedFormat,
} from '@/lib/dossiers/formats';
import { printedMax } from '@/lib/dossiers/limits';
import { getReadableDossier } from '@/lib/dossiers/queries';
import { renderStream } from '@/lib/dossiers/render-stream';
import { addressOf } from '@/lib/links/queries';
import { dossierFileName } from '@/lib/reports/file-name';
import { figureWords } from '@/lib/words/figure-words';
import { db } from '../db';
import { still } from '../export/still';
import { streamOf } from '../export/stream-of';
import { readReports } from './read-reports';

/** As much of a dossier as its files are made of. */
export type ReadableDossier = { id: string; head: DossierHead; formatVersion: number };

type Asked = {
  format: DossierFormat;
  /** Aborted once the reader has gone. */
  gone: AbortSignal;
};

/**
 * A dossier as a file for a member of its desk. Throws as `getReadableDossier` does, and `conflict`
 * where it is too large for the format.
 *
 * @param actorNow the actor as the database has them at each moment
 */
export async function dossierFile(
  actor: Actor,
  dossierId: string,
  { actorNow, ...asked }: Asked & { actorNow: () => Promise<Actor | null> },
) {
  const dossier = await getReadableDossier(actor, dossierId);
  const again = async () => getReadableDossier(await still(actorNow), dossierId);
  return fileOfDossier(dossier, { ...asked, again });
}

/**
 * A dossier as a file: as it was made with it, or put together article by article as it is sent.
 * Throws `conflict` where it is too large for the format, or for others than the format is.
 *
 * @param again is asked before each part is read, and throws where whoever reads may read no more
 */
export async function fileOfDossier(
  dossier: ReadableDossier,
  { format, gone, again }: Asked & { again: () => Promise<unknown> },
) {
  if (!isFor(format, dossier.head.profile)) {
    throw new Problem('conflict', 'ClaimReview is for the public, and so for a public dossier.');
  }
  const { contentType, extension } = formatOf(format);
  const file = { contentType, name: dossierFileName(dossier.head, extension), leftOut: null };
  if (!isWhole(format)) {
    return { ...file, content: streamOf(streamedContent(dossier, format, again), gone) };
  }
  const whole = await db().dossierFile.findUnique({
    where: { dossierId_format: { dossierId: dossier.id, format } },
    select: { content: true },
  });
  if (!whole) {
    throw new Problem(
      'conflict',
      `This format is for up to ${printedMax.articles} articles and ${figureWords(printedMax.claims)} claims. The others are of any length.`,
    );
  }
  return { ...file, content: whole.content };
}

/** A dossier in a format of any length, a piece at a time. */
export const streamedContent = (
  dossier: ReadableDossier,
  format: StreamedFormat,
  again: () => Promise<unknown>,
) =>
  renderStream(
    {
      ...dossier,
      address: addressOf({ dossier: dossier.id }),
      reports: readReports(dossier, again),
    },
    format,
  );
