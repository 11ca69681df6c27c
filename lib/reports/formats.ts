import { renderCsv } from '@/lib/reports/render-csv';
import { renderHtml } from '@/lib/reports/render-html';
import { renderJson } from '@/lib/reports/render-json';
import type { Report } from '@/lib/reports/report';

/** What a route and a menu need to know of a format. */
export type ReportFormat = {
  /** The media type to send it with. */
  contentType: string;
  /** Of the file, without a dot. */
  extension: string;
  /** What the menu says. */
  label: string;
  /** What the format is good for, in a few words. */
  use: string;
  render: (report: Report) => string;
};

/**
 * Every format a report comes in, by the name in its address. A new format is
 * one file with a `render…` function, and one entry here.
 */
export const reportFormats = {
  csv: {
    contentType: 'text/csv; charset=utf-8',
    extension: 'csv',
    label: 'CSV',
    use: 'for a spreadsheet, one row per claim',
    render: renderCsv,
  },
  json: {
    contentType: 'application/json; charset=utf-8',
    extension: 'json',
    label: 'JSON',
    use: 'for a program, complete',
    render: renderJson,
  },
  html: {
    contentType: 'text/html; charset=utf-8',
    extension: 'html',
    label: 'HTML',
    use: 'to read, print and pass on',
    render: renderHtml,
  },
} as const satisfies Record<string, ReportFormat>;

export type ReportFormatName = keyof typeof reportFormats;

/** Whether a name, say from an address, is one of the formats. */
export function isReportFormat(name: string): name is ReportFormatName {
  return Object.hasOwn(reportFormats, name);
}
