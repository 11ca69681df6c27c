import * as contract from '@/lib/invitations/contract';
import { revokeInvitation } from '@/lib/invitations/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const DELETE = endpoint(contract.revokeInvitation, ({ actor, params }) =>
  revokeInvitation(actor, params.invitation),
);
