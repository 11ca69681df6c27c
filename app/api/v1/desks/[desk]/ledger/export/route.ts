import * as contract from '@/lib/ledger/contract';
import { endpoint } from '@/lib/server/endpoint';
import { ledgerLines } from '@/lib/server/export/ledger-lines';
import { findSettledPosition } from '@/lib/server/export/settled-position';
import { streamOf } from '@/lib/server/export/stream-of';
import { fileResponse } from '@/lib/server/file-response';

export const GET = endpoint(contract.exportLedger, async ({ actor, actorNow, query, gone }) => {
  const position = await findSettledPosition(actor);
  const file = {
    content: streamOf(ledgerLines({ actorNow, filter: query, position }), gone),
    contentType: 'application/x-ndjson; charset=utf-8',
    name: `ledger-${actor.deskSlug}-${position}.jsonl`,
    leftOut: null,
  };
  return fileResponse(file, 'attachment');
});
