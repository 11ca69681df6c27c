import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { Problem } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { listArticleLedger } from '@/lib/ledger/queries';
import type { LedgerEntryView } from '@/lib/ledger/schema';
import { buildReport } from '@/lib/reports/build/build-report';
import { ledgerPart } from '@/lib/reports/build/ledger-part';
import { redact } from '@/lib/reports/build/redact';
import { renderJson } from '@/lib/reports/json/render-json';
import { createOnce, db, transaction } from '@/lib/server/db';
import { env } from '@/lib/server/env';
import { canMakeReports } from './access';
import { getMadeReport, getReportSource } from './queries';
import { reportSchema } from './report';
import type { MadeReportView, makeReportInput } from './schema';

/**
 * Makes a report of an article as it stands now, which never changes from then
 * on. Asked again with the same id it answers with the report as it was made.
 * Throws `not-allowed`, `not-found` and `id-taken`.
 */
export function makeReport(
  actor: Actor,
  articleId: string,
  input: z.output<typeof makeReportInput>,
): Promise<MadeReportView> {
  return createOnce(() => tryToMake(actor, articleId, input));
}

async function tryToMake(
  actor: Actor,
  articleId: string,
  { id, profile }: z.output<typeof makeReportInput>,
): Promise<MadeReportView> {
  const source = redact(await getReportSource(actor, articleId), profile);
  if (!canMakeReports(actor)) {
    throw new Problem('not-allowed', 'A report speaks for the desk: an editor makes it.');
  }
  const { deskId, userId: madeById } = actor;
  const existing = await db().report.findUnique({
    where: { id },
    select: { articleId: true, deskId: true, madeById: true },
  });
  if (existing) {
    const mine = existing.deskId === deskId && existing.madeById === madeById;
    if (mine && existing.articleId === articleId) return getMadeReport(actor, id);
    throw new Problem('id-taken', 'This id belongs to another report. Nothing was stored.');
  }
  const now = new Date();
  // Read by its own schema, as it will be each time: its fields then stand in the same order.
  const built = buildReport(source, { now, reportUrl: publicAddressOf(id) });
  const report = reportSchema.parse(built);
  const content = renderJson(report);
  const entries = await entriesUpTo(actor, articleId, source.ledgerPosition);
  await transaction(async (tx) => {
    await tx.report.create({
      data: {
        id,
        deskId,
        articleId,
        profile,
        asOf: now,
        revisionSha256: report.revision.sha256,
        ledgerPosition: source.ledgerPosition === null ? null : BigInt(source.ledgerPosition),
        formatVersion: report.formatVersion,
        content,
        sha256: createHash('sha256').update(content, 'utf8').digest('hex'),
        ledger: ledgerPart(entries, profile),
        madeById,
      },
      select: { id: true },
    });
    await record(tx, actor, { event: 'REPORT_MADE', articleId, after: { profile } });
  });
  return getMadeReport(actor, id);
}

/** Where anybody finds a report once it is published. */
const publicAddressOf = (reportId: string) => `${env().NEXTAUTH_URL}/reports/${reportId}`;

/** The entries about an article up to a place in the ledger, oldest first. */
async function entriesUpTo(
  actor: Actor,
  articleId: string,
  position: string | null,
): Promise<LedgerEntryView[]> {
  if (position === null) return [];
  const entries: LedgerEntryView[] = [];
  let before: string | null = (BigInt(position) + 1n).toString();
  while (before !== null) {
    const page = await listArticleLedger(actor, articleId, { before, limit: 500 });
    entries.push(...page.entries);
    before = page.next;
  }
  return entries.reverse();
}
