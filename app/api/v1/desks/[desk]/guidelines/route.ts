import * as contract from '@/lib/guidelines/contract';
import { setGuidelines } from '@/lib/guidelines/mutations';
import { getGuidelines } from '@/lib/guidelines/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getGuidelines, ({ actor }) => getGuidelines(actor));
export const PUT = endpoint(contract.setGuidelines, ({ actor, body }) =>
  setGuidelines(actor, body),
);
