import * as contract from '@/lib/documents/contract';
import { recogniseDocument } from '@/lib/documents/queries';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.recogniseDocument, ({ actor, query, headers, file }) =>
  recogniseDocument(actor, {
    name: query.name,
    type: headers['content-type'] ?? null,
    bytes: file,
  }),
);
