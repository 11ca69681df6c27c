import { pipeline } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { archiveTime } from '@/lib/reports/bundle/archive';

/** A file of an archive, whose content comes bit by bit. */
export type ArchiveFile = readonly [path: string, content: AsyncIterable<Uint8Array>];

/**
 * Packs files into a ZIP bit by bit, so that it can be of any length; the same files are the same
 * bytes at any time. Only the frame is fflate's: what its stream makes of a file that begins with
 * zeros cannot always be unpacked (0.8.3), so zlib deflates.
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
    const entry: Entry = { filename: path, mtime: archiveTime, compression: 8, size: 0, crc: 0 };
    zip.add(entry);
    for await (const piece of deflated(content, entry)) {
      entry.ondata?.(null, piece, false);
      yield* take();
    }
    entry.ondata?.(null, new Uint8Array(), true);
    yield* take();
  }
  zip.end();
  yield* take();
}

/** A file in a ZIP: its sums grow with its content, and are written behind it. */
type Entry = ZipInputFile & { size: number; crc: number };

/** The content, deflated; once all of it was read, the entry has its length and its CRC. */
function deflated(
  content: AsyncIterable<Uint8Array>,
  entry: Entry,
): AsyncIterable<Uint8Array<ArrayBuffer>> {
  async function* counted() {
    for await (const piece of content) {
      entry.size += piece.length;
      entry.crc = crc32(piece, entry.crc);
      yield piece;
    }
  }
  const deflate = createDeflateRaw({ level: 6 });
  // Whoever iterates is told of an error: the pipeline destroys the stream with it.
  pipeline(counted(), deflate, () => {});
  return deflate;
}
