import { z } from 'zod';
import { seenVersion } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { claimView } from '@/lib/claims/schema';
import { mostMentions } from './most-mentions';
import { addCommentInput, changeCommentInput, mentionView, resolveCommentInput } from './schema';

const answer = { status: 200, schema: claimView } as const;

export const listMentions = operation({
  id: 'listMentions',
  method: 'GET',
  path: '/desks/{desk}/mentions',
  summary: `The newest ${mostMentions} of the open comments that mention you, newest first`,
  access: 'REVIEWER',
  answer: { status: 200, schema: z.array(mentionView) },
});

export const addComment = operation({
  id: 'addComment',
  method: 'POST',
  path: '/desks/{desk}/claims/{claim}/comments',
  summary: 'Say something to the desk about a claim',
  access: 'REVIEWER',
  body: addCommentInput,
  answer: { status: 201, schema: claimView },
});

export const changeComment = operation({
  id: 'changeComment',
  method: 'PUT',
  path: '/desks/{desk}/comments/{comment}',
  summary: 'Change your own comment',
  access: 'REVIEWER',
  body: changeCommentInput,
  answer,
});

export const deleteComment = operation({
  id: 'deleteComment',
  method: 'DELETE',
  path: '/desks/{desk}/comments/{comment}',
  summary: 'Delete your own comment; the ledger keeps it',
  access: 'REVIEWER',
  query: seenVersion,
  answer,
});

export const restoreComment = operation({
  id: 'restoreComment',
  method: 'PUT',
  path: '/desks/{desk}/comments/{comment}/restoration',
  summary: 'Bring back your own comment that you have deleted, as it was',
  access: 'REVIEWER',
  answer,
});

export const resolveComment = operation({
  id: 'resolveComment',
  method: 'PUT',
  path: '/desks/{desk}/comments/{comment}/resolution',
  summary: 'Say that a comment is settled, or open it again',
  access: 'REVIEWER',
  body: resolveCommentInput,
  answer,
});
