import type { Range } from '@/lib/ranges/range';
import { hasContext, placesOf, type Quote } from '@/lib/reports/annotations/quote-selector';

/** Where a quote stands, or in a sentence why that can't be said. */
export type Found = { range: Range } | { reason: string };

/**
 * Finds a quote at the place it names, or else at the only place that has its
 * words, told apart by their context where there are several. Nothing is
 * guessed: words that stand in two places, or in none, are not found.
 *
 * @param named where the quote says that it stands, in UTF-16 code units
 */
export function findQuote(text: string, quote: Quote, named: Range | null): Found {
  if (named && text.slice(named.start, named.end) === quote.exact && quote.exact !== '') {
    return { range: named };
  }
  const places = placesOf(text, quote.exact);
  const [only, second] = places;
  const matching =
    second === undefined ? places : places.filter((place) => hasContext(text, place, quote));
  const [place, other] = matching;
  if (only === undefined) return { reason: `The text does not have the words ${shown(quote)}.` };
  if (place === undefined || other !== undefined) {
    return { reason: `The words ${shown(quote)} stand in several places of the text.` };
  }
  return { range: { start: place, end: place + quote.exact.length } };
}

const longest = 60;

function shown({ exact }: Quote): string {
  const characters = Array.from(exact);
  if (characters.length <= longest) return `“${exact}”`;
  return `“${characters.slice(0, longest).join('')}…”`;
}
