import { z } from 'zod';
import { deskSlug } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { policyView, setBlindReviewInput, setPolicyInput } from './schema';

const params = z.strictObject({ desk: deskSlug });

export const getPolicy = operation({
  id: 'getPolicy',
  method: 'GET',
  path: '/desks/{desk}/policy',
  summary: 'What the desk asks of its reviewers',
  access: 'REVIEWER',
  params,
  answer: { status: 200, schema: policyView },
});

export const setPolicy = operation({
  id: 'setPolicy',
  method: 'PUT',
  path: '/desks/{desk}/policy',
  summary: 'Say what the desk asks of its reviewers',
  access: 'ADMIN',
  params,
  body: setPolicyInput,
  answer: { status: 200, schema: policyView },
});

export const setBlindReview = operation({
  id: 'setBlindReview',
  method: 'PUT',
  path: '/desks/{desk}/blind-review',
  summary: 'Hide the verdicts of others from reviewers until their own is in, or show them',
  access: 'ADMIN',
  params,
  body: setBlindReviewInput,
  answer: { status: 204 },
});
