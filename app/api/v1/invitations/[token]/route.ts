import * as contract from '@/lib/invitations/contract';
import { acceptInvitation } from '@/lib/invitations/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.acceptInvitation, ({ params, body }) =>
  acceptInvitation(params.token, body),
);
