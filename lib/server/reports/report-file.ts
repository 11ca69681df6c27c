import { Problem } from '@/lib/api/problem';
import { renderBundle } from '@/lib/reports/bundle/bundle';
import { coverageOf } from '@/lib/reports/coverage';
import { reportFileName } from '@/lib/reports/file-name';
import { type ReportFormatName, reportFormats } from '@/lib/reports/formats';
import { type FileContent, renderReport } from '@/lib/reports/render-report';
import type { Report } from '@/lib/reports/report';
import { reportFonts } from './report-fonts';

/** A report as a file to send. */
export type ReportFile = {
  content: FileContent;
  contentType: string;
  name: string;
  /** Which claims the format leaves out, and why; null where it has all. */
  leftOut: string | null;
};

/** Renders a report as a file. Throws `conflict` where the format has nothing to give. */
export async function reportFile(report: Report, format: ReportFormatName): Promise<ReportFile> {
  const coverage = coverageOf(report, format);
  if ('refusal' in coverage) throw new Problem('conflict', coverage.refusal);
  const { contentType, extension } = reportFormats[format];
  return {
    content: await renderReport(report, format, { fonts: reportFonts }),
    contentType,
    name: reportFileName(report, extension),
    leftOut: coverage.leftOut,
  };
}

/** A report that was made, in all its formats and with what proves it, as one file. */
export async function bundleFile(report: Report, ledger: string): Promise<ReportFile> {
  return {
    content: await renderBundle(report, ledger, { fonts: reportFonts }),
    contentType: 'application/zip',
    name: reportFileName(report, 'zip'),
    leftOut: null,
  };
}
