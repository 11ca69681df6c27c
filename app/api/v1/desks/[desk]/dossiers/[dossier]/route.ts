import * as contract from '@/lib/dossiers/contract';
import { deleteDossier } from '@/lib/dossiers/mutations';
import { getDossier } from '@/lib/dossiers/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getDossier, ({ actor, params }) =>
  getDossier(actor, params.dossier),
);

export const DELETE = endpoint(contract.deleteDossier, ({ actor, params }) =>
  deleteDossier(actor, params.dossier),
);
