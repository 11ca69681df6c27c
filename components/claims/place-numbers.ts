const columns = 2;

/**
 * Puts the numbers of claims that begin in one line beside one another, two
 * abreast. All places are read before any is written, so that the browser lays
 * the page out once.
 */
export function placeNumbers(root: HTMLElement): void {
  const lines = new Map<number, HTMLElement[]>();
  for (const element of root.querySelectorAll<HTMLElement>('.claim-number')) {
    element.style.removeProperty('--row');
    element.style.removeProperty('--column');
  }
  for (const element of root.querySelectorAll<HTMLElement>('.claim-number')) {
    const top = Math.round(element.getBoundingClientRect().top);
    lines.set(top, [...(lines.get(top) ?? []), element]);
  }
  for (const line of lines.values()) {
    if (line.length === 1) continue;
    for (const [index, element] of line.entries()) {
      const row = Math.floor(index / columns);
      const inRow = Math.min(columns, line.length - row * columns);
      element.style.setProperty('--row', String(row));
      element.style.setProperty('--rows', String(Math.ceil(line.length / columns)));
      element.style.setProperty('--column', String(inRow - 1 - (index % columns)));
    }
  }
}
