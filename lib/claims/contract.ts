import { operation } from '@/lib/api/operation';
import { addClaimInput, claimView, editClaimInput } from './schema';

export const addClaim = operation({
  id: 'addClaim',
  method: 'POST',
  path: '/desks/{desk}/articles/{article}/claims',
  summary: 'Add a claim that the splitter missed, by the ranges that carry it',
  access: 'REVIEWER',
  body: addClaimInput,
  answer: { status: 201, schema: claimView },
});

export const getClaim = operation({
  id: 'getClaim',
  method: 'GET',
  path: '/desks/{desk}/claims/{claim}',
  summary: 'A claim with everything the desk holds of it',
  access: 'REVIEWER',
  answer: { status: 200, schema: claimView },
});

export const editClaim = operation({
  id: 'editClaim',
  method: 'PATCH',
  path: '/desks/{desk}/claims/{claim}',
  summary:
    'Reword a claim, change which words it is, say of what kind it is or that it is none, or bring it back',
  access: 'REVIEWER',
  body: editClaimInput,
  answer: { status: 200, schema: claimView },
});
