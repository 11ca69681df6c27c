import { z } from 'zod';
import { deskSlug } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { articleParams } from '@/lib/articles/contract';
import { listArticlesQuery } from '@/lib/articles/schema';
import { reportFormatNames, reportFormats } from './formats';

const formatList = reportFormatNames
  .map((name) => `\`${name}\` (${reportFormats[name].contentType}): ${reportFormats[name].use}`)
  .join('; ');

export const exportClaims = operation({
  id: 'exportClaims',
  method: 'GET',
  path: '/desks/{desk}/claims/export',
  summary:
    'The claims of all articles that the board shows when it is asked so, as one file of any length: of the newest article first. The last line of JSON Lines, { "end": { claims } }, says that it is whole',
  access: 'REVIEWER',
  params: z.strictObject({ desk: deskSlug }),
  query: listArticlesQuery
    .omit({ sort: true, after: true, limit: true })
    .extend({ format: z.enum(['csv', 'jsonl']) }),
  answer: { status: 200, files: ['text/csv', 'application/x-ndjson'] },
});

export const getReport = operation({
  id: 'getReport',
  method: 'GET',
  path: '/desks/{desk}/articles/{article}/report',
  summary: 'The report on an article as it stands now, as a file',
  access: 'REVIEWER',
  params: articleParams,
  query: z.strictObject({
    format: z
      .enum(reportFormatNames)
      .describe(
        `The format of the file. ${formatList}. Where a format leaves claims out, the header \`Claims-Left-Out\` says which and why.`,
      ),
    disposition: z
      .enum(['attachment', 'inline'])
      .default('attachment')
      .describe('Whether a browser is to keep the file or to show it.'),
  }),
  answer: {
    status: 200,
    files: [...new Set(reportFormatNames.map((name) => reportFormats[name].contentType))],
  },
});
