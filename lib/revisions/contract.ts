import { z } from 'zod';
import { deskSlug, id, rowNumber } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { textBodyMax } from '@/lib/articles/contract';
import {
  addRevisionInput,
  preflight,
  previewRevisionInput,
  revisionSummary,
  revisionText,
} from './schema';

const path = '/desks/{desk}/articles/{article}/revisions';

export const listRevisions = operation({
  id: 'listRevisions',
  method: 'GET',
  path,
  summary: 'The texts that an article has had, the newest first',
  access: 'REVIEWER',
  answer: { status: 200, schema: z.array(revisionSummary) },
});

export const previewRevision = operation({
  id: 'previewRevision',
  method: 'POST',
  path: `${path}/preview`,
  summary: 'What a new text would make of every claim of an article; nothing is stored',
  access: 'REVIEWER',
  body: previewRevisionInput,
  bodyLimit: textBodyMax,
  answer: { status: 200, schema: preflight },
});

export const addRevision = operation({
  id: 'addRevision',
  method: 'POST',
  path,
  summary: 'Give an article a new text, as its preview has shown it; its claims come along',
  access: 'REVIEWER',
  body: addRevisionInput,
  bodyLimit: textBodyMax,
  answer: { status: 201, schema: revisionSummary },
});

export const getRevision = operation({
  id: 'getRevision',
  method: 'GET',
  path: `${path}/{number}`,
  summary: 'One text of an article, and what changed in it from the one before',
  access: 'REVIEWER',
  params: z.strictObject({
    desk: deskSlug,
    article: id,
    number: z.coerce.number().pipe(rowNumber),
  }),
  answer: { status: 200, schema: revisionText },
});
