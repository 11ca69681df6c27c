import * as contract from '@/lib/dossiers/contract';
import { getDossier } from '@/lib/dossiers/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getDossier, ({ actor, params }) =>
  getDossier(actor, params.dossier),
);
