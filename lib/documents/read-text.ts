import { charsetOf, decodeText } from './decode-text';
import type { DocumentFile, Found } from './document';

const headlineLengthMax = 160;

/** A plain text, kept exactly as it is. A short first line that stands by itself is its title too. */
export async function readText({ bytes, type }: DocumentFile): Promise<Found> {
  const text = decodeText(bytes, charsetOf(type));
  return { articles: [{ title: headlineOf(text), text }], refusals: [] };
}

function headlineOf(text: string): string | null {
  const [, line = ''] =
    /^\s*(\S.*?)[ \t]*(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/.exec(text.slice(0, 2000)) ?? [];
  const isHeadline = /\p{L}/u.test(line) && !/[.:;,]$/.test(line);
  return isHeadline && line.length <= headlineLengthMax ? line : null;
}
