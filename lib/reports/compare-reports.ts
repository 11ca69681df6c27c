import type { Report, ReportClaim } from '@/lib/reports/report';
import type { ClaimStatus } from '@/prisma/generated/enums';

/** What a newer report says otherwise than an older one: of the article's text, or of one claim. */
export type ReportChange =
  /** By the numbers of the revisions. */
  | { kind: 'text'; before: number; after: number }
  | { kind: 'status'; wording: string; before: ClaimStatus; after: ClaimStatus }
  | { kind: 'wording'; before: string; after: string }
  | { kind: 'added'; wording: string; status: ClaimStatus }
  | { kind: 'removed'; wording: string; status: ClaimStatus };

/**
 * Compares two reports of one article: whether they are of one text, then claims whose status or
 * wording is another, new claims, and those that are gone, each in reading order.
 */
export function compareReports(older: Report, newer: Report): ReportChange[] {
  const before = new Map(older.claims.map((claim) => [claim.id, claim]));
  const after = new Map(newer.claims.map((claim) => [claim.id, claim]));
  const [text, newText] = [older.revision.number, newer.revision.number];
  return [
    ...(text === newText ? [] : [{ kind: 'text', before: text, after: newText } as const]),
    ...newer.claims.flatMap((claim) => changesOf(before.get(claim.id), claim)),
    ...older.claims
      .filter(({ id }) => !after.has(id))
      .map(({ wording, status }): ReportChange => ({ kind: 'removed', wording, status })),
  ];
}

function changesOf(before: ReportClaim | undefined, after: ReportClaim): ReportChange[] {
  const { wording, status } = after;
  if (!before) return [{ kind: 'added', wording, status }];
  return [
    ...(before.wording === wording
      ? []
      : [{ kind: 'wording', before: before.wording, after: wording } as const]),
    ...(before.status === status
      ? []
      : [{ kind: 'status', wording, before: before.status, after: status } as const]),
  ];
}
