import type { PdfLine } from './pdf-line';

/** How many lines at the head and at the foot of a page may be repeated on others. */
const edge = 3;

const pageNumber =
  /^[-–—|\s]*(?:page|seite|p\.)?\s*\d{1,4}(?:\s*(?:of|\/|von)\s*\d{1,4})?[-–—|\s]*$/i;

/**
 * The lines that run at the head or foot of the pages: what is repeated there but for its figures,
 * at the same height, and the numbers of the pages.
 */
export function runningLines(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const pages = groupBy(lines, ({ page }) => page);
  const edges = [...pages.values()].flatMap(edgesOf);
  const sameKind = groupBy(edges, ({ text, y }) => `${masked(text)} ${Math.round(y / 20)}`);
  const running = new Set<PdfLine>();
  for (const alike of sameKind.values()) {
    const count = new Set(alike.map(({ page }) => page)).size;
    const isRepeated = count >= 2 && count >= pages.size * 0.3;
    for (const line of alike) if (isRepeated || pageNumber.test(line.text)) running.add(line);
  }
  return running;
}

const masked = (text: string) => text.toLowerCase().replace(/\d+/g, '#');

function edgesOf(lines: readonly PdfLine[]): PdfLine[] {
  const downwards = lines.toSorted((one, other) => other.y - one.y);
  if (downwards.length <= edge) {
    return downwards.filter(({ text }) => pageNumber.test(text));
  }
  return [...new Set([...downwards.slice(0, edge), ...downwards.slice(-edge)])];
}

function groupBy<Key>(
  lines: readonly PdfLine[],
  keyOf: (line: PdfLine) => Key,
): Map<Key, PdfLine[]> {
  const groups = new Map<Key, PdfLine[]>();
  for (const line of lines) {
    const group = groups.get(keyOf(line));
    if (group) group.push(line);
    else groups.set(keyOf(line), [line]);
  }
  return groups;
}
