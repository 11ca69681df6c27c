import { listArticlesQuery } from '@/lib/articles/schema';
import * as contract from '@/lib/reports/contract';
import { claimsFormats } from '@/lib/reports/desk-claims/claims-formats';
import { endpoint } from '@/lib/server/endpoint';
import { claimStream } from '@/lib/server/export/claim-stream';
import { fileResponse } from '@/lib/server/file-response';

export const GET = endpoint(contract.exportClaims, async ({ actor, actorNow, query, gone }) => {
  const { format, ...asked } = query;
  const day = new Date().toISOString().slice(0, 10);
  const file = {
    content: claimStream(format, { actorNow, query: listArticlesQuery.parse(asked) }, gone),
    contentType: claimsFormats[format].contentType,
    name: `claims-${actor.deskSlug}-${day}.${format}`,
    leftOut: null,
  };
  return fileResponse(file, 'attachment');
});
