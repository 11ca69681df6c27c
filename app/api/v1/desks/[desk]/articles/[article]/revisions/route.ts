import * as contract from '@/lib/revisions/contract';
import { addRevision } from '@/lib/revisions/mutations';
import { listRevisions } from '@/lib/revisions/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listRevisions, ({ actor, params }) =>
  listRevisions(actor, params.article),
);
export const POST = endpoint(contract.addRevision, ({ actor, params, body }) =>
  addRevision(actor, params.article, body),
);
