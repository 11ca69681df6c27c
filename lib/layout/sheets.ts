import type { Passage } from './article-layout';

/** The room between two passages, in lines. */
const gap = 0.6;

/** What a line of the article holds about, in UTF-16 code units. */
const charactersInLine = 60;

/** A sheet ends with the passage that makes it longer than this, in UTF-16 code units: a screen or so. */
const charactersInSheet = 2000;

/**
 * Divides the passages of an article into sheets, a sheet being what a page
 * draws at once. Joined in order they are the passages again. Where a sheet
 * ends follows from the text alone, so that no change of a claim moves it.
 */
export function sheetsOf(passages: readonly Passage[]): Passage[][] {
  const sheets: Passage[][] = [];
  let room = 0;
  for (const passage of passages) {
    if (room <= 0) {
      sheets.push([]);
      room = charactersInSheet;
    }
    sheets.at(-1)?.push(passage);
    room -= passage.end - passage.start;
  }
  return sheets;
}

/** How high passages will be about, in lines; the room between two of them is counted in. */
export function linesOf(passages: readonly { start: number; end: number }[]): number {
  return passages.reduce(
    (lines, { start, end }) => lines + Math.ceil((end - start) / charactersInLine) + gap,
    0,
  );
}
