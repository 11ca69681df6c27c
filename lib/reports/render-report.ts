import type { ReportFormatName } from '@/lib/reports/formats';
import type { PdfFonts } from '@/lib/reports/pdf/fonts';
import type { Report } from '@/lib/reports/report';

/** What a file is made of. */
export type FileContent = string | Uint8Array<ArrayBuffer>;

/** What some formats need besides the report. */
export type RenderingMeans = { readonly fonts: () => PdfFonts };

type Render = (report: Report, means: RenderingMeans) => FileContent | Promise<FileContent>;

// What some formats are written with weighs more than the rest of the desk
// together: each is loaded when it is first asked for.
const renderers: Record<ReportFormatName, () => Promise<Render>> = {
  html: async () => (await import('@/lib/reports/html/render-html')).renderHtml,
  pdf: async () => {
    const { renderPdf } = await import('@/lib/reports/pdf/render-pdf');
    return (report, { fonts }) => renderPdf(report, fonts());
  },
  docx: async () => (await import('@/lib/reports/docx/render-docx')).renderDocx,
  markdown: async () => (await import('@/lib/reports/markdown/render-markdown')).renderMarkdown,
  xlsx: async () => (await import('@/lib/reports/xlsx/render-xlsx')).renderXlsx,
  csv: async () => (await import('@/lib/reports/csv/render-csv')).renderCsv,
  json: async () => (await import('@/lib/reports/json/render-json')).renderJson,
  jsonl: async () => (await import('@/lib/reports/json/render-json-lines')).renderJsonLines,
  annotations: async () =>
    (await import('@/lib/reports/annotations/render-annotations')).renderAnnotations,
  claimreview: async () =>
    (await import('@/lib/reports/claim-review/render-claim-review')).renderClaimReview,
  doccano: async () => (await import('@/lib/reports/annotations/render-doccano')).renderDoccano,
  'label-studio': async () =>
    (await import('@/lib/reports/annotations/render-label-studio')).renderLabelStudio,
};

/** Renders a report in one of its formats. */
export async function renderReport(
  report: Report,
  format: ReportFormatName,
  means: RenderingMeans,
): Promise<FileContent> {
  const render = await renderers[format]();
  return render(report, means);
}
