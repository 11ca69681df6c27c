import type { DossierHead } from '@/lib/dossiers/dossier';
import { isPrinted, wholeFormats } from '@/lib/dossiers/formats';
import { renderDossier } from '@/lib/dossiers/render-dossier';
import type { Report } from '@/lib/reports/report';
import { db, transaction } from '../db';
import { reportFonts } from '../reports/report-fonts';
import { holdDossier, Overtaken, type Work } from './hold-dossier';
import { readReports } from './read-reports';

/** How long a file may take on a busy machine: nothing else is done in this process meanwhile, in seconds. */
const fileSeconds = 900;

/**
 * Makes the files of a dossier whose reports are stored, in the formats that are made whole; none
 * where it is too large to be read from top to bottom.
 *
 * @param stopped ends it after the file at hand
 */
export async function makeFiles(
  work: Work,
  head: DossierHead,
  stopped: AbortSignal,
): Promise<void> {
  if (!isPrinted({ articles: head.articleCount, claims: head.summary.total })) return;
  const articles: Report[] = [];
  for await (const report of readReports({ ...work, formatVersion: head.formatVersion })) {
    articles.push(report);
  }
  for (const format of wholeFormats) {
    if (stopped.aborted) throw new Overtaken();
    await holdDossier(db(), work, { seconds: fileSeconds });
    const file = await renderDossier({ ...head, articles }, format, { fonts: reportFonts });
    const content = typeof file === 'string' ? new TextEncoder().encode(file) : file;
    await transaction(async (tx) => {
      await holdDossier(tx, work, { size: content.length });
      await tx.dossierFile.create({
        data: { dossierId: work.id, deskId: work.actor.deskId, format, content },
        select: { format: true },
      });
    });
  }
}
