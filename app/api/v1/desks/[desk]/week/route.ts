import { endpoint } from '@/lib/server/endpoint';
import * as contract from '@/lib/week/contract';
import { getWeek } from '@/lib/week/queries';

export const GET = endpoint(contract.getWeek, ({ actor, query: { week } }) =>
  getWeek(actor, week === undefined ? {} : { week }),
);
