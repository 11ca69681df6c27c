import { z } from 'zod';
import { operation } from '@/lib/api/operation';
import { articleParams } from '@/lib/articles/contract';
import { ReportProfile } from '@/prisma/generated/enums';
import { reportFormatNames, reportFormats } from './formats';

const formatList = reportFormatNames
  .map((name) => `\`${name}\` (${reportFormats[name].contentType}): ${reportFormats[name].use}`)
  .join('; ');

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
    profile: z
      .enum(ReportProfile)
      .default('PUBLIC')
      .describe(
        'For whom it is: from the public and from partners some fields are withheld, and the report says which.',
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
