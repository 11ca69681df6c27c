import { z } from 'zod';
import { deskSlug, id } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { claimView } from '@/lib/claims/schema';
import { checklistView, questionId, setCheckInput, setChecklistInput } from './schema';

export const listChecklists = operation({
  id: 'listChecklists',
  method: 'GET',
  path: '/desks/{desk}/checklists',
  summary: 'What the desk asks of each kind of claim',
  access: 'REVIEWER',
  answer: { status: 200, schema: z.array(checklistView) },
});

export const setChecklist = operation({
  id: 'setChecklist',
  method: 'PUT',
  path: '/desks/{desk}/checklists',
  summary: 'Say what the desk asks of one kind of claim',
  access: 'ADMIN',
  body: setChecklistInput,
  answer: { status: 200, schema: checklistView },
});

export const setCheck = operation({
  id: 'setCheck',
  method: 'PUT',
  path: '/desks/{desk}/claims/{claim}/checks/{question}',
  summary: 'Tick a question of a claim’s checklist, or write a note on it',
  access: 'REVIEWER',
  params: z.strictObject({ desk: deskSlug, claim: id, question: questionId }),
  body: setCheckInput,
  answer: { status: 200, schema: claimView },
});
