import * as contract from '@/lib/invitations/contract';
import { invite } from '@/lib/invitations/mutations';
import { listInvitations } from '@/lib/invitations/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listInvitations, ({ actor }) => listInvitations(actor));
export const POST = endpoint(contract.invite, ({ actor, body }) => invite(actor, body));
