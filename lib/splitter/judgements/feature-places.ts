import { mixHash } from '../model/hash';
import { WORD_CLASSES } from './word-classes';

// Where the features of the judgements stand in a table of weights: those that a person can name
// have a place of their own, words and their parts are hashed into the places after them.

/** Places of a table of weights, a power of two. */
export const FEATURE_PLACES = 2 ** 17;
/** The first places belong to one named feature each. */
export const NAMED_PLACES = 256;

/** How many classes of words there are. */
export const CLASSES = WORD_CLASSES.length;
/** A class counts as present once, twice, and three times or more. */
export const CLASS_STEPS = 3;
/** A class whose word opens the text. */
export const STARTS = CLASSES * CLASS_STEPS;
export const NUMBERS = STARTS + CLASSES;
/** One number, two, and its kind: decimal, year, or 1, 2, 3, 4 and more digits. */
const NUMBER_PLACES = 8;
const SHAPES = NUMBERS + NUMBER_PLACES;

/** Counted shapes: their first place and how many steps they have. */
export const CAPITALS = [SHAPES, 4] as const;
/** Forms of the past, adverbs, abstractions and qualities, told by how a word ends. */
export const ENDING_STEPS = [
  [SHAPES + 4, 3],
  [SHAPES + 7, 2],
  [SHAPES + 9, 3],
  [SHAPES + 12, 3],
] as const;
/** Kinds of marks that occur. */
export const MARKS = SHAPES + 15;
export const LENGTHS = MARKS + 7;
/** Reached by so many words. */
export const LENGTH_STEPS = [5, 8, 12, 16, 20, 28, 36];

/** Places whose weight may not be negative: a figure never speaks against a claim. */
export const FIGURE_PLACES: readonly number[] = Array.from(
  { length: NUMBER_PLACES },
  (_, i) => NUMBERS + i,
);

/** The place of a number that looks like a year. */
export const YEAR_PLACE = NUMBERS + 3;

/** The places of words with a capital inside the sentence, but for days and months. */
export const CAPITAL_PLACES: readonly number[] = Array.from(
  { length: CAPITALS[1] },
  (_, i) => CAPITALS[0] + i,
);

/** The place of a hash of one `kind`, after the named ones. */
export function lexicalPlace(hash: number, kind: number): number {
  return NAMED_PLACES + (mixHash(hash, kind) % (FEATURE_PLACES - NAMED_PLACES));
}

/** The places where the presence of a class of words counts. */
export const classPlaces = (number: number): number[] =>
  Array.from({ length: CLASS_STEPS }, (_, step) => number * CLASS_STEPS + step);
