import * as contract from '@/lib/articles/contract';
import { addArticle } from '@/lib/articles/mutations';
import { listArticles } from '@/lib/board/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listArticles, ({ actor, query }) =>
  listArticles(actor, query),
);
export const POST = endpoint(contract.addArticle, ({ actor, body }) => addArticle(actor, body));
