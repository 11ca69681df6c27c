import { MONTHS, WEEKDAYS } from './calendar';

// How dates are written. Each pattern is tried on a whole sentence, so none of them can start to
// match at more places than there are words, and none has a repetition inside another.

const MONTH = `(?:${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?![\\d:.,]\\d)\\b';
const YEAR = '(?:1[5-9]|20)\\d\\d(?![\\d:.,]\\d|\\d|[-–/]\\d{1,2}\\b|s\\b)';
const PART = '(?:[Ee]arly|[Mm]id|[Ll]ate|(?:[Tt]he )?(?:end|start|beginning|middle) of)[ -]';
const COUNT = '(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

const pattern = (source: string) => new RegExp(source, 'gu');

/** "22 March 2024", "Friday, March 22", "May 3–5". */
export const MONTH_DAY = pattern(
  `(?:${WEEKDAY}(?: (?:morning|afternoon|evening|night))?,? )?(?<![\\d.,:])\\b(?:(?<first>${DAY})(?: of)? (?<month>${MONTH})|(?<before>${MONTH}) (?<second>${DAY})(?: ?[–-] ?(?<last>${DAY}))?)(?:,? (?<year>${YEAR}))?`,
);

/** "2024-03-22". */
export const ISO_DAY = pattern('(?<![\\d-])(?<iso>\\d{4}-\\d\\d-\\d\\d)(?![\\d-])');

/** "late March 2024". */
export const MONTH_YEAR = pattern(
  `(?<part>${PART})?\\b(?<month>${MONTH}),? (?:of )?(?<year>${YEAR})`,
);

/** "in March", "last March": a month alone only where a word before it says that it is one. */
export const MONTH_ALONE = pattern(
  `(?:\\b(?<which>[Ll]ast|[Nn]ext|[Tt]his) |(?<part>${PART})|(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Bb]etween|[Bb]efore|[Aa]fter|and|to|through) ))(?<month>${MONTH})(?![\\p{L}\\p{N}])(?! \\d)`,
);

/** What may follow a date without a year: "March" in "from March to June 2021". */
export const SHARED_YEAR = new RegExp(
  `^ ?(?:to|and|or|until|through|[–-]) ?${MONTH}(?: ${DAY},?)?,? (?<year>${YEAR})`,
  'u',
);

/** "late 2014", "2015", "(1911–1980)". */
export const YEAR_NAMED = pattern(
  `(?<part>${PART})?(?<![\\d.,:/$€£¥#-])\\b(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d:.,/]\\d|\\d|[-–]\\d{1,2}\\b|s\\b| ?(?:%|percent|per cent|km|metres|meters|miles|feet|tons|tonnes|hours|people)\\b)\\b`,
);

/** "the early 1990s". */
export const DECADE = pattern(
  "\\b(?:the )?(?<part>(?:early|mid|late)[ -])?(?<decade>(?:1[5-9]|20)\\d0)['’]?s\\b",
);

/** "Friday evening", "last Friday". */
export const WEEKDAY_NAMED = pattern(
  `(?:\\b(?<which>[Ll]ast|[Nn]ext|[Tt]his)(?: coming| past)? )?\\b(?<weekday>${WEEKDAY})\\b(?: (?:morning|afternoon|evening|night))?`,
);

/** "yesterday", "last night". */
export const DAY_WORD = pattern(
  '\\b(?<word>[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Tt]his (?:morning|afternoon|evening)|[Ll]ast night)\\b',
);

/** "earlier this month", "last week", "the past two years". */
export const PERIOD = pattern(
  `\\b(?:(?<shift>[Ee]arlier|[Ll]ater) )?(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<unit>weekend|week|month|year|decade)\\b|\\b(?:the |The )?(?:past|last) (?:(?<count>${COUNT}) )?(?<span>day|week|month|year|decade)s?\\b`,
);

/** "three days ago". */
export const AGO = pattern(`\\b(?<count>${COUNT}) (?<span>day|week|month|year|decade)s? ago\\b`);
