import * as contract from '@/lib/articles/contract';
import { deleteArticle } from '@/lib/articles/mutations';
import { getArticle } from '@/lib/articles/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getArticle, ({ actor, params }) =>
  getArticle(actor, params.article),
);
export const DELETE = endpoint(contract.deleteArticle, ({ actor, params, query }) =>
  deleteArticle(actor, params.article, query.version),
);
