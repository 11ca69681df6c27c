import { compareReports, type ReportChange } from '@/lib/reports/compare-reports';
import type { Report } from '@/lib/reports/report';

/** That a report is no longer what the desk holds, and what is known of what does. */
export type Supersession = {
  /** The newer report: its moment, and its address where it stands open to everybody. */
  newer: { asOf: string; address: string | null } | null;
  /** What the newer report says otherwise; empty where not everybody may read it. */
  changes: ReportChange[];
  /** What was corrected after this report was made. */
  corrections: { at: string; note: string }[];
  /** Since when the article has another text than the report is of; null where it has not. */
  newText: { at: string } | null;
};

/** What was corrected of an article of a dossier after that was made, or that it has another text. */
export type LaterInDossier = {
  /** The place of the article in the dossier, from 1. */
  place: number;
  title: string;
  at: string;
  /** Of a correction; null where there is another text. */
  note: string | null;
};

type Later = {
  /** Without the report itself where it is shared by a secret link. */
  newer: { report: Report; address: string } | { asOf: string } | null;
  corrections: readonly { closedAt: Date | null; note: string | null }[];
  /** The newest text of the article. */
  text: { number: number; sha256: string; createdAt: Date } | null;
};

/**
 * Whether a shared report is superseded: by a newer one that is shared too, by a
 * correction that was closed after it was made, or because the article has another
 * text by now. What a report says that is shared by a secret link is told to nobody
 * who reads another.
 */
export function supersessionOf(report: Report, later: Later): Supersession | null {
  const { newer } = later;
  const corrections = later.corrections.flatMap(({ closedAt, note }) =>
    closedAt !== null && note !== null && closedAt.toISOString() > report.asOf
      ? [{ at: closedAt.toISOString(), note }]
      : [],
  );
  const { text } = later;
  const newText =
    text && text.number > report.revision.number && text.sha256 !== report.revision.sha256
      ? { at: text.createdAt.toISOString() }
      : null;
  if (newer === null && corrections.length === 0 && newText === null) return null;
  if (newer !== null && 'report' in newer) {
    return {
      newer: { asOf: newer.report.asOf, address: newer.address },
      changes: compareReports(report, newer.report),
      corrections,
      newText,
    };
  }
  return { newer: newer && { asOf: newer.asOf, address: null }, changes: [], corrections, newText };
}
