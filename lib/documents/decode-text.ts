/**
 * The text of bytes in an unknown encoding. A byte order mark decides. Letters in valid UTF-8 are hardly
 * ever anything else, whatever was declared; then what was declared decides. All else is taken for
 * windows-1252, which reads any bytes.
 *
 * @param declared the name of an encoding as a file or its sender gives it, or null
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  const utf8 = decodeAs(bytes, 'utf-8');
  // Of nothing but ASCII another encoding may make letters, as ISO-2022-JP does.
  if (utf8 !== null && utf8.length < bytes.length) return utf8;
  const text = declared === null ? null : decodeAs(bytes, declared);
  return text ?? utf8 ?? decodeWith(new TextDecoder('windows-1252'), bytes);
}

/** The encoding that a media type names: `text/html; charset=iso-8859-1`. */
export function charsetOf(type: string | null): string | null {
  return /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(type ?? '')?.[1] ?? null;
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: in most of its words every other byte is 0, which no other text has. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 4;
  if (odd > many && even < odd / 10) return 'utf-16le';
  return even > many && odd < even / 10 ? 'utf-16be' : null;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decodeWith(new TextDecoder(encoding, { fatal: true }), bytes);
  } catch {
    return null;
  }
}

// In one go Node 20 takes windows-1252 for ISO 8859-1, which has no quotation marks and no euro.
const decodeWith = (decoder: TextDecoder, bytes: Uint8Array) =>
  decoder.decode(bytes, { stream: true }) + decoder.decode();
