import { Zip, ZipDeflate, zipSync } from 'fflate';

/** The time that all files of an archive bear: where zip begins to count, in no zone. */
const archiveTime = new Date(1980, 0, 1);

/** Packs files into a ZIP, in their order; the same files are the same bytes at any time. */
export function archiveOf(
  files: Iterable<readonly [path: string, content: Uint8Array]>,
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: archiveTime, level: 6 }));
}

/** A file of an archive, whose content comes bit by bit. */
export type ArchiveFile = readonly [path: string, content: AsyncIterable<Uint8Array>];

/**
 * Packs files into a ZIP bit by bit, so that it can be of any length; the same files are the same
 * bytes at any time.
 */
export async function* archiveInPieces(
  files: AsyncIterable<ArchiveFile>,
): AsyncGenerator<Uint8Array, void> {
  const packed: Uint8Array[] = [];
  const take = () => packed.splice(0);
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    packed.push(piece);
  });
  for await (const [path, content] of files) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = archiveTime;
    zip.add(entry);
    for await (const piece of content) {
      entry.push(piece);
      yield* take();
    }
    entry.push(new Uint8Array(), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
