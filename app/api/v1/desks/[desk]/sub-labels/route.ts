import { endpoint } from '@/lib/server/endpoint';
import * as contract from '@/lib/sub-labels/contract';
import { setSubLabels } from '@/lib/sub-labels/mutations';
import { getSubLabels } from '@/lib/sub-labels/queries';

export const GET = endpoint(contract.getSubLabels, ({ actor }) => getSubLabels(actor));
export const PUT = endpoint(contract.setSubLabels, ({ actor, body }) => setSubLabels(actor, body));
