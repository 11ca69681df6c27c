import * as contract from '@/lib/comments/contract';
import { resolveComment } from '@/lib/comments/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PUT = endpoint(contract.resolveComment, ({ actor, params, body }) =>
  resolveComment(actor, params.comment, body),
);
