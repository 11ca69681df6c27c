import * as contract from '@/lib/assignments/contract';
import { takeArticle } from '@/lib/assignments/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.takeArticle, ({ actor, params, body }) =>
  takeArticle(actor, params.article, body),
);
