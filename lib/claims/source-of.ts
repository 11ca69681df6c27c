import type { Values } from '@/lib/values/schema';
import type { ClaimView } from './schema';
import { sourceNames } from './source-name';

/** The text of an article, with what it names; `values` is null where nobody has looked for that. */
export type NamingText = { readonly text: string; readonly values: Values | null };

/** Who is said to say a claim: in the words of the article, and by its name for them where that is worked out. */
export type Source = { words: string; name: string | null };

// An article is laid out once, and not before a source of it is asked for.
const laidOut = new WeakMap<Values, ReturnType<typeof sourceNames>>();

/** Who is said to say a claim; null where the article names nobody. Reports name them alike. */
export function sourceOf(
  { attribution }: Pick<ClaimView, 'attribution'>,
  { text, values }: NamingText,
): Source | null {
  const source = attribution?.source;
  const words = source ? text.slice(source.start, source.end).trim().replace(/\s+/g, ' ') : '';
  if (!source || words === '') return null;
  return { words, name: values && namesIn(text, values)(source) };
}

function namesIn(text: string, values: Values): ReturnType<typeof sourceNames> {
  const known = laidOut.get(values);
  if (known) return known;
  const names = sourceNames(text, values);
  laidOut.set(values, names);
  return names;
}

/** What a source is called in a list of all of them. */
export const sourceLabel = ({ words, name }: Source): string => name ?? words;

/** The same for a source that begins a sentence and one inside it. */
export const sourceKey = (source: Source): string => sourceLabel(source).toLowerCase();

/** The name that the words of a source leave out, as “Pavel Ionescu” of “he”; null where they have it. */
export const unsaidName = ({ words, name }: Source): string | null =>
  name === null || words.toLowerCase().includes(name.toLowerCase()) ? null : name;
