import * as contract from '@/lib/comments/contract';
import { changeComment, deleteComment } from '@/lib/comments/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PUT = endpoint(contract.changeComment, ({ actor, params, body }) =>
  changeComment(actor, params.comment, body),
);
export const DELETE = endpoint(contract.deleteComment, ({ actor, params, query }) =>
  deleteComment(actor, params.comment, query.version),
);
