import type { Values } from '../types';
import type { Analysis } from '../words/analysis';
import { dayNumber } from './calendar';
import { datesIn } from './dates';
import { entitiesIn } from './entities';
import { quantitiesIn } from './quantities';

/** The values of an article. `publishedOn` is its day, YYYY-MM-DD, if known. */
export function findValues(analyses: readonly Analysis[], publishedOn?: string): Values {
  const today = publishedOn === undefined ? null : dayNumber(publishedOn);
  const dates = analyses.map((analysis) => datesIn(analysis, today));
  return {
    dates: dates.flat(),
    quantities: analyses.flatMap((analysis, i) => quantitiesIn(analysis, dates[i] ?? [])),
    entities: entitiesIn(analyses),
  };
}
