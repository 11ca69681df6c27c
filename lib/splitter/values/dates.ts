import { allMatches } from '../all-matches';
import { overlaps } from '../judgements/hedges';
import type { DateMention, Range } from '../types';
import type { Analysis } from '../words/analysis';
import {
  AGO,
  DAY_WORD,
  DECADE,
  ISO_DAY,
  MONTH_ALONE,
  MONTH_DAY,
  MONTH_YEAR,
  PERIOD,
  SHARED_YEAR,
  WEEKDAY_NAMED,
  YEAR_NAMED,
} from './date-patterns';
import { type Frame, frameAt } from './frame';
import { calendarDay, calendarMonth, calendarYears, isoDate, type Reading } from './named-dates';
import { ago, dayWord, period, weekday } from './reckoned-dates';

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a reader may look at: the parts of what matched, the article's day, and the tense around. */
export type DateContext = { groups: Groups; today: number | null; frame: () => Frame };

const MONTH_WORD = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const YEAR_FIGURES = /\d{4}/;

/** What a sentence must have before a pattern is worth trying, the pattern, and who reads it. */
const READERS: readonly [RegExp, RegExp, (context: DateContext) => Reading | null][] = [
  [YEAR_FIGURES, ISO_DAY, isoDate],
  [MONTH_WORD, MONTH_DAY, calendarDay],
  [MONTH_WORD, MONTH_YEAR, calendarMonth],
  [MONTH_WORD, MONTH_ALONE, calendarMonth],
  [YEAR_FIGURES, DECADE, calendarYears],
  [YEAR_FIGURES, YEAR_NAMED, calendarYears],
  [/day\b/, WEEKDAY_NAMED, weekday],
  [/day\b|\bto(?:night|morrow)|this [mae]|ast night/i, DAY_WORD, dayWord],
  [/\b(?:last|this|next|past)\b/i, PERIOD, period],
  [/\bago\b/, AGO, ago],
];

/** The dates of one sentence in order. `today` is the number of the article's day, if known. */
export function datesIn(analysis: Analysis, today: number | null): DateMention[] {
  const { text, sentence } = analysis;
  const raw = text.slice(sentence.start, sentence.end);
  const found: DateMention[] = [];
  for (const [sign, pattern, read] of READERS) {
    if (!sign.test(raw)) continue;
    for (const match of allMatches(raw, pattern)) {
      const start = sentence.start + match.index;
      const range = { start, end: start + match[0].trimEnd().length };
      if (found.some((other) => overlaps(other, range))) continue;
      const rest = raw.slice(match.index + match[0].length, match.index + match[0].length + 40);
      const year = SHARED_YEAR.exec(rest)?.groups?.year;
      const groups: Groups = { ...match.groups, year: match.groups?.year ?? year };
      const reading = read({ groups, today, frame: () => frameOf(analysis, range) });
      if (reading) found.push({ ...range, ...reading });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The tense around a date. "Saturday's festival" may lie ahead whatever the tense. */
function frameOf(analysis: Analysis, { start, end }: Range): Frame {
  const { text, words } = analysis;
  if (/^['’]s\b/.test(text.slice(end, end + 3))) return null;
  if (/\b(?:since)\s$/i.test(text.slice(Math.max(0, start - 6), start))) return 'past';
  const index = words.findIndex((word) => word.end > start);
  return index < 0 ? null : frameAt(analysis, index);
}
