import * as contract from '@/lib/members/contract';
import { listMembers } from '@/lib/members/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listMembers, ({ actor }) => listMembers(actor));
