import * as contract from '@/lib/dossiers/contract';
import { restoreDossier } from '@/lib/dossiers/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.restoreDossier, ({ actor, params }) =>
  restoreDossier(actor, params.dossier),
);
