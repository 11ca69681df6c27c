import * as contract from '@/lib/bulk/contract';
import { changeArticles } from '@/lib/bulk/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.changeArticles, ({ actor, body }) =>
  changeArticles(actor, body),
);
