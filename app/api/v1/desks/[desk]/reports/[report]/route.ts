import * as contract from '@/lib/reports/contract';
import { getFrozenFile } from '@/lib/reports/queries';
import { endpoint } from '@/lib/server/endpoint';
import { fileResponse } from '@/lib/server/file-response';

export const GET = endpoint(contract.getFrozenReport, async ({ actor, params, query }) =>
  fileResponse(await getFrozenFile(actor, params.report, query.format), query.disposition),
);
