import * as contract from '@/lib/desks/contract';
import { listMembers } from '@/lib/desks/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listMembers, ({ actor }) => listMembers(actor));
