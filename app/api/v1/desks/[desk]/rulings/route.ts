import * as contract from '@/lib/rulings/contract';
import { listNeededRulings } from '@/lib/rulings/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listNeededRulings, ({ actor, query }) =>
  listNeededRulings(actor, query),
);
