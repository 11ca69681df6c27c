import * as contract from '@/lib/comments/contract';
import { addComment } from '@/lib/comments/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.addComment, ({ actor, params, body }) =>
  addComment(actor, params.claim, body),
);
