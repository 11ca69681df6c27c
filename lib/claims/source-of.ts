import type { ClaimView } from './schema';

/** Who is said to say a claim, in the words of the article; null where it names nobody. */
export function sourceOf({ attribution }: Pick<ClaimView, 'attribution'>, text: string) {
  const source = attribution?.source;
  const words = source ? text.slice(source.start, source.end).trim().replace(/\s+/g, ' ') : '';
  return words === '' ? null : words;
}

/** The same for a source that begins a sentence and one inside it. */
export const sourceKey = (source: string): string => source.toLowerCase();
