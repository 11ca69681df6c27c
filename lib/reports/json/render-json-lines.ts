import type { Report, ReportClaim } from '@/lib/reports/report';

/** The first line of a report as JSON Lines: everything but the claims, and how many follow. */
export function headLine({ claims, ...head }: Report): string {
  return line({ record: 'report', claimCount: claims.length, ...head });
}

/** The line of one claim; `article` is the id of its article, where lines are of several. */
export function claimLine(claim: ReportClaim, article?: string): string {
  return line({ record: 'claim', ...(article !== undefined && { article }), ...claim });
}

/**
 * Renders the report as JSON Lines: one line about the report, then one line
 * for each claim, each a JSON object that names what it is in `record`. A
 * program can read it line by line, however many claims there are.
 */
export function renderJsonLines(report: Report): string {
  return [headLine(report), ...report.claims.map((claim) => claimLine(claim))].join('');
}

/**
 * A record as one line. JSON leaves two line separators of Unicode as they are, at which some
 * readers of lines would break.
 */
export const line = (record: object): string =>
  `${JSON.stringify(record).replace(/[\u2028\u2029\u0085]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
