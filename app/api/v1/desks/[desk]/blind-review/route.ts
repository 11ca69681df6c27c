import * as contract from '@/lib/policy/contract';
import { setBlindReview } from '@/lib/policy/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PUT = endpoint(contract.setBlindReview, ({ actor, body }) =>
  setBlindReview(actor, body),
);
