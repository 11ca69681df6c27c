import * as contract from '@/lib/known-articles/contract';
import { findKnownArticles } from '@/lib/known-articles/queries';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.findKnownArticles, ({ actor, body }) =>
  findKnownArticles(actor, body),
);
