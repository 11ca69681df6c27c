import { inflateSync } from 'node:zlib';

const headerSize = 44;
const entrySize = 20;

/**
 * The font inside a WOFF file, as a plain TrueType or OpenType file (WOFF File
 * Format 1.0, W3C Recommendation of 13 December 2012). What sets a PDF reads a
 * packed table anew for every letter, which takes a hundred times as long.
 *
 * @throws RangeError where the file is no WOFF 1.0
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.length < headerSize || woff.toString('latin1', 0, 4) !== 'wOFF') {
    throw new RangeError('This is no font in WOFF 1.0.');
  }
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = headerSize + index * entrySize;
    const [offset, packed, size] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
    const data = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.readUInt32BE(at + 16),
      // A table that packing would not make smaller is stored as it is.
      data: packed === size ? data : inflateSync(data),
    };
  });
  const power = 2 ** Math.floor(Math.log2(count));
  const header = Buffer.alloc(12 + count * 16);
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((count - power) * 16, 10);
  const parts: Buffer[] = [header];
  let offset = header.length;
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const at = 12 + index * 16;
    tag.copy(header, at);
    header.writeUInt32BE(checksum, at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(data.length, at + 12);
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    offset += data.length + padding.length;
  }
  return Buffer.concat(parts);
}
