import { zipSync } from 'fflate';

/** The time that all files of an archive bear: where zip begins to count, in no zone. */
export const archiveTime = new Date(1980, 0, 1);

/** Packs files into a ZIP, in their order; the same files are the same bytes at any time. */
export function archiveOf(
  files: Iterable<readonly [path: string, content: Uint8Array]>,
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: archiveTime, level: 6 }));
}
