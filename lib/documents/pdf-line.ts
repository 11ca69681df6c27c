/** A line as it is set on a page of a PDF. Lengths are in points, y grows upwards. */
export type PdfLine = {
  text: string;
  page: number;
  x: number;
  right: number;
  y: number;
  /** The size of its type. */
  size: number;
  /** Its typeface by the document's name for it; null where there are several. */
  font: string | null;
};

/** A run of words as pdf.js finds it. */
export type PdfItem = {
  str: string;
  dir: string;
  /** A matrix: [a, b, c, d, x, y]. */
  transform: number[];
  width: number;
  fontName: string;
  hasEOL: boolean;
};

/** The lines of a page, in the order in which the page was written, which is that of its columns. */
export function pdfLines(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | null = null;
  for (const { str, dir, transform, width, fontName, hasEOL } of items) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
    const isUpright = Math.abs(b) <= Math.abs(a) / 10;
    const size = Math.hypot(c, d) || Math.abs(a);
    if (isUpright && str.trim() !== '') {
      const goesOn =
        line !== null &&
        Math.abs(y - line.y) < Math.max(size, line.size) / 2 &&
        (dir === 'rtl' || x > line.right - size);
      if (line === null || !goesOn) {
        line = { text: '', page, x, right: x, y, size, font: fontName };
        lines.push(line);
      }
      const isApart = line.text !== '' && x - line.right > size * 0.15 && !/\s$/.test(line.text);
      line.text += (isApart ? ' ' : '') + str;
      line.x = Math.min(line.x, x);
      line.right = Math.max(line.right, x + width);
      line.size = Math.max(line.size, size);
      if (line.font !== fontName) line.font = null;
    } else if (line !== null && str !== '' && !/\s$/.test(line.text)) line.text += ' ';
    if (hasEOL) line = null;
  }
  return lines
    .map((found) => ({ ...found, text: plain(found.text) }))
    .filter(({ text }) => text !== '');
}

const ligatures: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

const plain = (text: string) =>
  text
    .replace(/[ﬀ-ﬆ]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[\s\0]+/g, ' ')
    .trim();
