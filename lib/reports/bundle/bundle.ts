import { createHash } from 'node:crypto';
import { strToU8 } from 'fflate';
import { coverageOf } from '@/lib/reports/coverage';
import { reportFormatNames, reportFormats } from '@/lib/reports/formats';
import { type RenderingMeans, renderReport } from '@/lib/reports/render-report';
import type { Report } from '@/lib/reports/report';
import { archiveOf } from './archive';
import { renderVerifyPage } from './verify-page';

/** What `manifest.json` of a bundle says. */
export type Manifest = {
  format: 'claimdesk-bundle';
  formatVersion: 1;
  report: {
    desk: string;
    article: string;
    profile: Report['profile'];
    asOf: string;
    revisionSha256: string;
    ledgerPosition: string | null;
  };
  /** Every other file, with its SHA-256 in lower-case hexadecimal. */
  files: BundledFile[];
};

/** A file of a bundle, as its manifest has it. */
export type BundledFile = { path: string; bytes: number; sha256: string };

/**
 * Packs a report that was made into a ZIP that proves itself: the report in all
 * formats that have it, the text it speaks of, what may be told of the ledger,
 * a manifest with the SHA-256 of each, and a page that compares them without a
 * network. The same report is the same bytes.
 *
 * @param ledger as JSON Lines
 */
export async function renderBundle(
  report: Report,
  ledger: string,
  means: RenderingMeans,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: [string, Uint8Array][] = [];
  for (const name of reportFormatNames) {
    if ('refusal' in coverageOf(report, name)) continue;
    const content = await renderReport(report, name, means);
    files.push([`report.${reportFormats[name].extension}`, bytesOf(content)]);
  }
  files.push(
    ['text.txt', strToU8(report.revision.text)],
    ['ledger.jsonl', strToU8(ledger)],
    ['verify.html', strToU8(renderVerifyPage())],
  );
  const manifest = strToU8(`${JSON.stringify(manifestOf(report, files), null, 2)}\n`);
  return archiveOf([['manifest.json', manifest], ...files]);
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? strToU8(content) : content;

function manifestOf(
  { desk, article, profile, asOf, revision, ledgerPosition }: Report,
  files: readonly [string, Uint8Array][],
): Manifest {
  return {
    format: 'claimdesk-bundle',
    formatVersion: 1,
    report: {
      desk: desk.name,
      article: article.title,
      profile,
      asOf,
      revisionSha256: revision.sha256,
      ledgerPosition,
    },
    files: files.map(([path, content]) => ({
      path,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  };
}
