import type { SentenceDraft } from '../carry-over';
import type { DraftClaim } from '../finish-claim';
import type { Range, Values } from '../types';
import { valuesWithin } from '../values/values-within';
import { datedWords } from './days';
import { placed } from './insertions';
import { type Found, holds, readerOf, readSentence } from './read-sentence';

/**
 * The sentences with what the words of their claims stand for: pronouns, "the group", "I" in a
 * quotation, and dates reckoned from the article's day; and the values with where a word surely stands
 * for one of the entities. An article is read once from its beginning, as what a word stands for was
 * named before it.
 */
export function withReferences(
  text: string,
  drafts: readonly SentenceDraft[],
  values: Values,
  publishedOn: string | undefined,
): { values: Values; drafts: SentenceDraft[] } {
  const reader = readerOf(text, values);
  let date = 0;
  const found = drafts.map((draft) => {
    const { analysis, sentence } = draft;
    if (!analysis) return [];
    const from = date;
    while ((values.dates[date]?.start ?? sentence.end) < sentence.end) date++;
    const dated = datedWords(analysis, values.dates.slice(from, date), publishedOn);
    return [...dated, ...readSentence(reader, draft, analysis)].sort((a, b) => a.after - b.after);
  });
  const within = valuesWithin(values);
  const unsure = contradicted(text, found.flat());
  const kept = found.map((here) =>
    here.filter(({ entity }) => entity === null || !unsure.has(entity)),
  );
  const explained = drafts.map((draft, i) => {
    const { analysis } = draft;
    if (!analysis) return draft;
    const here = kept[i] ?? [];
    const claims = draft.claims.map((claim) => ({
      ...claim,
      ...placed(analysis, claim, needed(within(claim.ranges).entities, claim, here)),
    }));
    return { ...draft, claims };
  });
  return { values: withReferred(values, kept.flat()), drafts: explained };
}

/** The values, each entity with the words that surely stand for it. */
function withReferred(values: Values, found: readonly Found[]): Values {
  const references = new Map<number, Range[]>();
  for (const { entity, explains, sure } of found) {
    if (entity === null || !sure) continue;
    const known = references.get(entity);
    if (known) known.push(explains);
    else references.set(entity, [explains]);
  }
  return {
    ...values,
    entities: values.entities.map((each, i) => ({ ...each, references: references.get(i) ?? [] })),
  };
}

/** Who would be he in one place and she in another: one of them is wrong, and nobody knows which. */
function contradicted(text: string, found: readonly Found[]): ReadonlySet<number> {
  const men = new Set<number>();
  const women = new Set<number>();
  for (const { entity, explains } of found) {
    if (entity === null) continue;
    const written = text.slice(explains.start, explains.end);
    if (/^(?:he|him|his)$/i.test(written)) men.add(entity);
    else if (/^(?:she|her)$/i.test(written)) women.add(entity);
  }
  return new Set([...men].filter((entity) => women.has(entity)));
}

/** What a claim does not say itself: each entity once, and none that it names. */
function needed(
  named: readonly number[],
  { wording, ranges }: DraftClaim,
  found: readonly Found[],
): Found[] {
  const carried = new Set(wording);
  const told = new Set<string>();
  return found.filter(({ after, words, entity, from, publishedOn }) => {
    if (!carried.has(after)) return false;
    if (publishedOn !== null) return true;
    const itself =
      entity === null ? ranges.some((range) => holds(range, from)) : named.includes(entity);
    if (itself || told.has(words)) return false;
    told.add(words);
    return true;
  });
}
