import { articleAddressOf } from '@/lib/links/addresses';
import { annotationsOf, collectionOf } from '@/lib/reports/annotations/render-annotations';
import { renderDoccano } from '@/lib/reports/annotations/render-doccano';
import { taskOf } from '@/lib/reports/annotations/render-label-studio';
import { claimReviewsOf } from '@/lib/reports/claim-review/claim-reviews';
import { scriptSafe } from '@/lib/reports/claim-review/render-claim-review';
import { csvHeader, csvRows } from '@/lib/reports/csv/render-csv';
import { claimLine, headLine, line } from '@/lib/reports/json/render-json-lines';
import type { Report } from '@/lib/reports/report';
import type { DossierHead } from './dossier';
import type { StreamedFormat } from './formats';

/** A dossier whose reports are read one after the other, however many there are. */
export type StreamedDossier = {
  id: string;
  head: DossierHead;
  /** Where anybody reads it once it is published. */
  address: string;
  reports: AsyncIterable<Report>;
};

type Pieces = AsyncGenerator<string, void>;

const renderers: Record<StreamedFormat, (dossier: StreamedDossier) => Pieces> = {
  csv: renderCsv,
  json: renderJson,
  jsonl: renderJsonLines,
  annotations: renderAnnotations,
  claimreview: renderClaimReview,
  doccano: renderEach(renderDoccano),
  'label-studio': renderLabelStudio,
};

/** Renders a dossier in a format of any length, a piece at a time. */
export const renderStream = (dossier: StreamedDossier, format: StreamedFormat): Pieces =>
  renderers[format](dossier);

function renderEach(render: (report: Report) => string) {
  return async function* ({ reports }: StreamedDossier): Pieces {
    for await (const report of reports) yield render(report);
  };
}

async function* renderCsv(dossier: StreamedDossier): Pieces {
  yield csvHeader();
  yield* renderEach(csvRows)(dossier);
}

/** The head, with `articles` behind it: as if all of it were written at once. */
async function* renderJson({ head, reports }: StreamedDossier): Pieces {
  yield `${indented(head, '').slice(0, -2)},\n  "articles": [`;
  yield* items(reports, (report) => [`    ${indented(report, '    ')}`]);
  yield `${head.articleCount > 0 ? '\n  ' : ''}]\n}\n`;
}

const indented = (value: object, indent: string) =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);

/** The last line says that the file is whole; one that broke off is known by having none. */
async function* renderJsonLines({ head, reports }: StreamedDossier): Pieces {
  yield line({ record: 'dossier', ...head });
  for await (const report of reports) {
    const { id } = report.article;
    yield [headLine(report), ...report.claims.map((claim) => claimLine(claim, id))].join('');
  }
  yield line({ record: 'end', articles: head.articleCount, claims: head.summary.total });
}

async function* renderAnnotations({ id, head, reports }: StreamedDossier): Pieces {
  const label = `Claims of the dossier “${head.title}”`;
  const { first, ...collection } = collectionOf({
    id: `urn:uuid:${id}`,
    label,
    total: head.summary.total,
  });
  if (!first) {
    yield `${JSON.stringify(collection)}\n`;
    return;
  }
  yield `${JSON.stringify(collection).slice(0, -1)},"first":${JSON.stringify(first).slice(0, -1)},"items":[`;
  yield* items(reports, (report) => annotationsOf(report).map((one) => JSON.stringify(one)));
  yield '\n]}}\n';
}

/** The reviews of all articles that are published, each at the address where the dossier says it. */
async function* renderClaimReview({ address, reports }: StreamedDossier): Pieces {
  let place = 0;
  yield '{"@context":"https://schema.org","@graph":[';
  yield* items(reports, (report) => {
    place += 1;
    const found = claimReviewsOf({ ...report, reportUrl: articleAddressOf(address, place) });
    return 'refusal' in found ? [] : found.reviews.map((one) => scriptSafe(JSON.stringify(one)));
  });
  yield '\n]}\n';
}

async function* renderLabelStudio({ reports }: StreamedDossier): Pieces {
  yield '[';
  yield* items(reports, (report) => [JSON.stringify(taskOf(report))]);
  yield '\n]\n';
}

/** The items of a JSON array between its brackets, with a comma between every two. */
async function* items(
  reports: AsyncIterable<Report>,
  itemsOf: (report: Report) => string[],
): Pieces {
  let isFirst = true;
  for await (const report of reports) {
    for (const item of itemsOf(report)) {
      yield `${isFirst ? '' : ','}\n${item}`;
      isFirst = false;
    }
  }
}
