import * as contract from '@/lib/rulings/contract';
import { setRuling, withdrawRuling } from '@/lib/rulings/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PUT = endpoint(contract.setRuling, ({ actor, params, body }) =>
  setRuling(actor, params.claim, body),
);
export const DELETE = endpoint(contract.withdrawRuling, ({ actor, params, query }) =>
  withdrawRuling(actor, params.claim, query.version),
);
