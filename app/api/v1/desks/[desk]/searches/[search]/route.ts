import * as contract from '@/lib/searches/contract';
import { changeSearch, removeSearch } from '@/lib/searches/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PUT = endpoint(contract.changeSearch, ({ actor, params, body }) =>
  changeSearch(actor, params.search, body),
);
export const DELETE = endpoint(contract.removeSearch, ({ actor, params, query }) =>
  removeSearch(actor, params.search, query.version),
);
