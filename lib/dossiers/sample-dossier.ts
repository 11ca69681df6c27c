import { buildReport } from '@/lib/reports/build/build-report';
import { MemberNumbers, redact } from '@/lib/reports/build/redact';
import type { ReportSource } from '@/lib/reports/build/report-source';
import { sampleSource } from '@/lib/reports/sample/sample-report';
import type { ReportProfile } from '@/prisma/generated/enums';
import { buildHead, emptyTally, tallied } from './build-head';
import type { Dossier } from './dossier';
import { dossierQuery } from './schema';

/** A second invented article, of which nothing is known but its text. */
const another: ReportSource = {
  ...sampleSource,
  article: {
    ...sampleSource.article,
    id: '019ab0c0-5f3e-7b61-9d5b-3d6a4c2e1f01',
    title: 'Port Selin: what is known of the blast',
    publisher: null,
  },
  stage: 'IN_REVIEW',
  publishedAt: null,
  corrections: [],
  claims: [],
};

/** A dossier of sources as somebody with a profile reads it. */
export function dossierOf(
  sources: readonly ReportSource[],
  profile: ReportProfile,
  query: object = {},
): Dossier {
  const asOf = new Date('2026-11-18T09:00:00.000Z');
  const numbers = new MemberNumbers();
  const articles = sources.map((source) =>
    buildReport(redact(source, profile, numbers), { now: asOf }),
  );
  const head = buildHead(
    {
      title: 'Port Selin',
      profile,
      query: dossierQuery.parse(query),
      asOf,
      ledgerPosition: '4711',
      desk: sources[0]?.desk ?? sampleSource.desk,
      people: new Map(),
    },
    articles.reduce(tallied, emptyTally()),
  );
  return { ...head, articles };
}

/** A dossier of three articles, the first and the last of which have the same claims. */
export const sampleDossier = dossierOf([sampleSource, another, sampleSource], 'INTERNAL', {
  search: 'Port Selin',
});
