import type { ReportClaim } from '@/lib/reports/report';
import { type ClaimValues, otherNames } from '@/lib/values/claim-values';
import { describeDate, describeQuantity } from '@/lib/values/describe-value';
import { cut } from './cut';

/** The values of a claim as a report gives them, each with its words. */
export function buildValues(
  text: string,
  { entities, quantities, dates }: ClaimValues,
): ReportClaim['values'] {
  return {
    entities: entities.map(({ entity, at }) => ({
      name: entity.name,
      kind: entity.kind,
      otherNames: otherNames(text, entity),
      at: cut(text, at),
    })),
    quantities: quantities.map((quantity) => {
      const { kind, min, max, approximate, unit } = quantity;
      const inWords = describeQuantity(quantity);
      return { ...cut(text, quantity), kind, min, max, approximate, unit, inWords };
    }),
    dates: dates.map((date) => {
      const { interval, grain, relative } = date;
      return { ...cut(text, date), interval, grain, relative, inWords: describeDate(date) };
    }),
  };
}

/** The values of a claim for a reader, by what they are: the words of the article, and what they come to. */
export function valueRows({
  values,
}: Pick<ReportClaim, 'values'>): [name: string, items: { words: string; says: string }[]][] {
  if (!values) return [];
  return [
    [
      'Names',
      values.entities.map(({ name, otherNames }) => ({ words: name, says: otherNames.join(', ') })),
    ],
    ['Figures', values.quantities.map(({ text, inWords }) => ({ words: text, says: inWords }))],
    ['Dates', values.dates.map(({ text, inWords }) => ({ words: text, says: inWords }))],
  ];
}
