import * as contract from '@/lib/dossiers/contract';
import { listDeletedDossiers } from '@/lib/dossiers/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listDeletedDossiers, ({ actor }) =>
  listDeletedDossiers(actor),
);
