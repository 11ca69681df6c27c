import { operation } from '@/lib/api/operation';
import { changedClaims } from '@/lib/claims/schema';
import { splitClaimInput } from './schema';

export const splitClaim = operation({
  id: 'splitClaim',
  method: 'POST',
  path: '/desks/{desk}/claims/{claim}/split',
  summary: 'Make two claims of one; the second is new and nobody has judged it',
  access: 'REVIEWER',
  body: splitClaimInput,
  answer: { status: 200, schema: changedClaims },
});
