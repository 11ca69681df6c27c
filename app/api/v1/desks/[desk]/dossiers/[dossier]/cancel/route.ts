import * as contract from '@/lib/dossiers/contract';
import { cancelDossier } from '@/lib/dossiers/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.cancelDossier, ({ actor, params }) =>
  cancelDossier(actor, params.dossier),
);
