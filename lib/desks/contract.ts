import { z } from 'zod';
import { deskSlug, person } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import {
  deskView,
  policyView,
  setBlindReviewInput,
  setPolicyInput,
  setVerdictNamesInput,
  verdictNamesView,
} from './schema';

export const listDesks = operation({
  id: 'listDesks',
  method: 'GET',
  path: '/desks',
  summary: 'The desks you are a member of, and your role on each',
  access: 'user',
  params: z.strictObject({}),
  answer: { status: 200, schema: z.array(deskView) },
});

export const getPolicy = operation({
  id: 'getPolicy',
  method: 'GET',
  path: '/desks/{desk}/policy',
  summary: 'What the desk asks of its reviewers',
  access: 'REVIEWER',
  params: z.strictObject({ desk: deskSlug }),
  answer: { status: 200, schema: policyView },
});

export const setPolicy = operation({
  id: 'setPolicy',
  method: 'PUT',
  path: '/desks/{desk}/policy',
  summary: 'Say what the desk asks of its reviewers',
  access: 'ADMIN',
  params: z.strictObject({ desk: deskSlug }),
  body: setPolicyInput,
  answer: { status: 200, schema: policyView },
});

export const getVerdictNames = operation({
  id: 'getVerdictNames',
  method: 'GET',
  path: '/desks/{desk}/verdict-names',
  summary: 'What the desk calls the three verdicts',
  access: 'REVIEWER',
  params: z.strictObject({ desk: deskSlug }),
  answer: { status: 200, schema: verdictNamesView },
});

export const setVerdictNames = operation({
  id: 'setVerdictNames',
  method: 'PUT',
  path: '/desks/{desk}/verdict-names',
  summary: 'Say what the desk calls the three verdicts',
  access: 'ADMIN',
  params: z.strictObject({ desk: deskSlug }),
  body: setVerdictNamesInput,
  answer: { status: 200, schema: verdictNamesView },
});

export const listColleagues = operation({
  id: 'listColleagues',
  method: 'GET',
  path: '/desks/{desk}/colleagues',
  summary: 'The names of the desk’s people, by which comments mention them',
  access: 'REVIEWER',
  params: z.strictObject({ desk: deskSlug }),
  answer: { status: 200, schema: z.array(person) },
});

export const setBlindReview = operation({
  id: 'setBlindReview',
  method: 'PUT',
  path: '/desks/{desk}/blind-review',
  summary: 'Hide the verdicts of others from reviewers until their own is in, or show them',
  access: 'ADMIN',
  params: z.strictObject({ desk: deskSlug }),
  body: setBlindReviewInput,
  answer: { status: 204 },
});
