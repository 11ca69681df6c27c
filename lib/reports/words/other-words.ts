import type { Passage } from '@/lib/reports/report';

/** What a cell says of a verdict or a ruling on words that the text has no more. */
const ofEarlierText = 'words of an earlier text';

/** What a sentence says of it. */
export const givenOnEarlierText =
  'Given on an earlier text of the article, in which the words were others. It does not count.';

/** The words that a verdict or a ruling was given on in a cell; null where they are those of the claim. */
export function otherWordsCell({ otherWords }: { otherWords: readonly Passage[] | null }) {
  if (otherWords === null) return null;
  return otherWords.length === 0 ? ofEarlierText : otherWords.map(({ text }) => text).join(' … ');
}
