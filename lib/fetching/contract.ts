import { z } from 'zod';
import { deskSlug } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { fetchingView, setFetchingInput } from './schema';

const params = z.strictObject({ desk: deskSlug });

export const getFetching = operation({
  id: 'getFetching',
  method: 'GET',
  path: '/desks/{desk}/fetching',
  summary: 'Whether the desk fetches articles from web addresses',
  access: 'REVIEWER',
  params,
  answer: { status: 200, schema: fetchingView },
});

export const setFetching = operation({
  id: 'setFetching',
  method: 'PUT',
  path: '/desks/{desk}/fetching',
  summary: 'Have articles fetched from web addresses, or not any more',
  access: 'ADMIN',
  params,
  body: setFetchingInput,
  answer: { status: 200, schema: fetchingView },
});
