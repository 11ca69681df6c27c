import { z } from 'zod';
import { deskSlug, id, version } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { claimView } from '@/lib/claims/schema';
import { addCommentInput, changeCommentInput, mentionView, resolveCommentInput } from './schema';

const answer = { status: 200, schema: claimView } as const;
const commentParams = z.strictObject({ desk: deskSlug, comment: id });

export const listMentions = operation({
  id: 'listMentions',
  method: 'GET',
  path: '/desks/{desk}/mentions',
  summary: 'The open comments that mention you, newest first',
  access: 'REVIEWER',
  params: z.strictObject({ desk: deskSlug }),
  answer: { status: 200, schema: z.array(mentionView) },
});

export const addComment = operation({
  id: 'addComment',
  method: 'POST',
  path: '/desks/{desk}/claims/{claim}/comments',
  summary: 'Say something to the desk about a claim',
  access: 'REVIEWER',
  params: z.strictObject({ desk: deskSlug, claim: id }),
  body: addCommentInput,
  answer: { status: 201, schema: claimView },
});

export const changeComment = operation({
  id: 'changeComment',
  method: 'PUT',
  path: '/desks/{desk}/comments/{comment}',
  summary: 'Change your own comment',
  access: 'REVIEWER',
  params: commentParams,
  body: changeCommentInput,
  answer,
});

export const deleteComment = operation({
  id: 'deleteComment',
  method: 'DELETE',
  path: '/desks/{desk}/comments/{comment}',
  summary: 'Delete your own comment; the ledger keeps it',
  access: 'REVIEWER',
  params: commentParams,
  query: z.strictObject({ version: z.coerce.number().pipe(version) }),
  answer,
});

export const restoreComment = operation({
  id: 'restoreComment',
  method: 'PUT',
  path: '/desks/{desk}/comments/{comment}/restoration',
  summary: 'Bring back your own comment that you have deleted, as it was',
  access: 'REVIEWER',
  params: commentParams,
  answer,
});

export const resolveComment = operation({
  id: 'resolveComment',
  method: 'PUT',
  path: '/desks/{desk}/comments/{comment}/resolution',
  summary: 'Say that a comment is settled, or open it again',
  access: 'REVIEWER',
  params: commentParams,
  body: resolveCommentInput,
  answer,
});
