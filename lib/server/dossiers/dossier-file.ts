import { Problem } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { type DossierFormat, formatOf, isWhole } from '@/lib/dossiers/formats';
import { printedMax } from '@/lib/dossiers/limits';
import { getReadableDossier } from '@/lib/dossiers/queries';
import { renderStream } from '@/lib/dossiers/render-stream';
import { dossierFileName } from '@/lib/reports/file-name';
import { figureWords } from '@/lib/reports/summary-sentence';
import { db } from '../db';
import { still } from '../export/still';
import { streamOf } from '../export/stream-of';
import { readReports } from './read-reports';

type Asked = {
  format: DossierFormat;
  /** The actor as the database has them at each moment. */
  actorNow: () => Promise<Actor | null>;
  /** Aborted once the reader has gone. */
  gone: AbortSignal;
};

/**
 * A dossier as a file: as it was made with it, or put together article by article as it is sent.
 * Throws as `getReadableDossier` does, and `conflict` where it is too large for the format.
 */
export async function dossierFile(actor: Actor, dossierId: string, asked: Asked) {
  const { format, actorNow, gone } = asked;
  const dossier = await getReadableDossier(actor, dossierId);
  const { contentType, extension } = formatOf(format);
  const file = { contentType, name: dossierFileName(dossier.head, extension), leftOut: null };
  if (!isWhole(format)) {
    const reports = readReports(dossier, async () =>
      getReadableDossier(await still(actorNow), dossierId),
    );
    return { ...file, content: streamOf(renderStream({ ...dossier, reports }, format), gone) };
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
