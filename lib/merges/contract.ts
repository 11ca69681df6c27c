import { operation } from '@/lib/api/operation';
import { changedClaims } from '@/lib/claims/schema';
import { mergeClaimInput, unmergeClaimInput } from './schema';

export const mergeClaim = operation({
  id: 'mergeClaim',
  method: 'POST',
  path: '/desks/{desk}/claims/{claim}/merge',
  summary: 'Make another claim part of this one, with its words and its evidence',
  access: 'REVIEWER',
  body: mergeClaimInput,
  answer: { status: 200, schema: changedClaims },
});

export const unmergeClaim = operation({
  id: 'unmergeClaim',
  method: 'POST',
  path: '/desks/{desk}/claims/{claim}/unmerge',
  summary: 'Take a merge back, so that both claims are what they were',
  access: 'REVIEWER',
  body: unmergeClaimInput,
  answer: { status: 200, schema: changedClaims },
});
