import { type StatusCounts, statusOrder, totalOf } from '@/lib/claims/status';
import { statusNamesOf } from '@/lib/claims/status-names';
import { stand } from '@/lib/reports/build/redact';
import type { ReportSource } from '@/lib/reports/build/report-source';
import { BySource } from '@/lib/reports/figures/by-source';
import { OverTime } from '@/lib/reports/figures/over-time';
import { countStatuses, roundingNote, sharesOf } from '@/lib/reports/figures/shares';
import { type RestrictedField, restrictedFields, withholds } from '@/lib/reports/profiles';
import { type Report, reportFormatVersion } from '@/lib/reports/report';
import { summarySentence } from '@/lib/reports/words/summary-sentence';
import type { ReportProfile } from '@/prisma/generated/enums';
import { describeQuery, type NamesById, nameFrom } from './describe-query';
import type { DossierHead } from './dossier';
import type { DossierQuery } from './schema';

/** What the reports of a dossier come to so far. */
export type Tally = {
  articleCount: number;
  counts: StatusCounts;
  withheld: Partial<Record<RestrictedField, number>>;
  bySource: BySource;
  overTime: OverTime;
};

export const emptyTally = (): Tally => ({
  articleCount: 0,
  counts: countStatuses([]),
  withheld: {},
  bySource: new BySource(),
  overTime: new OverTime(),
});

/** The same with one report more. */
export function tallied(tally: Tally, report: Report): Tally {
  const { articleCount, counts, withheld, bySource, overTime } = tally;
  const more = countStatuses(report.claims);
  const sum = { ...counts };
  for (const status of statusOrder) sum[status] += more[status];
  const all = { ...withheld };
  for (const { field, count } of report.withheld) all[field] = (all[field] ?? 0) + count;
  return {
    articleCount: articleCount + 1,
    counts: sum,
    withheld: all,
    bySource: bySource.add(report),
    overTime: overTime.add(report),
  };
}

type Asked = {
  title: string;
  profile: ReportProfile;
  query: DossierQuery;
  asOf: Date;
  ledgerPosition: string | null;
  desk: ReportSource['desk'];
  people: NamesById;
};

/** What a dossier says before its articles, once all of them are in. */
export function buildHead(asked: Asked, tally: Tally): DossierHead {
  const { articleCount, counts, withheld, bySource, overTime } = tally;
  const { title, profile, query, asOf, ledgerPosition, desk, people } = asked;
  const names = statusNamesOf(desk.verdictNames);
  const all = { ...withheld };
  const keep = (field: RestrictedField, instead: string, name: string) => {
    if (!withholds(profile, field)) return name;
    all[field] = (all[field] ?? 0) + 1;
    return instead;
  };
  const filter = describeQuery(query, {
    statuses: names,
    nameOf: (id) => keep('memberNames', stand.member, nameFrom(people)(id)),
  });
  return {
    format: 'claimdesk-dossier',
    formatVersion: reportFormatVersion,
    title,
    filter,
    asOf: asOf.toISOString(),
    ledgerPosition,
    profile,
    withheld: restrictedFields.flatMap((field) => {
      const count = all[field];
      return count === undefined ? [] : [{ field, count }];
    }),
    desk: {
      name: desk.name,
      slug: withholds(profile, 'deskAddress') ? null : desk.slug,
      verdictNames: desk.verdictNames,
    },
    articleCount,
    summary: {
      ...sharesOf(counts),
      sentence:
        totalOf(counts) === 0
          ? 'No claims are on record for these articles.'
          : summarySentence(counts, names),
      rounding: roundingNote,
    },
    bySource: bySource.rows(),
    overTime: overTime.until(asOf.toISOString()),
  };
}
