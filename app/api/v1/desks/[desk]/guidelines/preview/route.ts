import * as contract from '@/lib/guidelines/contract';
import { previewGuidelines } from '@/lib/guidelines/queries';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.previewGuidelines, ({ actor, body }) =>
  previewGuidelines(actor, body),
);
