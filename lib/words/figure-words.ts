const figure = new Intl.NumberFormat('en-GB');

/** A whole number with its thousands set apart: “2,000”. */
export const figureWords = (count: number): string => figure.format(count);

/** A number of things with the word for them: “1 file”, “2,000 files”. */
export const countWords = (count: number, one: string, many = `${one}s`): string =>
  `${figureWords(count)} ${count === 1 ? one : many}`;
