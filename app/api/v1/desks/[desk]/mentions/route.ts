import * as contract from '@/lib/comments/contract';
import { listMentions } from '@/lib/comments/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listMentions, ({ actor }) => listMentions(actor));
