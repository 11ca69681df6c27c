import type { FileContent, RenderingMeans } from '@/lib/reports/render-report';
import type { Dossier } from './dossier';
import type { WholeFormat } from './formats';

type Render = (dossier: Dossier, means: RenderingMeans) => FileContent | Promise<FileContent>;

// Each is loaded when it is first asked for, as those of a report are.
const renderers: Record<WholeFormat, () => Promise<Render>> = {
  html: async () => (await import('./render-html')).renderHtml,
  pdf: async () => {
    const { renderPdf } = await import('./render-pdf');
    return (dossier, { fonts }) => renderPdf(dossier, fonts());
  },
  docx: async () => (await import('./render-docx')).renderDocx,
  markdown: async () => (await import('./render-markdown')).renderMarkdown,
  xlsx: async () => (await import('./render-xlsx')).renderXlsx,
};

/** Renders a dossier in one of the formats that are made whole. */
export async function renderDossier(
  dossier: Dossier,
  format: WholeFormat,
  means: RenderingMeans,
): Promise<FileContent> {
  const render = await renderers[format]();
  return render(dossier, means);
}
