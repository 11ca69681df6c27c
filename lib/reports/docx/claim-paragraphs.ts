import { Bookmark, FootnoteReferenceRun, Paragraph } from 'docx';
import type { StatusNames } from '@/lib/claims/status-names';
import {
  type AccountNote,
  type AccountSection,
  accountOf,
} from '@/lib/reports/account/claim-account';
import { headingAt, type Place } from '@/lib/reports/docx/place';
import { addressRuns, foreign, runs, statusRuns } from '@/lib/reports/docx/runs';
import type { ReportClaim } from '@/lib/reports/report';

export type ClaimSetting = {
  footnoteOf: (note: AccountNote) => number;
  names: StatusNames;
  place: Place;
};

/**
 * One claim under a heading of its own. Its evidence stands in footnotes, to
 * which `footnoteOf` gives their numbers in the document.
 */
export function claimParagraphs(
  claim: ReportClaim,
  { footnoteOf, names, place }: ClaimSetting,
): Paragraph[] {
  const account = accountOf(claim, names);
  return [
    new Paragraph({
      heading: headingAt(2, place),
      keepNext: true,
      children: [
        new Bookmark({
          id: `${place.prefix}claim-${claim.number}`,
          children: runs(`${claim.number}. `),
        }),
        ...runs(account.wording),
      ],
    }),
    new Paragraph({ keepNext: true, children: statusRuns(account.status, account.standing) }),
    foreign(account.quote, { style: 'Quotation' }),
    new Paragraph({
      children: [...runs('In print: ', { bold: true }), ...runs(account.inPrint)],
    }),
    ...account.facts.map(
      ([name, value]) =>
        new Paragraph({
          style: 'Facts',
          children: [...runs(`${name}: `, { color: '5C5A55' }), ...runs(value)],
        }),
    ),
    ...account.sections.flatMap((section) => sectionParagraphs(section, place)),
    ...evidenceParagraphs(account.evidence, footnoteOf, place),
  ];
}

function sectionParagraphs({ title, entries }: AccountSection, place: Place): Paragraph[] {
  return [
    new Paragraph({ heading: headingAt(3, place), keepNext: true, children: runs(title) }),
    ...entries.flatMap(({ lead, aside, words }) => [
      new Paragraph({
        keepNext: words !== '',
        children: [
          ...runs(lead, { bold: true }),
          ...(aside === '' ? [] : runs(`, ${aside}`, { color: '5C5A55' })),
        ],
      }),
      ...(words === '' ? [] : [foreign(words, { style: 'Entry' })]),
    ]),
  ];
}

function evidenceParagraphs(
  { aside, notes }: { aside: string; notes: readonly AccountNote[] },
  footnoteOf: (note: AccountNote) => number,
  place: Place,
): Paragraph[] {
  if (notes.length === 0) return [];
  return [
    new Paragraph({
      heading: headingAt(3, place),
      keepNext: true,
      children: runs(`Evidence${aside === '' ? '' : ` (${aside})`}`),
    }),
    ...notes.map(
      (note) =>
        new Paragraph({
          children: [...runs(note.lead), new FootnoteReferenceRun(footnoteOf(note))],
        }),
    ),
  ];
}

/** What a footnote says of a note: whence it is, its words, and where it is found. */
export function footnoteParagraphs({ lead, aside, words, url, archivedUrl }: AccountNote) {
  return [
    new Paragraph({ children: runs(`${lead} (${aside})`) }),
    ...(words === '' ? [] : [foreign(`“${words}”`)]),
    ...(url === null ? [] : [new Paragraph({ children: addressRuns(url) })]),
    ...(archivedUrl === null
      ? []
      : [new Paragraph({ children: [...runs('Archived copy: '), ...addressRuns(archivedUrl)] })]),
  ];
}
