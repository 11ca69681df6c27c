import type { Range } from '@/lib/ranges/range';
import { valuesWithin } from '@/lib/splitter/values/values-within';
import type { DateMention, Entity, Quantity, Values } from './schema';

/** An entity that a claim is about, and the first place of the article that says so. */
export type EntityOfClaim = { entity: Entity; at: Range };

export type ClaimValues = {
  quantities: Quantity[];
  dates: DateMention[];
  entities: EntityOfClaim[];
};

type Claim = {
  ranges: readonly Range[];
  insertions: readonly { explains: Range; from: Range }[];
};

/**
 * Answers with the values of a claim: those that lie in its words, and the entities that the square
 * brackets of its wording say its words stand for. They follow from the words that the claim has
 * now. The article is laid out once for all its claims.
 */
export function valuesOfClaims(values: Values): (claim: Claim) => ClaimValues {
  const within = valuesWithin(values);
  const placesOf = new Map(
    values.entities.map((entity) => [
      entity,
      [...entity.mentions].sort((a, b) => a.start - b.start),
    ]),
  );
  return ({ ranges, insertions }) => {
    const own = within(ranges);
    const sources = insertions
      .filter(({ explains }) => ranges.some((range) => isIn(explains, range)))
      .map(({ from }) => from);
    const places = [...ranges, ...sources];
    const entities = new Set([...own.entities, ...within(sources).entities]);
    return {
      quantities: pick(values.quantities, own.quantities),
      dates: pick(values.dates, own.dates),
      entities: pick(values.entities, [...entities]).flatMap((entity) => {
        const mentions = placesOf.get(entity) ?? [];
        const [at] = places
          .flatMap((place) => firstIn(mentions, place) ?? [])
          .sort((a, b) => a.start - b.start);
        return at ? [{ entity, at }] : [];
      }),
    };
  };
}

const pick = <Item>(items: readonly Item[], indices: readonly number[]): Item[] =>
  indices.flatMap((index) => items[index] ?? []);

/** The first of ordered places that lies in `whole`, looked up by halving: a long text has thousands. */
function firstIn(places: readonly Range[], whole: Range): Range | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < whole.start) low = middle + 1;
    else high = middle;
  }
  let place = places[low];
  while (place && place.start < whole.end && place.end > whole.end) place = places[++low];
  return place && isIn(place, whole) ? place : undefined;
}

const isIn = (part: Range, whole: Range) => whole.start <= part.start && part.end <= whole.end;

/** What else the article calls an entity: its other names as they stand there, then nouns, each once. */
export function otherNames(text: string, { name, mentions, nouns }: Entity): string[] {
  const named = mentions.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' '));
  return [...new Set([...named, ...nouns])].filter((each) => each !== name);
}
