import * as contract from '@/lib/readings/contract';
import { decideReading } from '@/lib/readings/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PUT = endpoint(contract.decideReading, async ({ actor, params, body }) => ({
  claims: await decideReading(actor, params.reading, body),
}));
