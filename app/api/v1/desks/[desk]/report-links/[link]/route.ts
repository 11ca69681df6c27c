import * as contract from '@/lib/links/contract';
import { revokeLink } from '@/lib/links/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const DELETE = endpoint(contract.revokeLink, ({ actor, params }) =>
  revokeLink(actor, params.link),
);
