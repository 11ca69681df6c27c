import * as contract from '@/lib/desks/contract';
import { setBlindReview } from '@/lib/desks/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PUT = endpoint(contract.setBlindReview, ({ actor, body }) =>
  setBlindReview(actor, body),
);
