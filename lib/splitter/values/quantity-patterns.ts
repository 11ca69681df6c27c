// How numbers are written in the text of a sentence. "third" and the like are no counts, so ordinals
// stand in none of these but in fractions.

const WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const SCALE = '(?:dozen|score|hundred|thousand|million|billion|trillion)';
const FIGURE = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const NUMBER = `(?:(?:${FIGURE})(?:(?:bn|tn|mn|m|k)\\b|[ -]${SCALE}\\b)*|(?:an?[ -]${SCALE}|${WORD})\\b(?:[ -](?:and )?(?:${WORD}|${SCALE})\\b)*)`;
const SIGN = '(?:(?:US|A|C|NZ|HK|S)?\\$|[€£¥₹₽]|(?:USD|EUR|GBP|JPY|CHF|CNY) ?)';

const RANGE = `(?<sign>${SIGN} ?)?(?<![\\p{L}\\p{N}.,:/-])(?<low>${NUMBER})(?:(?: ?[–—-] ?| (?:to|or) )(?:${SIGN} ?)?(?<high>${NUMBER}))?(?![\\p{N}]|[.:/-]\\d)`;

/** "$1.2bn", "12,400", "10–12", "between 40 and 60". A number that is part of a word or a time is none. */
export const NUMBER_NAMED = new RegExp(
  `(?:\\b(?<between>[Bb]etween|[Ff]rom) (?:${SIGN} ?)?(?<from>${NUMBER})(?:%| percent| per cent)? (?:and|to) (?<sign2>${SIGN} ?)?(?<to>${NUMBER})(?![\\p{N}]|[.:/-]\\d))|${RANGE}`,
  'giu',
);

/** "scores of", "tens of thousands", "half a million", "a pair of", "twin". */
export const COLLECTIVE = new RegExp(
  `\\b(?:(?:(?<several>tens|dozens|hundreds|thousands) of )?(?<plural>dozens|scores|hundreds|thousands|millions|billions)(?: of)?|(?<half>half an? ${SCALE}|half-${SCALE})(?: of)?|a (?<few>couple|pair|trio)(?: of)?|(?<word>twin|both))\\b`,
  'giu',
);

/** "a third of", "two-thirds", "one in five", "half of". */
export const FRACTION = new RegExp(
  `\\b(?:(?<top>an?|one|two|three|four|five|\\d{1,2})[ -](?<part>half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|thirds|quarters|fourths|fifths|sixths|eighths|ninths|tenths) of|(?<tops>two|three|four)[ -](?<parts>thirds|quarters|fourths|fifths|sixths|eighths|ninths|tenths)|(?<half>half|a half) of|(?<one>one|two|three|\\d{1,2}) (?:in|out of)(?: every)? (?<every>three|four|five|six|seven|eight|nine|ten|\\d{1,4}))\\b(?! ${SCALE})`,
  'giu',
);

/** "no one", "nobody". */
export const NOBODY = /\b(?:no one|no-one|nobody)\b/giu;
