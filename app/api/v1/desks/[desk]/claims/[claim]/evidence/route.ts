import * as contract from '@/lib/evidence/contract';
import { addEvidence } from '@/lib/evidence/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.addEvidence, ({ actor, params, body }) =>
  addEvidence(actor, params.claim, body),
);
