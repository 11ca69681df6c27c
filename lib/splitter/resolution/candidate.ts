import type { Entity, Range } from '../types';
import { BODIES, ROLES, THINGS } from '../values/name-words';
import type { Gender } from '../values/names';
import { measureOf } from '../values/units';
import type { Analysis } from '../words/analysis';
import { childOf, childrenOf } from '../words/tree';

/** Somebody or something that a later word may stand for. */
export type Candidate = {
  /** The words that would be put in for it, and where they stand; null where none would do. */
  words: string | null;
  from: Range;
  /** Its place among the entities, or null for what is only described. */
  entity: number | null;
  /** Null where it may be a person or not. */
  human: boolean | null;
  /** Can it say and want something? */
  agent: boolean;
  plural: boolean;
  gender: Gender;
  /** Is it what its clause is about, or who says something? */
  prominent: boolean;
  /** The word that stands for it in its sentence. */
  index: number;
};

const ACRONYM = /^[\p{Lu}\p{N}&.-]+$/u;

/** An entity, with the place where its fullest name stands. */
export type NamedEntity = Entity & { from: Range };

export const withPlace = (text: string, entity: Entity): NamedEntity => ({
  ...entity,
  from: entity.mentions.find(({ start, end }) => squeezed(text, start, end) === entity.name) ?? {
    start: 0,
    end: 0,
  },
});

/** An entity, mentioned by the words that end with `index`. Its fullest name is put in for it. */
export function entityCandidate(
  entities: readonly NamedEntity[],
  number: number,
  index: number,
): Candidate | null {
  const entity = entities[number];
  if (!entity) return null;
  const { name, kind, gender, plural, nouns, from } = entity;
  // "in Scott" may be in what Scott wrote.
  const unsure = kind === 'unknown' || (kind === 'place' && nouns.length === 0);
  const unknown = unsure && !isNoPerson(name);
  return {
    words: name,
    from,
    entity: number,
    human: kind === 'person' ? true : unknown ? null : false,
    agent: kind !== 'place' || nouns.includes('country'),
    plural,
    gender,
    prominent: false,
    index,
  };
}

const isNoPerson = (name: string) =>
  ACRONYM.test(name) || THINGS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

export const squeezed = (text: string, start: number, end: number) =>
  text.slice(start, end).replace(/\s+/g, ' ');

// Nouns that no pronoun of a news text goes back to.
const EMPTY =
  /^(?:number|lot|part|kind|sort|way|time|percent|cent|rest|half|majority|fact|case|end|thing|am|pm)s?$/;

/** Something described by a common noun at `index`; null where the noun only says what else is. */
export function nounCandidate(analysis: Analysis, index: number): Candidate | null {
  const word = analysis.words[index];
  if (!word || !/^NNS?$/.test(word.tag) || EMPTY.test(word.lower)) return null;
  if (/^(?:compound|appos|nummod|flat|obl:tmod|obl:npmod|nmod:tmod)/.test(word.label)) return null;
  if (childOf(analysis, index, 'cop') !== null) return null;
  const singular = word.lower.replace(/s$/, '');
  if (measureOf(singular) !== null) return null;
  const human =
    isRole(analysis, index, singular) || /^(?:people|men|women|children|police)$/.test(word.lower);
  const body = BODIES.has(word.lower) || BODIES.has(singular);
  const phrase = phraseAround(analysis, index);
  return {
    words: phrase && squeezed(analysis.text, phrase.start, phrase.end),
    from: phrase ?? { start: 0, end: 0 },
    entity: null,
    human,
    agent: human || body,
    plural: word.tag === 'NNS' || word.lower === 'police',
    gender: ROLES.get(singular) ?? null,
    prominent: false,
    index,
  };
}

/** "a pilot", "an heir who left". */
function isRole({ words, children }: Analysis, index: number, singular: string): boolean {
  if (ROLES.has(singular)) return true;
  const clause = children[index]?.find((child) => words[child]?.label === 'acl:relcl');
  return children[clause ?? -1]?.some((child) => words[child]?.lower === 'who') ?? false;
}

/** Several who are joined at `index`: "Ada and Holt". No words are put in for them. */
export function joinedCandidate(analysis: Analysis, index: number): Candidate | null {
  const joined = childrenOf(analysis, index, 'conj').some((child) =>
    /^NN/.test(analysis.words[child]?.tag ?? ''),
  );
  if (!joined) return null;
  const none = { words: null, from: { start: 0, end: 0 }, entity: null, gender: null };
  return { ...none, human: null, agent: true, plural: true, prominent: false, index };
}

/** The noun with the adjectives and nouns right before it. */
function phraseAround(analysis: Analysis, index: number): Range | null {
  const { words } = analysis;
  let from = index;
  while (/^(?:JJ|NN|NNP)$/.test(words[from - 1]?.tag ?? '') && words[from - 1]?.head === index)
    from--;
  const first = words[from];
  const last = words[index];
  return first && last ? { start: first.start, end: last.end } : null;
}
