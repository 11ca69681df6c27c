import * as contract from '@/lib/links/contract';
import { addDossierLink } from '@/lib/links/mutations';
import { listDossierLinks } from '@/lib/links/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listDossierLinks, ({ actor, params }) =>
  listDossierLinks(actor, params.dossier),
);

export const POST = endpoint(contract.addDossierLink, ({ actor, params, body }) =>
  addDossierLink(actor, params.dossier, body),
);
