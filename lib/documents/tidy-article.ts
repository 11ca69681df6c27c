import { checkText } from '@/lib/articles/check-text';
import { isDay } from '@/lib/articles/day';
import { titleLengthMax } from '@/lib/articles/draft';
import { webLink } from '@/lib/reports/web-link';
import { oneLine } from '@/lib/words/one-line';
import type { DocumentArticle, FoundArticle } from './document';
import { droppedLengthMax, droppedMax } from './limits';

const nameLengthMax = 200;
const addressLengthMax = 2000;

/** What was found, as the desk would take it; or the reason why its text is none, as a sentence. */
export function tidyArticle(found: FoundArticle): DocumentArticle | string {
  const wrong = checkText(found.text);
  if (wrong !== null) return wrong;
  return {
    title: lineOf(found.title, titleLengthMax),
    text: found.text,
    author: lineOf(withoutBy(found.author), nameLengthMax),
    publisher: lineOf(found.publisher, nameLengthMax),
    publishedOn: found.publishedOn && isDay(found.publishedOn) ? found.publishedOn : null,
    sourceUrl: webAddress(found.sourceUrl),
    language: languageTag(found.language),
    dropped: (found.dropped ?? [])
      .flatMap((stretch) => lineOf(stretch, droppedLengthMax) ?? [])
      .slice(0, droppedMax),
  };
}

/** Words in one line and storable, cut between words where they are too long; null where there are none. */
function lineOf(words: string | null | undefined, max: number): string | null {
  const line = oneLine((words ?? '').slice(0, max * 10).toWellFormed()).replace(/\s+/g, ' ');
  if (!/[\p{L}\p{N}]/u.test(line)) return null;
  if (line.length <= max) return line;
  const cut = line.slice(0, max - 2);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2)).toWellFormed()} …`;
}

const withoutBy = (author: string | null | undefined) =>
  author?.replace(/^\s*(?:written\s+)?by:?\s+/i, '');

function webAddress(address: string | null | undefined): string | null {
  const link = webLink(address?.trim() ?? '');
  return link !== null && link.length <= addressLengthMax ? link : null;
}

/** A language tag as BCP 47 writes it; `en_GB`, as many programs have it, is one. */
function languageTag(tag: string | null | undefined): string | null {
  try {
    const [found] = Intl.getCanonicalLocales((tag ?? '').trim().replaceAll('_', '-'));
    // “x-default” and “und” say that nobody knows.
    return found && /^[a-z]{2,3}\b/.test(found) && !found.startsWith('und') ? found : null;
  } catch {
    return null;
  }
}
