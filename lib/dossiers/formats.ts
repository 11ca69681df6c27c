import { type ReportFormatName, reportFormatNames, reportFormats } from '@/lib/reports/formats';
import type { ReportProfile } from '@/prisma/generated/enums';
import { printedMax } from './limits';

/**
 * The formats that a dossier comes in, by the names that those of a report have: whole ones are made
 * with it, up to `printedMax`; the others are of any length, and put together as they are sent.
 */
export const dossierFormats = {
  html: 'whole',
  pdf: 'whole',
  docx: 'whole',
  markdown: 'whole',
  xlsx: 'whole',
  csv: 'any length',
  json: 'any length',
  jsonl: 'any length',
  annotations: 'any length',
  claimreview: 'any length',
  doccano: 'any length',
  'label-studio': 'any length',
} as const satisfies Partial<Record<ReportFormatName, 'whole' | 'any length'>>;

export type DossierFormat = keyof typeof dossierFormats;

/** The formats that are made with the dossier. */
export type WholeFormat = {
  [F in DossierFormat]: (typeof dossierFormats)[F] extends 'whole' ? F : never;
}[DossierFormat];

export type StreamedFormat = Exclude<DossierFormat, WholeFormat>;

/** Whether a name is that of a format which dossiers come in. */
export function isDossierFormat(name: string): name is DossierFormat {
  return Object.hasOwn(dossierFormats, name);
}

/** Whether a format is made with the dossier. */
export function isWhole(format: DossierFormat): format is WholeFormat {
  return dossierFormats[format] === 'whole';
}

/** The names of all formats, in the order of the menu. */
export const dossierFormatNames: readonly DossierFormat[] =
  reportFormatNames.filter(isDossierFormat);

export const wholeFormats: readonly WholeFormat[] = dossierFormatNames.filter(isWhole);
/** Whether a dossier for whom a profile says comes in a format: search engines are told what is public. */
export const isFor = (format: DossierFormat, profile: ReportProfile): boolean =>
  format !== 'claimreview' || profile === 'PUBLIC';

export const streamedFormats: readonly DossierFormat[] = dossierFormatNames.filter(
  (format) => !isWhole(format),
);

/** Whether a dossier of so many articles and claims is made in the whole formats too. */
export const isPrinted = ({ articles, claims }: { articles: number; claims: number }): boolean =>
  articles <= printedMax.articles && claims <= printedMax.claims;

/** What a format of a report is called and sent as. */
export const formatOf = (format: DossierFormat) => reportFormats[format];
