import { UnreadableDocument } from './document';
import { packedFilesMax, unpackedBytesMax } from './limits';

/**
 * The files of a ZIP that are wanted, by their names in it. What they come to unpacked is known
 * before anything is unpacked, and a file that turns out larger than it was said to be is refused,
 * so that a small file cannot fill the memory. Throws `UnreadableDocument`.
 *
 * @param isWanted which names to unpack; the rest costs nothing
 */
export async function unpackZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const { fromBufferPromise } = await import('yauzl');
  const files = new Map<string, Uint8Array>();
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    if (zip.entryCount > packedFilesMax) throw tooMuch();
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      if (!isWanted(entry.fileName)) continue;
      total += entry.uncompressedSize;
      if (total > unpackedBytesMax) throw tooMuch();
      const chunks: Uint8Array[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
      files.set(entry.fileName, Buffer.concat(chunks));
    }
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument(
      'The file is damaged: what is packed in it cannot be unpacked. Save it again and try once more.',
      { cause: error },
    );
  }
  return files;
}

/**
 * The same files packed anew without compression, for a library that wants a ZIP: what it reads is
 * what was checked, whatever else the first file had.
 */
export async function packAgain(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  return zipSync(Object.fromEntries(files), { level: 0 });
}

const tooMuch = () =>
  new UnreadableDocument(
    `Unpacked, the file would hold more than ${unpackedBytesMax / 1e6} MB. Save the article by itself and bring that.`,
  );
