import { z } from 'zod';
import { operation } from '@/lib/api/operation';
import { articleParams } from '@/lib/articles/contract';
import { isReportFormat, reportFormats } from './formats';

const formatNames = Object.keys(reportFormats).filter(isReportFormat);

export const getReport = operation({
  id: 'getReport',
  method: 'GET',
  path: '/desks/{desk}/articles/{article}/report',
  summary: 'The report on an article as it stands now, as a file',
  access: 'REVIEWER',
  params: articleParams,
  query: z.strictObject({
    format: z.enum(formatNames),
    disposition: z.enum(['attachment', 'inline']).default('attachment'),
  }),
  answer: { status: 200, files: formatNames.map((name) => reportFormats[name].contentType) },
});
