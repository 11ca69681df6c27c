import * as contract from '@/lib/fetching/contract';
import { fetchDocument } from '@/lib/fetching/queries';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.fetchDocument, ({ actor, body, gone }) =>
  fetchDocument(actor, body, { gone }),
);
