import * as contract from '@/lib/revisions/contract';
import { previewRevision } from '@/lib/revisions/queries';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.previewRevision, ({ actor, params, body }) =>
  previewRevision(actor, params.article, body),
);
