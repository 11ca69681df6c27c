import { kinds } from '@/lib/claims/kinds';
import { type CodePoints, codePointsOf } from '@/lib/ranges/code-points';
import type { Report, ReportClaim } from '@/lib/reports/report';
import { statusWord } from '@/lib/reports/words/status-words';
import { partsRelation } from './parts-relation';

/**
 * Renders the article with its claims as one task for Label Studio, with one
 * annotation: a region for each part of a claim, labelled with the claim's
 * status; its kind and its wording belong to the first of them. Positions are
 * Unicode code points, as the editor of Label Studio has counted the text of
 * its `Text` tag since 2022 (its pull request 1559).
 *
 * The labels, choices and text areas are named `status`, `kind` and `wording`
 * and belong to a `Text` named `text`: the README has a labelling interface.
 */
export function renderLabelStudio(report: Report): string {
  return `${JSON.stringify([taskOf(report)], null, 2)}\n`;
}

/** The article with its claims as one task. */
export function taskOf({ article, revision, asOf, claims }: Report): object {
  const points = codePointsOf(revision.text);
  return {
    data: { text: revision.text, title: article.title },
    meta: { article: article.id, revision_sha256: revision.sha256, as_of: asOf },
    annotations: [
      {
        was_cancelled: false,
        ground_truth: false,
        result: claims.flatMap((claim) => resultsOf(claim, points)),
      },
    ],
  };
}

function resultsOf({ number, parts, status, kind, wording }: ReportClaim, points: CodePoints) {
  const regions = parts.map(({ start, end, text }, index) => ({
    id: `claim-${number}-${index + 1}`,
    to_name: 'text',
    value: { start: points.fromUnits(start), end: points.fromUnits(end), text },
  }));
  const [first] = regions;
  const told = first
    ? [
        {
          ...first,
          from_name: 'kind',
          type: 'choices',
          value: { ...first.value, choices: [kinds[kind]] },
        },
        {
          ...first,
          from_name: 'wording',
          type: 'textarea',
          value: { ...first.value, text: [wording] },
        },
      ]
    : [];
  return [
    ...regions.map((region) => ({
      ...region,
      from_name: 'status',
      type: 'labels',
      value: { ...region.value, labels: [statusWord(status)] },
    })),
    ...told,
    ...regions.slice(1).map(({ id }, index) => ({
      type: 'relation',
      from_id: regions[index]?.id,
      to_id: id,
      direction: 'right',
      labels: [partsRelation],
    })),
  ];
}
