/** Nouns that say when something is, in lower case: "last winter", "the next day". */
export const TIME_NOUN =
  /^(?:second|minute|hour|day|night|morning|evening|afternoon|noon|week|weekend|fortnight|month|quarter|season|year|decade|century|spring|summer|autumn|winter|today|tonight|yesterday|tomorrow)s?$/;

/** A day on which something is said. */
export const DAY_NOUN = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/;
