import type { Range } from '@/lib/ranges/range';
import { valuesWithin } from '@/lib/splitter/values/values-within';
import type { Values } from '@/lib/values/schema';

/** What tells that the words before a name are about somebody else: “a lawyer of Lena Varga”. */
const joining =
  /(?:^|\s)(?:of|for|from|to|with|by|at|in|on|near|against|and|or|nor)(?:\s|$)|['’]s?(?:\s|$)/i;

const before = /^(?:the|an?|our|their|its)?\s*$/i;

/**
 * Answers by which name the article knows a source: the fullest name of whom its words name, as
 * “Lena Varga” for “Prime Minister Varga” and for a “she” that is surely her. Null where they name nobody, or somebody else beside
 * (“a spokesman for Varga”, “Varga and Okoro”). The article is laid out once for all its sources.
 */
export function sourceNames(
  text: string,
  values: Values,
): (source: Readonly<Range>) => string | null {
  const within = valuesWithin(values);
  const placeOf = ({ start, end }: Readonly<Range>) => `${start} ${end}`;
  const referred = new Map(
    values.entities.flatMap(({ name, references }) =>
      references.map((range) => [placeOf(range), name] as const),
    ),
  );
  return (source) => {
    const meant = referred.get(placeOf(source));
    if (meant !== undefined) return meant;
    const [only, second] = within([source]).entities.flatMap(
      (index) => values.entities[index] ?? [],
    );
    if (!only || second) return null;
    const at = only.mentions.findLast(
      ({ start, end }) => start >= source.start && end <= source.end,
    );
    if (!at) return null;
    const [ahead, behind] = [text.slice(source.start, at.start), text.slice(at.end, source.end)];
    const isTitle = only.kind === 'person' && !joining.test(ahead);
    if (!isTitle && !before.test(ahead)) return null;
    // What follows a name says more of it only after a comma: “Varga, who leads the group”.
    return behind.trim() === '' || /^\s*,/.test(behind) ? only.name : null;
  };
}
