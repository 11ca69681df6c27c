import { z } from 'zod';
import { operation } from '@/lib/api/operation';
import { listArticlesQuery } from '@/lib/articles/schema';
import { claimsFormatNames, claimsFormats } from '@/lib/reports/desk-claims/claims-formats';
import { ReportProfile } from '@/prisma/generated/enums';
import { reportFormatNames, reportFormats } from './formats';
import { madeReportView, makeReportInput } from './schema';

const formatList = reportFormatNames
  .map((name) => `\`${name}\` (${reportFormats[name].contentType}): ${reportFormats[name].use}`)
  .join('; ');

const format = z
  .enum(reportFormatNames)
  .describe(
    `The format of the file. ${formatList}. Where a format leaves claims out, the header \`Claims-Left-Out\` says which and why.`,
  );

const disposition = z
  .enum(['attachment', 'inline'])
  .default('attachment')
  .describe('Whether a browser is to keep the file or to show it.');

const files = {
  status: 200,
  files: [...new Set(reportFormatNames.map((name) => reportFormats[name].contentType))],
} as const;

export const exportClaims = operation({
  id: 'exportClaims',
  method: 'GET',
  path: '/desks/{desk}/claims/export',
  summary:
    'The claims of all articles that the board shows when it is asked so, as one file of any length: of the newest article first. The last line of JSON Lines, { "end": { claims } }, says that it is whole',
  access: 'REVIEWER',
  query: listArticlesQuery
    .omit({ sort: true, after: true, limit: true })
    .extend({ format: z.enum(claimsFormatNames) }),
  answer: {
    status: 200,
    files: claimsFormatNames.map((name) => claimsFormats[name].contentType.split(';')[0] ?? ''),
  },
});

export const getReport = operation({
  id: 'getReport',
  method: 'GET',
  path: '/desks/{desk}/articles/{article}/report',
  summary: 'The report on an article as it stands now, as a file',
  access: 'REVIEWER',
  query: z.strictObject({
    format,
    profile: z
      .enum(ReportProfile)
      .default('PUBLIC')
      .describe(
        'For whom it is: from the public and from partners some fields are withheld, and the report says which.',
      ),
    disposition,
  }),
  answer: files,
});

export const listMadeReports = operation({
  id: 'listMadeReports',
  method: 'GET',
  path: '/desks/{desk}/articles/{article}/reports',
  summary: 'The reports that were made of an article, newest first',
  access: 'REVIEWER',
  answer: { status: 200, schema: z.array(madeReportView) },
});

export const makeReport = operation({
  id: 'makeReport',
  method: 'POST',
  path: '/desks/{desk}/articles/{article}/reports',
  summary: 'Make a report of an article as it stands now; it never changes from then on',
  access: 'EDITOR',
  body: makeReportInput,
  answer: { status: 201, schema: madeReportView },
});

export const getFrozenReport = operation({
  id: 'getFrozenReport',
  method: 'GET',
  path: '/desks/{desk}/reports/{report}',
  summary: 'A report as it was when it was made, as a file',
  access: 'REVIEWER',
  query: z.strictObject({ format, disposition }),
  answer: files,
});

export const getBundle = operation({
  id: 'getBundle',
  method: 'GET',
  path: '/desks/{desk}/reports/{report}/bundle',
  summary:
    'A report that was made in all formats, with the text, its part of the ledger and the SHA-256 of each, as a ZIP',
  access: 'REVIEWER',
  answer: { status: 200, files: ['application/zip'] },
});
