import type { Range } from '../types';
import { anyLanguage } from './any-language';
import type { LanguagePack } from './language-pack';

/**
 * The pack of each block. A named `language` holds for all of them. Otherwise a block that is plainly
 * in another language than its article, such as a statement quoted as it was made, is read in its own,
 * and one with too few words to tell in the article's. An article too short to tell gets the benefit
 * of the doubt of the first pack that gives it.
 */
export function choosePacks(
  text: string,
  blocks: readonly Range[],
  packs: readonly LanguagePack[],
  language?: string,
): LanguagePack[] {
  if (language !== undefined) {
    const named = new Intl.Locale(language).language;
    const pack = packs.find((each) => each.language === named) ?? anyLanguage(named);
    return blocks.map(() => pack);
  }
  const other = anyLanguage();
  const ofArticle =
    packs.find((pack) => pack.recognises(text)) ??
    packs.find((pack) => pack.recognises(text) === null) ??
    other;
  if (blocks.length === 1) return [ofArticle];
  return blocks.map(({ start, end }) => {
    const words = text.slice(start, end);
    const own = packs.find((pack) => pack.recognises(words));
    return own ?? (ofArticle.recognises(words) === false ? other : ofArticle);
  });
}
