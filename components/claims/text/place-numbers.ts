let observer: ResizeObserver | undefined;

/**
 * Puts the numbers of claims that begin in one line of a sheet beside one
 * another, as many abreast as there is room for, and again whenever its lines
 * change. Answers with how to stop.
 */
export function placeNumbersOf(sheet: HTMLElement): () => void {
  observer ??= new ResizeObserver((entries) => place(entries.map(({ target }) => target)));
  const watcher = observer;
  const comeIntoSight = () => place([sheet]);
  // The size of a sheet that nobody sees is a guess, which may happen to be right.
  sheet.addEventListener('contentvisibilityautostatechange', comeIntoSight);
  watcher.observe(sheet);
  return () => {
    sheet.removeEventListener('contentvisibilityautostatechange', comeIntoSight);
    watcher.unobserve(sheet);
  };
}

/**
 * All places are read before any is written, so that the browser lays the
 * sheets out once, and those that it does not draw not at all. Where a number
 * is shifted to does not move its `offsetTop`, so that one which stands right
 * is left alone.
 */
function place(sheets: readonly Element[]): void {
  for (const line of sheets.filter(isDrawn).flatMap(passagesIn).flatMap(linesOf)) {
    const columns = columnsFor(line);
    for (const [index, element] of line.entries()) {
      const row = Math.floor(index / columns);
      const inRow = Math.min(columns, line.length - row * columns);
      const rows = Math.ceil(line.length / columns);
      shift(element, '--down', row - (rows - 1) / 2);
      shift(element, '--aside', inRow - 1 - (index % columns));
    }
  }
}

function shift(element: HTMLElement, by: '--down' | '--aside', places: number): void {
  const value = places === 0 ? '' : String(places);
  if (element.style.getPropertyValue(by) !== value) element.style.setProperty(by, value);
}

const passagesIn = (sheet: Element) =>
  [...sheet.children].map((passage) => [...passage.querySelectorAll<HTMLElement>('.claim-number')]);

const isDrawn = (sheet: Element) =>
  sheet.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) ?? false;

/** Two numbers find room beside one another in the margin, unless they have four digits. */
const columnsFor = (line: readonly HTMLElement[]) =>
  line.some(({ dataset }) => (dataset.number ?? '').length > 3) ? 1 : 2;

/** The numbers of a passage, line by line. */
function linesOf(numbers: readonly HTMLElement[]): HTMLElement[][] {
  const lines = new Map<number, HTMLElement[]>();
  for (const element of numbers) {
    const { offsetTop } = element;
    lines.set(offsetTop, [...(lines.get(offsetTop) ?? []), element]);
  }
  return [...lines.values()];
}
