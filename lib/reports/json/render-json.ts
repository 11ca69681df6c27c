import type { Report } from '@/lib/reports/report';

/** Renders the report as it is, indented; `reportSchema` describes every field. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
