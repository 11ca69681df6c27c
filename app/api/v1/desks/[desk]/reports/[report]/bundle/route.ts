import * as contract from '@/lib/reports/contract';
import { getBundle } from '@/lib/reports/queries';
import { endpoint } from '@/lib/server/endpoint';
import { fileResponse } from '@/lib/server/file-response';

export const GET = endpoint(contract.getBundle, async ({ actor, params }) =>
  fileResponse(await getBundle(actor, params.report), 'attachment'),
);
