import * as contract from '@/lib/dossiers/contract';
import { dossierFile } from '@/lib/server/dossiers/dossier-file';
import { endpoint } from '@/lib/server/endpoint';
import { fileResponse } from '@/lib/server/file-response';

export const GET = endpoint(
  contract.getDossierFile,
  async ({ actor, actorNow, params, query, gone }) =>
    fileResponse(
      await dossierFile(actor, params.dossier, { format: query.format, actorNow, gone }),
      query.disposition,
    ),
);
