import * as contract from '@/lib/gate/contract';
import { getGate } from '@/lib/gate/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getGate, ({ actor, params }) =>
  getGate(actor, params.article),
);
