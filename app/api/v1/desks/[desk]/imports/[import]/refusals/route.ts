import * as contract from '@/lib/imports/contract';
import { getImport } from '@/lib/imports/queries';
import { endpoint } from '@/lib/server/endpoint';
import { refusalLines } from '@/lib/server/export/refusal-lines';
import { streamOf } from '@/lib/server/export/stream-of';
import { fileResponse } from '@/lib/server/file-response';

export const GET = endpoint(contract.exportRefusals, async ({ actor, params, gone }) => {
  const { id } = await getImport(actor, params.import);
  const file = {
    content: streamOf(refusalLines(actor, id), gone),
    contentType: 'text/csv; charset=utf-8',
    name: `refused-${id}.csv`,
    leftOut: null,
  };
  return fileResponse(file, 'attachment');
});
