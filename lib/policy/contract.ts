import { operation } from '@/lib/api/operation';
import { policyView, setBlindReviewInput, setPolicyInput } from './schema';

export const getPolicy = operation({
  id: 'getPolicy',
  method: 'GET',
  path: '/desks/{desk}/policy',
  summary: 'What the desk asks of its reviewers',
  access: 'REVIEWER',
  answer: { status: 200, schema: policyView },
});

export const setPolicy = operation({
  id: 'setPolicy',
  method: 'PUT',
  path: '/desks/{desk}/policy',
  summary: 'Say what the desk asks of its reviewers',
  access: 'ADMIN',
  body: setPolicyInput,
  answer: { status: 200, schema: policyView },
});

export const setBlindReview = operation({
  id: 'setBlindReview',
  method: 'PUT',
  path: '/desks/{desk}/blind-review',
  summary: 'Hide the verdicts of others from reviewers until their own is in, or show them',
  access: 'ADMIN',
  body: setBlindReviewInput,
  answer: { status: 204 },
});
