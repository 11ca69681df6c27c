let observer: ResizeObserver | undefined;

/**
 * Puts the numbers of claims that begin in one line of a passage beside one
 * another, as many abreast as there is room for, and again whenever its lines change. Answers with how
 * to stop.
 */
export function placeNumbersOf(passage: HTMLElement): () => void {
  observer ??= new ResizeObserver((entries) => place(entries.map(({ target }) => target)));
  const watcher = observer;
  const comeIntoSight = () => place([passage]);
  // The size of a passage that nobody sees is a guess, which may happen to be right.
  passage.addEventListener('contentvisibilityautostatechange', comeIntoSight);
  watcher.observe(passage);
  return () => {
    passage.removeEventListener('contentvisibilityautostatechange', comeIntoSight);
    watcher.unobserve(passage);
  };
}

/**
 * All places are read before any is written, so that the browser lays the
 * passages out once, and those that it does not draw not at all.
 */
function place(passages: readonly Element[]): void {
  const numbers = passages.filter(isDrawn).map((passage) => numbersIn(passage));
  for (const element of numbers.flat()) {
    element.style.removeProperty('--row');
    element.style.removeProperty('--column');
  }
  for (const line of numbers.flatMap(linesOf)) {
    const columns = columnsFor(line);
    for (const [index, element] of line.entries()) {
      const row = Math.floor(index / columns);
      const inRow = Math.min(columns, line.length - row * columns);
      element.style.setProperty('--row', String(row));
      element.style.setProperty('--rows', String(Math.ceil(line.length / columns)));
      element.style.setProperty('--column', String(inRow - 1 - (index % columns)));
    }
  }
}

const numbersIn = (passage: Element) => [...passage.querySelectorAll<HTMLElement>('.claim-number')];

const isDrawn = (passage: Element) =>
  passage.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) ?? false;

/** Two numbers find room beside one another in the margin, unless they have four digits. */
const columnsFor = (line: readonly HTMLElement[]) =>
  line.some(({ dataset }) => (dataset.number ?? '').length > 3) ? 1 : 2;

/** The numbers that stand at one height, where there are several. */
function linesOf(numbers: readonly HTMLElement[]): HTMLElement[][] {
  const lines = new Map<number, HTMLElement[]>();
  for (const element of numbers) {
    const top = Math.round(element.getBoundingClientRect().top);
    lines.set(top, [...(lines.get(top) ?? []), element]);
  }
  return [...lines.values()].filter(({ length }) => length > 1);
}
