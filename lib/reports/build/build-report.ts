import { isAnswered } from '@/lib/checklists/list-questions';
import { sourceNames } from '@/lib/claims/source-name';
import { statusNamesOf, type VerdictNames } from '@/lib/claims/status-names';
import { countOrigins } from '@/lib/evidence/derivation';
import { findRangeProblem, quoteOf, sameRanges } from '@/lib/ranges/range';
import { countStatuses, roundingNote, sharesOf } from '@/lib/reports/figures/shares';
import { type Report, type ReportClaim, reportFormatVersion } from '@/lib/reports/report';
import { summarySentence } from '@/lib/reports/words/summary-sentence';
import { isOverVerdicts } from '@/lib/rulings/over-verdicts';
import { searchContentOf } from '@/lib/searches/search-content';
import { valuesOfClaims } from '@/lib/values/claim-values';
import { buildValues } from './build-values';
import { cut } from './cut';
import { inPrint } from './in-print';
import type { RedactedSource } from './redact';
import type { ReportSource, SourceClaim, SourceRange } from './report-source';

/**
 * Freezes what a desk holds of an article into a plain value that every
 * format is rendered from. Quotes are cut from the revision's text here and
 * nowhere else.
 *
 * @throws RangeError where a range is none of this text: a report must not
 * print words that the article does not have.
 */
export function buildReport(
  source: RedactedSource,
  options: { readonly now: Date; readonly reportUrl?: string | null },
): Report {
  const { text, values } = source.revision;
  const valuesOf = values && valuesOfClaims(values);
  const nameOf = values ? sourceNames(text, values) : () => null;
  const counts = countStatuses(source.claims);
  const names = statusNamesOf(source.desk.verdictNames);
  return {
    format: 'claimdesk-report',
    formatVersion: reportFormatVersion,
    asOf: options.now.toISOString(),
    ledgerPosition: source.ledgerPosition,
    reportUrl: options.reportUrl ?? null,
    profile: source.profile,
    withheld: source.withheld.map(({ field, count }) => ({ field, count })),
    desk: {
      name: source.desk.name,
      slug: source.desk.slug,
      verdictNames: pickNames(source.desk.verdictNames),
    },
    article: pickArticle(source.article),
    stage: source.stage,
    publishedAt: source.publishedAt,
    corrections: source.corrections.map(({ openedAt, closedAt, note }) => ({
      openedAt,
      closedAt,
      note,
    })),
    revision: {
      number: source.revision.number,
      sha256: source.revision.sha256,
      text,
      splitter: source.revision.splitter,
    },
    summary: {
      ...sharesOf(counts),
      sentence: summarySentence(counts, names),
      rounding: roundingNote,
    },
    claims: source.claims
      .map((row) => {
        const claim = buildClaim(text, row, nameOf);
        return {
          ...claim,
          inPrint: inPrint(claim, {
            desk: source.desk.name,
            asOf: options.now.toISOString(),
            templates: source.desk.printTemplates,
            names,
          }),
          values: valuesOf && buildValues(text, valuesOf(row)),
        };
      })
      .toSorted((a, b) => a.number - b.number),
  };
}

function pickNames({ VERIFIED, UNVERIFIED, DISPUTED }: VerdictNames): VerdictNames {
  return { VERIFIED, UNVERIFIED, DISPUTED };
}

// Every field is named, never spread: the rows a report is built from may carry
// more than the public is meant to see.
function pickArticle(article: ReportSource['article']): Report['article'] {
  return {
    id: article.id,
    title: article.title,
    sourceUrl: article.sourceUrl,
    publisher: article.publisher,
    author: article.author,
    publishedOn: article.publishedOn,
    addedBy: article.addedBy,
    createdAt: article.createdAt,
  };
}

function buildClaim(
  text: string,
  claim: SourceClaim,
  nameOf: (source: SourceRange) => string | null,
): Omit<ReportClaim, 'values' | 'inPrint'> {
  const problem = findRangeProblem(text, claim.ranges);
  if (problem) throw new RangeError(`The ranges of claim ${claim.number}: ${problem}.`);
  return {
    id: claim.id,
    number: claim.number,
    quote: quoteOf(text, claim.ranges),
    parts: claim.ranges.map((range) => cut(text, range)),
    kind: claim.kind,
    wording: claim.wording,
    checkable: claim.checkable,
    checkWorthiness: claim.checkWorthiness,
    hedges: claim.hedges.map((hedge) => ({ ...cut(text, hedge), kind: hedge.kind })),
    attribution: claim.attribution && {
      source: claim.attribution.source && cut(text, claim.attribution.source),
      sourceName: claim.attribution.source && nameOf(claim.attribution.source),
      cue: claim.attribution.cue && cut(text, claim.attribution.cue),
      content: claim.attribution.content.map((range) => cut(text, range)),
    },
    suggestion: claim.suggestedStatus && {
      status: claim.suggestedStatus,
      reason: claim.suggestedReason,
    },
    status: claim.status,
    subLabel: claim.subLabel,
    decidedAt: claim.decidedAt,
    recheckAt: claim.recheckAt,
    ...buildGrounds(text, claim),
  };
}

type Grounds =
  | 'ruling'
  | 'verdicts'
  | 'verdictsNeeded'
  | 'verdictsGiven'
  | 'evidence'
  | 'origins'
  | 'searches'
  | 'checks';

function buildGrounds(
  text: string,
  { ruling, verdicts, evidence, searches, checks, ...claim }: SourceClaim,
): Pick<ReportClaim, Grounds> {
  const otherWords = ({ ranges }: { readonly ranges: readonly SourceRange[] }) =>
    sameRanges(ranges, claim.ranges) ? null : ranges.map((range) => cut(text, range));
  return {
    ruling: ruling && {
      value: ruling.value,
      subLabel: ruling.subLabel,
      reason: ruling.reason,
      editor: ruling.editor,
      overVerdicts: isOverVerdicts({ ranges: claim.ranges, verdicts, ruling }),
      otherWords: otherWords(ruling),
      at: ruling.at,
    },
    verdicts: verdicts.map(({ value, subLabel, rationale, reviewer, breaksTie, at, ranges }) => ({
      value,
      subLabel,
      rationale,
      reviewer,
      breaksTie,
      otherWords: otherWords({ ranges }),
      at,
    })),
    verdictsNeeded: claim.verdictsNeeded,
    verdictsGiven: verdicts.filter(({ ranges }) => sameRanges(ranges, claim.ranges)).length,
    evidence: evidence.map((item, index) => ({
      number: index + 1,
      stance: item.stance,
      title: item.title,
      url: item.url,
      quote: item.quote,
      publisher: item.publisher,
      archivedUrl: item.archivedUrl,
      derivesFrom: numberOf(evidence, item.derivesFrom),
      readOn: item.readOn,
      addedBy: item.addedBy,
    })),
    origins: countOrigins(evidence),
    checks: checks
      .filter(isAnswered)
      .map(({ question, done, note, checkedBy }) => ({ question, done, note, checkedBy })),
    // A field by itself, since what nobody may see need not be called so either.
    searches: searches.map((search) => {
      const { confidential, ...content } = searchContentOf(search);
      return { ...content, addedBy: search.addedBy };
    }),
  };
}

function numberOf(evidence: SourceClaim['evidence'], id: string | null): number | null {
  const index = evidence.findIndex((item) => item.id === id);
  return index === -1 ? null : index + 1;
}
