import { listArticlesQuery } from '@/lib/articles/schema';
import { listFoundIds } from '@/lib/board/queries';
import { listColleagues } from '@/lib/desks/queries';
import { buildHead, emptyTally, tallied } from '@/lib/dossiers/build-head';
import type { DossierHead } from '@/lib/dossiers/dossier';
import { findPosition } from '@/lib/ledger/queries';
import { buildReport } from '@/lib/reports/build/build-report';
import { MemberNumbers, redact } from '@/lib/reports/build/redact';
import { getReportDesk, getReportSource } from '@/lib/reports/queries';
import { type Report, reportSchema } from '@/lib/reports/report';
import type { PrismaClient } from '@/prisma/generated/client';
import { inSnapshot } from '../db';
import { reportUrlOf } from '../reports/report-url';
import { holdDossier, Overtaken, type Work } from './hold-dossier';

/** How many articles are held at a time. */
const atATime = 10;

/**
 * Stores the reports of all articles that the board shows at one moment, in its order, each as who
 * may read the dossier reads it. What others change meanwhile is in none of them.
 *
 * @param stopped ends it after the articles at hand
 * @returns what the dossier says before its articles
 */
export function freezeArticles(work: Work, stopped: AbortSignal): Promise<DossierHead> {
  const { actor, profile } = work;
  return inSnapshot(async ({ at, outside }) => {
    const ids = await listFoundIds(actor, listArticlesQuery.parse(work.query), null);
    await holdDossier(outside, work, { all: ids.length });
    const ofDesk = await getReportDesk(actor);
    const people = await listColleagues(actor);
    const position = await findPosition(actor);
    const numbers = new MemberNumbers();
    const freeze = async (articleId: string): Promise<Report> => {
      const source = redact(await getReportSource(actor, articleId, ofDesk), profile, numbers);
      const { slug } = source.desk;
      const reportUrl = slug === null ? null : reportUrlOf(slug, articleId);
      // Read by its own schema, as it will be each time: its fields then stand in the same order.
      return reportSchema.parse(buildReport(source, { now: at, reportUrl }));
    };
    let tally = emptyTally();
    for (let from = 0; from < ids.length; from += atATime) {
      if (stopped.aborted) throw new Overtaken();
      const reports: Report[] = [];
      for (const id of ids.slice(from, from + atATime)) reports.push(await freeze(id));
      tally = reports.reduce(tallied, tally);
      await keep(outside, work, { from, reports });
    }
    return buildHead(
      {
        ...work,
        ...ofDesk,
        asOf: at,
        ledgerPosition: position === '0' ? null : position,
        people: new Map(people.map(({ id, name }) => [id, name])),
      },
      tally,
    );
  });
}

function keep(
  outside: PrismaClient,
  work: Work,
  { from, reports }: { from: number; reports: readonly Report[] },
): Promise<void> {
  const rows = reports.map((report, index) => ({
    dossierId: work.id,
    deskId: work.actor.deskId,
    articleId: report.article.id,
    place: from + index + 1,
    content: JSON.stringify(report),
  }));
  return outside.$transaction(async (tx) => {
    await holdDossier(tx, work, {
      articles: rows.length,
      claims: reports.reduce((sum, { claims }) => sum + claims.length, 0),
      size: rows.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0),
    });
    await tx.dossierArticle.createMany({ data: rows });
  });
}
