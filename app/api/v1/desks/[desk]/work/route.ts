import { endpoint } from '@/lib/server/endpoint';
import * as contract from '@/lib/work/contract';
import { listWork } from '@/lib/work/queries';

export const GET = endpoint(contract.listWork, ({ actor, query }) => listWork(actor, query));
