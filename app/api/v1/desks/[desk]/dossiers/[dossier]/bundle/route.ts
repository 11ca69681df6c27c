import * as contract from '@/lib/dossiers/contract';
import { getReadableDossier } from '@/lib/dossiers/queries';
import { bundleOfDossier } from '@/lib/server/dossiers/dossier-bundle';
import { endpoint } from '@/lib/server/endpoint';
import { still } from '@/lib/server/export/still';
import { fileResponse } from '@/lib/server/file-response';

export const GET = endpoint(
  contract.getDossierBundle,
  async ({ actor, actorNow, params, gone }) => {
    const dossier = await getReadableDossier(actor, params.dossier);
    const again = async () => getReadableDossier(await still(actorNow), params.dossier);
    return fileResponse(bundleOfDossier(dossier, { gone, again }), 'attachment');
  },
);
