import {
  type Entry,
  fromBufferPromise,
  getFileNameLowLevel,
  validateFileName,
  type ZipFile,
} from 'yauzl';
import { isLeftover, itemName } from '@/lib/imports/item-name';
import { fileBytesMax, itemsMax, unpackedBytesMax } from '@/lib/imports/limits';
import { RefusedItem } from '@/lib/imports/refused-item';
import { figureWords } from '@/lib/words/figure-words';

/** A file of an archive: its bytes, or why it is not taken. */
export type ArchivedFile = { name: string } & (
  | { bytes: Uint8Array<ArrayBuffer>; reason?: undefined }
  | { reason: string; bytes?: undefined }
);

/** Whether a file is an archive of others, by its name. Office files are ZIPs too, and are none. */
export const isArchive = (name: string): boolean => /\.zip$/i.test(name);

/**
 * The files of a ZIP. What cannot be taken of it is named with its reason, and the rest is there:
 * an archive in the archive, what is encrypted, what is larger than it may be or than it says. No
 * more is unpacked than `unpackedBytesMax`, whatever the archive says of itself. Paths are names
 * here, at which nothing is ever stored. Throws `RefusedItem` where it is no archive, or is a bomb.
 */
export async function openArchive(bytes: Uint8Array<ArrayBuffer>): Promise<ArchivedFile[]> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
    lazyEntries: true,
    // Names are read here, so that one that leads out of the archive is refused alone.
    decodeStrings: false,
    validateEntrySizes: true,
  }).catch((error: unknown) => {
    throw damaged(error);
  });
  if (zip.entryCount > itemsMax) throw new RefusedItem(tooMany);
  const files: ArchivedFile[] = [];
  let room = unpackedBytesMax;
  try {
    for await (const entry of zip.eachEntry()) {
      const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
      const path = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
      if (path.endsWith('/') || (isLeftover(path) && !isOutside(path))) continue;
      if (entry.uncompressedSize > room) throw new RefusedItem(tooLarge);
      const file = await openEntry(zip, entry, path);
      room -= file.bytes?.length ?? 0;
      files.push(file);
    }
  } catch (error) {
    throw error instanceof RefusedItem ? error : damaged(error);
  }
  if (files.length === 0) throw new RefusedItem('There are no files in the archive.');
  return files;
}

const isOutside = (path: string) => validateFileName(path) !== null;

async function openEntry(zip: ZipFile, entry: Entry, path: string): Promise<ArchivedFile> {
  const name = itemName(path);
  const reason = whyNot(entry, path);
  if (reason !== null) return { name, reason };
  const chunks: Buffer[] = [];
  try {
    // A file that turns out larger than it was said to be breaks off.
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  } catch {
    return { name, reason: 'The file is damaged: it cannot be unpacked.' };
  }
  return { name, bytes: Buffer.concat(chunks) };
}

function whyNot(entry: Entry, path: string): string | null {
  if (isOutside(path)) return 'Its path leads out of the archive.';
  if (isArchive(path)) {
    return 'An archive in an archive is not opened. Unpack it, and import its files.';
  }
  if (entry.isEncrypted()) return 'The file is encrypted. Unpack it with its password first.';
  if (!entry.canDecodeFileData()) return 'The file is packed in a way that is not known here.';
  if (entry.uncompressedSize === 0) return 'The file is empty.';
  if (entry.uncompressedSize > fileBytesMax) {
    return `The file is larger than ${fileBytesMax / 1e6} MB.`;
  }
  return null;
}

const tooMany = `There are more than ${figureWords(itemsMax)} files in the archive. Make several of it.`;
const tooLarge = `Unpacked, the archive would hold more than ${unpackedBytesMax / 1e6} MB. Make several of it.`;

const damaged = (cause: unknown) =>
  Object.assign(new RefusedItem('The archive is damaged: it cannot be opened.'), { cause });
