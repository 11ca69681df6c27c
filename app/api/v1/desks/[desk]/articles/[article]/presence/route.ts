import * as contract from '@/lib/presence/contract';
import { sayAbsent, sayPresent } from '@/lib/presence/mutations';
import { listPresence } from '@/lib/presence/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listPresence, ({ actor, params }) =>
  listPresence(actor, params.article),
);
export const PUT = endpoint(contract.sayPresent, ({ actor, params, body }) =>
  sayPresent(actor, params.article, body),
);
export const DELETE = endpoint(contract.sayAbsent, ({ actor, params, query }) =>
  sayAbsent(actor, params.article, query.page),
);
