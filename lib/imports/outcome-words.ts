/** What came of the items of an import. */
export type ImportOutcome = { added: number; skipped: number; refused: number };

const figure = new Intl.NumberFormat('en-GB');

/** A number of files or articles with the word for it: “1 file”, “2,000 files”. */
export const countWords = (count: number, one: string, many = `${one}s`): string =>
  `${figure.format(count)} ${count === 1 ? one : many}`;

/** What came of an import, in words: “12 articles added, 3 there already, 1 refused”. */
export function outcomeWords({ added, skipped, refused }: ImportOutcome): string {
  return [
    `${added === 0 ? 'no articles' : countWords(added, 'article')} added`,
    ...(skipped > 0 ? [`${figure.format(skipped)} there already`] : []),
    ...(refused > 0 ? [`${figure.format(refused)} refused`] : []),
  ].join(', ');
}
