import { z } from 'zod';
import { deskSlug, id, version } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { addViewInput, changeViewInput, savedView } from './schema';

const views = { path: '/desks/{desk}/saved-views', params: z.strictObject({ desk: deskSlug }) };
const one = {
  path: '/desks/{desk}/saved-views/{savedView}',
  params: z.strictObject({ desk: deskSlug, savedView: id }),
};

export const listViews = operation({
  id: 'listViews',
  method: 'GET',
  ...views,
  summary: 'Your saved views of the board, and those that the desk shares, by name',
  access: 'REVIEWER',
  answer: { status: 200, schema: z.array(savedView) },
});

export const addView = operation({
  id: 'addView',
  method: 'POST',
  ...views,
  summary: 'Save a filter, order and search of the board under a name; an editor can share it',
  access: 'REVIEWER',
  body: addViewInput,
  answer: { status: 201, schema: savedView },
});

export const changeView = operation({
  id: 'changeView',
  method: 'PATCH',
  ...one,
  summary: 'Rename a saved view, give it another filter, share it or share it no more',
  access: 'REVIEWER',
  body: changeViewInput,
  answer: { status: 200, schema: savedView },
});

export const removeView = operation({
  id: 'removeView',
  method: 'DELETE',
  ...one,
  summary: 'Remove a saved view; adding it again with the same id brings it back',
  access: 'REVIEWER',
  query: z.strictObject({ version: z.coerce.number().pipe(version) }),
  answer: { status: 204 },
});
