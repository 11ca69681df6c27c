import { seenVersion } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import {
  assignArticleInput,
  assignments,
  changeAssignmentInput,
  setAssignmentDoneInput,
  takeArticleInput,
} from './schema';

const answer = { status: 200, schema: assignments } as const;

export const assignArticle = operation({
  id: 'assignArticle',
  method: 'POST',
  path: '/desks/{desk}/articles/{article}/assignments',
  summary: 'Have a member of the desk review an article',
  access: 'EDITOR',
  body: assignArticleInput,
  answer: { status: 201, schema: assignments },
});

export const takeArticle = operation({
  id: 'takeArticle',
  method: 'POST',
  path: '/desks/{desk}/articles/{article}/take',
  summary: 'Take an article that nobody has; it is held for you for a while',
  access: 'REVIEWER',
  body: takeArticleInput,
  answer: { status: 201, schema: assignments },
});

export const changeAssignment = operation({
  id: 'changeAssignment',
  method: 'PUT',
  path: '/desks/{desk}/assignments/{assignment}',
  summary: 'Say when an assignment is due',
  access: 'EDITOR',
  body: changeAssignmentInput,
  answer,
});

export const setAssignmentDone = operation({
  id: 'setAssignmentDone',
  method: 'PUT',
  path: '/desks/{desk}/assignments/{assignment}/done',
  summary: 'Say that you are done with an article, or are not',
  access: 'REVIEWER',
  body: setAssignmentDoneInput,
  answer,
});

export const withdrawAssignment = operation({
  id: 'withdrawAssignment',
  method: 'DELETE',
  path: '/desks/{desk}/assignments/{assignment}',
  summary: 'Give an article back to the desk; an editor takes it back from anybody',
  access: 'REVIEWER',
  query: seenVersion,
  answer,
});
