import * as contract from '@/lib/articles/contract';
import { getArticle } from '@/lib/articles/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getArticle, ({ actor, params }) =>
  getArticle(actor, params.article),
);
