import * as contract from '@/lib/desks/contract';
import { setVerdictNames } from '@/lib/desks/mutations';
import { getVerdictNames } from '@/lib/desks/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getVerdictNames, ({ actor }) => getVerdictNames(actor));
export const PUT = endpoint(contract.setVerdictNames, ({ actor, body }) =>
  setVerdictNames(actor, body),
);
