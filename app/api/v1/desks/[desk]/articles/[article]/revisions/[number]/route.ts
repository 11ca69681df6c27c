import * as contract from '@/lib/revisions/contract';
import { getRevision } from '@/lib/revisions/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getRevision, ({ actor, params }) =>
  getRevision(actor, params.article, params.number),
);
