import * as contract from '@/lib/dossiers/contract';
import { makeDossier } from '@/lib/dossiers/mutations';
import { listDossiers } from '@/lib/dossiers/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listDossiers, ({ actor, query }) =>
  listDossiers(actor, query),
);
export const POST = endpoint(contract.makeDossier, ({ actor, body }) => makeDossier(actor, body));
