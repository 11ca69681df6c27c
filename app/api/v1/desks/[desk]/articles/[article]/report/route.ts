import * as contract from '@/lib/reports/contract';
import { reportFileName } from '@/lib/reports/file-name';
import { reportFormats } from '@/lib/reports/formats';
import { getReport } from '@/lib/reports/queries';
import { renderReport } from '@/lib/reports/render-report';
import { endpoint } from '@/lib/server/endpoint';
import { fileResponse } from '@/lib/server/file-response';

export const GET = endpoint(contract.getReport, async ({ actor, params, query }) => {
  const report = await getReport(actor, params.article);
  const { contentType, extension } = reportFormats[query.format];
  return fileResponse(await renderReport(report, query.format), {
    contentType,
    name: reportFileName(report, extension),
    disposition: query.disposition,
  });
});
