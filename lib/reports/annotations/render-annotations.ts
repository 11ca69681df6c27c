import { kinds } from '@/lib/claims/kinds';
import { codePointsOf } from '@/lib/ranges/code-points';
import { accountOf } from '@/lib/reports/account/claim-account';
import type { Passage, Report, ReportClaim } from '@/lib/reports/report';
import { webLink } from '@/lib/reports/web-link';
import { statusWord } from '@/lib/reports/words/status-words';
import { quoteSelectors } from './quote-selector';

/**
 * Renders the claims as W3C Web Annotations (Recommendation of 23 February
 * 2017) in JSON-LD: one collection with one page, one annotation for each
 * claim, one target for each of its parts.
 *
 * Positions are Unicode code points of the revision's text, from 0, end
 * exclusive. Which text that is stands in the state of each target: `cached`
 * is its SHA-256 as a name of RFC 6920, `ni:///sha-256;…`.
 */
export function renderAnnotations(report: Report): string {
  const { article, claims } = report;
  const collection = collectionOf({
    id: report.reportUrl ?? `urn:uuid:${article.id}`,
    label: `Claims of “${article.title}”`,
    total: claims.length,
  });
  const { first } = collection;
  const items = annotationsOf(report);
  const whole = first ? { ...collection, first: { ...first, items } } : collection;
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** A collection of so many annotations, with the head of its one page, where it has any. */
export function collectionOf({ id, label, total }: { id: string; label: string; total: number }) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${id}#annotations`,
    type: 'AnnotationCollection',
    label,
    total,
    ...(total > 0 && {
      first: {
        id: `${id}#annotations-1`,
        type: 'AnnotationPage',
        partOf: `${id}#annotations`,
        startIndex: 0,
      },
    }),
  };
}

/** The annotations of a report's claims. */
export function annotationsOf(report: Report): object[] {
  const targetOf = targets(report);
  return report.claims.map((claim) => annotationOf(claim, report, targetOf));
}

function annotationOf(claim: ReportClaim, report: Report, targetOf: (part: Passage) => object) {
  const [first, ...others] = claim.parts.map(targetOf);
  return {
    id: `urn:uuid:${claim.id}`,
    type: 'Annotation',
    motivation: 'assessing',
    generated: report.asOf,
    generator: { type: 'Software', name: 'Claimdesk' },
    body: bodiesOf(claim),
    target: others.length === 0 ? first : [first, ...others],
  };
}

const ours = { type: 'TextualBody', format: 'text/plain', language: 'en' };
const theirs = { type: 'TextualBody', format: 'text/plain' };

/** Status, kind and wording; then what was decided and why, and what it stands on. */
function bodiesOf(claim: ReportClaim): object[] {
  const { ruling, verdicts, evidence } = claim;
  const decided = [
    ...(ruling ? [{ ...ruling, by: ruling.editor, why: ruling.reason }] : []),
    ...verdicts.map((verdict) => ({ ...verdict, by: verdict.reviewer, why: verdict.rationale })),
  ].filter(({ otherWords, why }) => !otherWords && why.trim() !== '');
  const { notes } = accountOf(claim).evidence;
  return [
    { ...ours, purpose: 'classifying', value: statusWord(claim.status) },
    { ...ours, purpose: 'tagging', value: kinds[claim.kind] },
    { ...theirs, purpose: 'describing', value: claim.wording },
    ...decided.map(({ by, at, why }) => ({
      ...theirs,
      purpose: 'commenting',
      value: why,
      created: at,
      creator: { type: 'Person', name: by },
    })),
    ...notes.map(({ lead, aside, words }) => ({
      ...theirs,
      purpose: 'commenting',
      value: [lead, words, aside].filter((part) => part !== '').join('\n'),
    })),
    ...evidence.flatMap(({ url, archivedUrl }) =>
      [url, archivedUrl].flatMap((address) => {
        const source = address === null ? null : webLink(address);
        return source === null ? [] : [{ type: 'SpecificResource', purpose: 'linking', source }];
      }),
    ),
  ];
}

/** What makes a target of a part, each with two ways to find it again. */
function targets({ article, revision, reportUrl }: Report): (part: Passage) => object {
  const { text, sha256 } = revision;
  const points = codePointsOf(text);
  const quoteOf = quoteSelectors(text);
  const source = reportUrl?.replace(/\/report$/, '') ?? `urn:uuid:${article.id}`;
  const cached = `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;
  return ({ start, end }) => ({
    type: 'SpecificResource',
    source,
    state: { type: 'TimeState', sourceDate: article.createdAt, cached },
    selector: [
      { type: 'TextQuoteSelector', ...quoteOf({ start, end }) },
      {
        type: 'TextPositionSelector',
        start: points.fromUnits(start),
        end: points.fromUnits(end),
      },
    ],
  });
}
