import * as contract from '@/lib/links/contract';
import { addLink } from '@/lib/links/mutations';
import { listLinks } from '@/lib/links/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listLinks, ({ actor, params }) =>
  listLinks(actor, params.report),
);

export const POST = endpoint(contract.addLink, ({ actor, params, body }) =>
  addLink(actor, params.report, body),
);
