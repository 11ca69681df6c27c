import { endpoint } from '@/lib/server/endpoint';
import * as contract from '@/lib/verdict-names/contract';
import { setVerdictNames } from '@/lib/verdict-names/mutations';
import { getVerdictNames } from '@/lib/verdict-names/queries';

export const GET = endpoint(contract.getVerdictNames, ({ actor }) => getVerdictNames(actor));
export const PUT = endpoint(contract.setVerdictNames, ({ actor, body }) =>
  setVerdictNames(actor, body),
);
