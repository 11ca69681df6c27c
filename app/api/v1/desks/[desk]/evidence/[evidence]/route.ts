import * as contract from '@/lib/evidence/contract';
import { changeEvidence, removeEvidence } from '@/lib/evidence/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PUT = endpoint(contract.changeEvidence, ({ actor, params, body }) =>
  changeEvidence(actor, params.evidence, body),
);
export const DELETE = endpoint(contract.removeEvidence, ({ actor, params, query }) =>
  removeEvidence(actor, params.evidence, query.version),
);
