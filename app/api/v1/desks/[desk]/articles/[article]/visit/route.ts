import { endpoint } from '@/lib/server/endpoint';
import * as contract from '@/lib/visits/contract';
import { recordVisit } from '@/lib/visits/mutations';
import { getVisit } from '@/lib/visits/queries';

export const GET = endpoint(contract.getVisit, ({ actor, params }) =>
  getVisit(actor, params.article),
);
export const PUT = endpoint(contract.recordVisit, ({ actor, params, body }) =>
  recordVisit(actor, params.article, body),
);
