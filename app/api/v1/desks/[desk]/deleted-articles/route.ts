import * as contract from '@/lib/articles/contract';
import { listDeletedArticles } from '@/lib/articles/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listDeletedArticles, ({ actor }) =>
  listDeletedArticles(actor),
);
