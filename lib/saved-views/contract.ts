import { z } from 'zod';
import { seenVersion } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { addSavedViewInput, changeSavedViewInput, savedView, savedViewCount } from './schema';

export const listSavedViews = operation({
  id: 'listSavedViews',
  method: 'GET',
  path: '/desks/{desk}/saved-views',
  summary: 'Your saved views of the board, and those that the desk shares, by name',
  access: 'REVIEWER',
  answer: { status: 200, schema: z.array(savedView) },
});

export const countSavedViews = operation({
  id: 'countSavedViews',
  method: 'GET',
  path: '/desks/{desk}/saved-views/counts',
  summary: 'How many articles each of your saved views, and of those the desk shares, shows now',
  access: 'REVIEWER',
  answer: { status: 200, schema: z.array(savedViewCount) },
});

export const addSavedView = operation({
  id: 'addSavedView',
  method: 'POST',
  path: '/desks/{desk}/saved-views',
  summary: 'Save a filter, order and search of the board under a name; an editor can share it',
  access: 'REVIEWER',
  body: addSavedViewInput,
  answer: { status: 201, schema: savedView },
});

export const changeSavedView = operation({
  id: 'changeSavedView',
  method: 'PATCH',
  path: '/desks/{desk}/saved-views/{savedView}',
  summary: 'Rename a saved view, give it another filter, share it or share it no more',
  access: 'REVIEWER',
  body: changeSavedViewInput,
  answer: { status: 200, schema: savedView },
});

export const removeSavedView = operation({
  id: 'removeSavedView',
  method: 'DELETE',
  path: '/desks/{desk}/saved-views/{savedView}',
  summary: 'Remove a saved view; adding it again with the same id brings it back',
  access: 'REVIEWER',
  query: seenVersion,
  answer: { status: 204 },
});
