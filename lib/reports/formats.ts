/** For whom a format is, as the menu groups them. */
export const formatGroups = {
  reading: 'To read',
  tables: 'For tables',
  programs: 'For programs',
} as const;

export type FormatGroup = keyof typeof formatGroups;

/** What a route, a menu and the API's document need to know of a format. */
export type ReportFormat = {
  /** The media type to send it with. */
  contentType: string;
  /** Of the file, without a dot. */
  extension: string;
  /** What the menu says. */
  label: string;
  /** What the format is good for, in a few words. */
  use: string;
  group: FormatGroup;
};

/**
 * Every format a report comes in, by the name in its address. How each is
 * rendered stands in `render-report.ts`, so that a menu loads no renderer.
 */
export const reportFormats = {
  html: {
    contentType: 'text/html; charset=utf-8',
    extension: 'html',
    label: 'HTML',
    use: 'one file to read, print and pass on',
    group: 'reading',
  },
  pdf: {
    contentType: 'application/pdf',
    extension: 'pdf',
    label: 'PDF',
    use: 'for paper and files, with evidence in footnotes',
    group: 'reading',
  },
  docx: {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    label: 'Word',
    use: 'to edit, with evidence in footnotes',
    group: 'reading',
  },
  markdown: {
    contentType: 'text/markdown; charset=utf-8',
    extension: 'md',
    label: 'Markdown',
    use: 'plain text for wikis, notes and repositories',
    group: 'reading',
  },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    label: 'Excel',
    use: 'a workbook: claims, verdicts, evidence, searches',
    group: 'tables',
  },
  csv: {
    contentType: 'text/csv; charset=utf-8',
    extension: 'csv',
    label: 'CSV',
    use: 'one row per claim, for any spreadsheet',
    group: 'tables',
  },
  json: {
    contentType: 'application/json; charset=utf-8',
    extension: 'json',
    label: 'JSON',
    use: 'complete, with the whole text',
    group: 'programs',
  },
  jsonl: {
    contentType: 'application/jsonl; charset=utf-8',
    extension: 'jsonl',
    label: 'JSON Lines',
    use: 'the same, one claim a line',
    group: 'programs',
  },
  annotations: {
    contentType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: 'annotations.jsonld',
    label: 'Web Annotations',
    use: 'W3C, for annotation tools and archives',
    group: 'programs',
  },
  claimreview: {
    contentType: 'application/ld+json',
    extension: 'claimreview.jsonld',
    label: 'ClaimReview',
    use: 'schema.org, for search engines, once published',
    group: 'programs',
  },
  doccano: {
    contentType: 'application/jsonl; charset=utf-8',
    extension: 'doccano.jsonl',
    label: 'doccano',
    use: 'claims as labels of the text',
    group: 'programs',
  },
  'label-studio': {
    contentType: 'application/json; charset=utf-8',
    extension: 'label-studio.json',
    label: 'Label Studio',
    use: 'one task with its claims as regions',
    group: 'programs',
  },
} as const satisfies Record<string, ReportFormat>;

export type ReportFormatName = keyof typeof reportFormats;

/** Whether a name, say from an address, is one of the formats. */
export function isReportFormat(name: string): name is ReportFormatName {
  return Object.hasOwn(reportFormats, name);
}

/** The names of all formats, in the order of the menu. */
export const reportFormatNames = Object.keys(reportFormats).filter(isReportFormat);

/** The formats of one group, in the order of the menu. */
export function formatsOf(group: FormatGroup): ReportFormatName[] {
  return reportFormatNames.filter((name) => reportFormats[name].group === group);
}
