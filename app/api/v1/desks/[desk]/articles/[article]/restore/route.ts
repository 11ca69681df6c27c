import * as contract from '@/lib/articles/contract';
import { restoreArticle } from '@/lib/articles/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.restoreArticle, ({ actor, params, body }) =>
  restoreArticle(actor, params.article, body.version),
);
