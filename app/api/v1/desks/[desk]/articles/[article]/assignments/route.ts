import * as contract from '@/lib/assignments/contract';
import { assignArticle } from '@/lib/assignments/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.assignArticle, ({ actor, params, body }) =>
  assignArticle(actor, params.article, body),
);
