import { countWords, figureWords } from '@/lib/words/figure-words';
/** What came of the items of an import. */
export type ImportOutcome = { added: number; skipped: number; refused: number };

/** What came of an import, in words: “12 articles added, 3 there already, 1 refused”. */
export function outcomeWords({ added, skipped, refused }: ImportOutcome): string {
  return [
    `${added === 0 ? 'no articles' : countWords(added, 'article')} added`,
    ...(skipped > 0 ? [`${figureWords(skipped)} there already`] : []),
    ...(refused > 0 ? [`${figureWords(refused)} refused`] : []),
  ].join(', ');
}
