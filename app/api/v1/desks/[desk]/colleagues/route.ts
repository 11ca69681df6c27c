import * as contract from '@/lib/desks/contract';
import { listColleagues } from '@/lib/desks/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listColleagues, ({ actor }) => listColleagues(actor));
