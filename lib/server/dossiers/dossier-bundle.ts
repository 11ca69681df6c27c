import { createHash } from 'node:crypto';
import { strToU8 } from 'fflate';
import { dossierFormatNames, formatOf, isFor, isWhole } from '@/lib/dossiers/formats';
import type { BundledFile } from '@/lib/reports/bundle/bundle';
import { renderVerifyPage } from '@/lib/reports/bundle/verify-page';
import { dossierFileName } from '@/lib/reports/file-name';
import { db } from '../db';
import { streamOf } from '../export/stream-of';
import { type ArchiveFile, archiveInPieces } from './archive-in-pieces';
import { type ReadableDossier, streamedContent } from './dossier-file';
import { readReports } from './read-reports';

type Asked = {
  /** Aborted once the reader has gone. */
  gone: AbortSignal;
  /** Is asked before each part is read, and throws where whoever reads may read no more. */
  again: () => Promise<unknown>;
};

/**
 * A dossier as a ZIP that proves itself, as the bundle of a report does: in all formats that it
 * comes in, with the text of each article, a page that compares them without a network, and at its
 * end a manifest with the SHA-256 of each. It is packed as it is sent, whatever its length.
 */
export function bundleOfDossier(dossier: ReadableDossier, { gone, again }: Asked) {
  return {
    contentType: 'application/zip',
    name: dossierFileName(dossier.head, 'zip'),
    leftOut: null,
    content: streamOf(archiveInPieces(withManifest(dossier, filesOf(dossier, again))), gone),
  };
}

async function* withManifest(
  { head }: ReadableDossier,
  all: AsyncIterable<ArchiveFile>,
): AsyncGenerator<ArchiveFile, void> {
  const files: BundledFile[] = [];
  for await (const [path, content] of all) yield [path, listed(path, content, files)];
  const { desk, title, profile, asOf, ledgerPosition, articleCount } = head;
  const manifest = {
    format: 'claimdesk-bundle',
    formatVersion: 1,
    dossier: { desk: desk.name, title, profile, asOf, ledgerPosition, articles: articleCount },
    files,
  };
  yield ['manifest.json', atOnce(`${JSON.stringify(manifest, null, 2)}\n`)];
}

/** The same content; once all of it was read, the list has the file. */
async function* listed(path: string, content: AsyncIterable<Uint8Array>, files: BundledFile[]) {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of content) {
    hash.update(piece);
    bytes += piece.length;
    yield piece;
  }
  files.push({ path, bytes, sha256: hash.digest('hex') });
}

async function* filesOf(
  dossier: ReadableDossier,
  again: () => Promise<unknown>,
): AsyncGenerator<ArchiveFile, void> {
  for (const format of dossierFormatNames) {
    if (!isFor(format, dossier.head.profile)) continue;
    const path = `dossier.${formatOf(format).extension}`;
    if (!isWhole(format)) {
      yield [path, bytesOf(streamedContent(dossier, format, again))];
      continue;
    }
    const whole = await db().dossierFile.findUnique({
      where: { dossierId_format: { dossierId: dossier.id, format } },
      select: { content: true },
    });
    if (whole) yield [path, atOnce(whole.content)];
  }
  let place = 0;
  for await (const { revision } of readReports(dossier, again)) {
    place += 1;
    yield [`text-${String(place).padStart(4, '0')}.txt`, atOnce(revision.text)];
  }
  yield ['verify.html', atOnce(renderVerifyPage())];
}

async function* atOnce(content: string | Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield typeof content === 'string' ? strToU8(content) : content;
}

async function* bytesOf(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array, void> {
  for await (const piece of pieces) yield strToU8(piece);
}
