import * as contract from '@/lib/comments/contract';
import { restoreComment } from '@/lib/comments/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PUT = endpoint(contract.restoreComment, ({ actor, params }) =>
  restoreComment(actor, params.comment),
);
