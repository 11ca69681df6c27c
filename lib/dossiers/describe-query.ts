import type { BoardAge, BoardFilter, BoardSort } from '@/lib/articles/schema';
import { inSentence, type StatusNames, standardStatusNames } from '@/lib/claims/status-names';
import { stages } from '@/lib/stages/stages';
import type { DossierQuery } from './schema';

/** Whom ids stand for. Of whom it has nothing is told that they are not on the desk. */
export type NamesById = ReadonlyMap<string, string>;

type Words = {
  /** What the desk calls the statuses. */
  statuses?: StatusNames;
  nameOf: (id: string) => string;
};

const shown = {
  all: () => 'All articles',
  pending: ({ PENDING }) => `Articles with claims that are ${inSentence(PENDING)}`,
  'needs-ruling': () => 'Articles with claims that need a ruling',
  recheck: () => 'Articles with claims that are due for a re-check',
  settled: () => 'Articles with every claim decided',
} as const satisfies Record<BoardFilter, (names: StatusNames) => string>;

const added = {
  any: '',
  day: 'added in the last day',
  week: 'added in the last 7 days',
  month: 'added in the last 30 days',
  older: 'added more than 30 days ago',
} as const satisfies Record<BoardAge, string>;

const sorted = {
  newest: 'the newest first',
  waiting: 'what has waited longest first',
  due: 'what is due soonest first',
  pending: 'those with most pending claims first',
  changed: 'the last changed first',
  title: 'by title',
} as const satisfies Record<BoardSort, string>;

/**
 * Which articles the board was asked for, as a sentence without its full stop: "Articles with claims
 * that need a ruling, of Reuters, the newest first".
 */
export function describeQuery(query: DossierQuery, { statuses, nameOf }: Words): string {
  const { search, stage, addedBy, reviewer, assignee, publisher } = query;
  return [
    shown[query.show](statuses ?? standardStatusNames),
    search && `found by “${search}”`,
    publisher !== undefined && `of ${publisher}`,
    stage !== undefined && `at the stage “${stages[stage].label}”`,
    addedBy !== undefined && `brought in by ${nameOf(addedBy)}`,
    reviewer !== undefined && `with claims marked by ${nameOf(reviewer)}`,
    assignee !== undefined && `assigned to ${assignee === 'nobody' ? 'nobody' : nameOf(assignee)}`,
    added[query.age],
    query.comments === 'open' && 'with open comments',
    sorted[query.sort],
  ]
    .filter((part) => part)
    .join(', ');
}

/** Names the people of a query by their ids. */
export const nameFrom =
  (names: NamesById) =>
  (id: string): string =>
    names.get(id) ?? 'somebody who is not on the desk';
