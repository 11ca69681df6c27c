import type { PdfLine } from './pdf-line';

/** A line is set apart where it is so many times as far below the last as lines usually are. */
const apart = 1.35;

const endsSentence = /[.!?:…]["'”’»)\]]*$/u;

/**
 * Lines put together to the paragraphs that they were: by what stands between them, by indents, by
 * last lines that stop short, and by the size and face of the type. Over the end of a page or column
 * a sentence goes on, and a new one begins a paragraph.
 */
export function pdfParagraphs(lines: readonly PdfLine[]): PdfLine[][] {
  const usual = usualDistance(lines);
  const body = bodyFont(lines);
  const paragraphs: PdfLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const around = lines.slice(Math.max(0, index - 6), index + 6);
    const isNew = !last || begins(last, line, { next: lines[index + 1], around, usual, body });
    if (isNew) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}

type Surroundings = {
  next: PdfLine | undefined;
  around: readonly PdfLine[];
  /** How far lines usually are from each other, in sizes of their type. */
  usual: number;
  body: string | null;
};

function begins(
  last: PdfLine,
  line: PdfLine,
  { next, around, usual, body }: Surroundings,
): boolean {
  if (Math.abs(line.size - last.size) > last.size / 10) return true;
  if (/^(?:[•▪●■‣◦–]|\d{1,2}[.)])\s/u.test(line.text) && endsSentence.test(last.text)) return true;
  const margin = Math.max(
    ...around
      .filter(({ page, x }) => page === last.page && Math.abs(x - last.x) < 30)
      .map(({ right }) => right),
    last.right,
  );
  const isShort = last.right < margin - (margin - last.x) * 0.12;
  const ends = endsSentence.test(last.text);
  const isHeading = (one: PdfLine) => one.font !== null && one.font !== body;
  if (isHeading(line) !== isHeading(last) && (isShort || ends)) return true;
  const distance = last.y - line.y;
  if (line.page !== last.page || distance < 0) return ends;
  if (distance > usual * line.size * apart) return true;
  const indent = line.x - last.x;
  const isIndented = indent > line.size * 0.8 && (!next || next.x < line.x - line.size / 2);
  return (isIndented && (ends || isShort)) || (isShort && ends);
}

function usualDistance(lines: readonly PdfLine[]): number {
  const distances = lines
    .flatMap((line, index) => {
      const last = lines[index - 1];
      const distance = last && last.page === line.page ? (last.y - line.y) / line.size : 0;
      return distance > 0.5 && distance < 3 ? distance : [];
    })
    .sort((one, other) => one - other);
  // The lower quarter: where every paragraph has one line most are far from each other.
  return distances[Math.floor(distances.length / 4)] ?? 1.2;
}

/** The face in which most of the text is set. */
function bodyFont(lines: readonly PdfLine[]): string | null {
  return mostSet(lines, ({ font }) => font);
}

/** The size in which most of the text is set, in points. */
export function bodySize(lines: readonly PdfLine[]): number {
  return mostSet(lines, ({ size }) => Math.round(size * 2) / 2) ?? 0;
}

function mostSet<Look>(lines: readonly PdfLine[], lookOf: (line: PdfLine) => Look | null) {
  const counts = new Map<Look, number>();
  for (const line of lines) {
    const look = lookOf(line);
    if (look !== null) counts.set(look, (counts.get(look) ?? 0) + line.text.length);
  }
  return [...counts].reduce<[Look | null, number]>(
    (most, one) => (one[1] > most[1] ? one : most),
    [null, 0],
  )[0];
}
