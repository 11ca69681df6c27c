import * as contract from '@/lib/reports/contract';
import { getReportFile } from '@/lib/reports/queries';
import { endpoint } from '@/lib/server/endpoint';
import { fileResponse } from '@/lib/server/file-response';

export const GET = endpoint(contract.getReport, async ({ actor, params, query }) =>
  fileResponse(await getReportFile(actor, params.article, query), query.disposition),
);
