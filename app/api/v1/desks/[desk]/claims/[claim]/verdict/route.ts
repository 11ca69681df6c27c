import { endpoint } from '@/lib/server/endpoint';
import * as contract from '@/lib/verdicts/contract';
import { setVerdict, withdrawVerdict } from '@/lib/verdicts/mutations';

export const PUT = endpoint(contract.setVerdict, ({ actor, params, body }) =>
  setVerdict(actor, params.claim, body),
);
export const DELETE = endpoint(contract.withdrawVerdict, ({ actor, params, query }) =>
  withdrawVerdict(actor, params.claim, query.version),
);
