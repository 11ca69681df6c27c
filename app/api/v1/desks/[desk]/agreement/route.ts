import * as contract from '@/lib/agreement/contract';
import { getAgreement } from '@/lib/agreement/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getAgreement, ({ actor, query }) =>
  getAgreement(actor, query),
);
