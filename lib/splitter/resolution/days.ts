import { overlaps } from '../judgements/hedges';
import type { DateMention } from '../types';
import { MONTHS } from '../values/calendar';
import type { Analysis } from '../words/analysis';
import type { Found } from './read-sentence';

/**
 * What the relative dates of a sentence are in the calendar. What somebody is quoted with may have
 * been said on another day than the article's.
 */
export function datedWords(
  analysis: Analysis,
  dates: readonly DateMention[],
  publishedOn: string | undefined,
): Found[] {
  if (publishedOn === undefined) return [];
  return dates.flatMap((date) => {
    const { start, end } = date;
    const after = analysis.words.findLastIndex((word) => overlaps(word, date));
    if (!date.relative || date.interval === null || after < 0) return [];
    const words = dayWords(date, analysis.text.slice(start, end));
    if (words === '') return [];
    return [
      {
        explains: { start, end },
        from: { start, end },
        publishedOn,
        words,
        after,
        entity: null,
        sure: !analysis.quoted[after],
      },
    ];
  });
}

/**
 * What is missing of a date that is `written`, by its grain: "22 March 2024", of "in March" the year.
 * Nothing for "the past two years", which no calendar makes clearer.
 */
export function dayWords({ interval, grain }: DateMention, written: string): string {
  if (interval === null) return '';
  const first = inWords(interval.from, grain);
  const last = inWords(interval.to, grain);
  if (first !== last) return /\b(?:past|last \S+ )/i.test(written) ? '' : `${first} to ${last}`;
  const named = MONTHS.some((month) => written.includes(month.slice(0, 3)));
  return named ? interval.from.slice(0, 4) : first;
}

function inWords(day: string, grain: DateMention['grain']): string {
  const [year = '', month = '', number = ''] = day.split('-');
  if (grain === 'year' || grain === 'decade') return year;
  const named = `${MONTHS[Number(month) - 1]} ${year}`;
  return grain === 'month' ? named : `${Number(number)} ${named}`;
}
