import { statusNamesOf } from '@/lib/claims/status-names';
import { identityRows, recordRows } from '@/lib/reports/account/report-account';
import { bySourceBlocks, overTimeBlocks } from '@/lib/reports/pdf/figure-blocks';
import type { PdfFonts } from '@/lib/reports/pdf/fonts';
import { looks, piece } from '@/lib/reports/pdf/looks';
import type { Block } from '@/lib/reports/pdf/page-flow';
import { paragraph, sectionHeading } from '@/lib/reports/pdf/paragraph';
import { placeWithin } from '@/lib/reports/pdf/place-within';
import { remarkOn, writePdf } from '@/lib/reports/pdf/render-pdf';
import {
  contentBlocks,
  guideBlocks,
  noteNumbers,
  rows,
  summaryBlocks,
  titleBlocks,
} from '@/lib/reports/pdf/report-blocks';
import type { Typesetter } from '@/lib/reports/pdf/typesetter';
import type { Report } from '@/lib/reports/report';
import { figureWords } from '@/lib/words/figure-words';
import { articleRows, dossierRows, ofTexts } from './account';
import type { Dossier } from './dossier';

/** Renders the dossier as a PDF: what it says of all its articles, and then of each its report. */
export function renderPdf(dossier: Dossier, fonts: PdfFonts): Promise<Uint8Array<ArrayBuffer>> {
  const { title, desk, asOf, articles } = dossier;
  const words = [
    title,
    dossier.filter,
    desk,
    articles.map((one) => [one.article, one.revision.text, one.claims]),
  ];
  const about = { title, kind: 'Dossier', author: desk.name, asOf };
  return writePdf(about, fonts, (setter) =>
    dossierBlocks(setter, dossier, remarkOn(words, fonts, 'dossier')),
  );
}

function dossierBlocks(setter: Typesetter, dossier: Dossier, remark: string | null): Block[] {
  const { title, desk, articles } = dossier;
  const numberOf = noteNumbers();
  return [
    ...titleBlocks(setter, { title, kind: `Dossier of ${desk.name}`, remark }),
    ...rows(setter, dossierRows(dossier), 14),
    ...summaryBlocks(setter, dossier),
    ...bySourceBlocks(setter, dossier.bySource, desk),
    ...overTimeBlocks(setter, dossier.overTime, desk),
    ...listBlocks(setter, dossier),
    ...guideBlocks(setter, desk, ofTexts),
    ...articles.flatMap((report, index) => articleBlocks(setter, report, { index, numberOf })),
  ];
}

const placeOf = (index: number) => `article-${index + 1}`;

/** The articles by name, each leading to what is said of it, with how its claims stand. */
function listBlocks(setter: Typesetter, dossier: Dossier): Block[] {
  if (dossier.articles.length === 0) return [];
  const names = statusNamesOf(dossier.desk.verdictNames);
  return [
    sectionHeading(setter, 'The articles'),
    ...articleRows(dossier).map(({ title, publisher, tallies }, index) => {
      const stand = tallies.map(
        ({ status, count }) => `${figureWords(count)} ${names[status].toLowerCase()}`,
      );
      return paragraph(
        setter,
        [
          piece(`${index + 1}. `, looks.quiet),
          { ...piece(title, looks.label), link: `#${placeOf(index)}` },
          piece(publisher ? `, ${publisher}` : '', looks.text),
          piece(`\n${stand.join(', ') || 'no claims'}`, looks.quiet),
        ],
        { before: 6 },
      );
    }),
  ];
}

type Placing = { index: number; numberOf: ReturnType<typeof noteNumbers> };

function articleBlocks(setter: Typesetter, report: Report, { index, numberOf }: Placing): Block[] {
  const { title } = report.article;
  const place = placeOf(index);
  return [
    paragraph(setter, [piece(`${index + 1}. ${title}`, looks.title)], {
      tag: 'H2',
      before: 48,
      rule: 'above',
      keepsWithNext: true,
      place,
      outline: { level: 0, title: `${index + 1}. ${title}` },
    }),
    ...rows(setter, identityRows(report), 10),
    ...placeWithin(
      [
        ...contentBlocks(setter, report, numberOf),
        sectionHeading(setter, 'Record'),
        ...rows(setter, recordRows(report), 6),
      ],
      `${place}-`,
    ),
  ];
}
