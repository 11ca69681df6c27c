import { figureWords } from '@/lib/words/figure-words';

/** As far as articles are counted: what is beyond is “more”, so that no board counts a whole archive. */
export const mostCounted = 1000;

/** A number of articles, as far as they are counted: “12”, “1,000+”. */
export const countedWords = (count: number) =>
  count > mostCounted ? `${figureWords(mostCounted)}+` : figureWords(count);
