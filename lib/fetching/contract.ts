import { operation } from '@/lib/api/operation';
import { recognisedDocument } from '@/lib/documents/schema';
import { fetchDocumentInput, fetchingView, setFetchingInput } from './schema';

export const getFetching = operation({
  id: 'getFetching',
  method: 'GET',
  path: '/desks/{desk}/fetching',
  summary: 'Whether the desk fetches articles from web addresses',
  access: 'REVIEWER',
  answer: { status: 200, schema: fetchingView },
});

export const setFetching = operation({
  id: 'setFetching',
  method: 'PUT',
  path: '/desks/{desk}/fetching',
  summary: 'Have articles fetched from web addresses, or not any more',
  access: 'ADMIN',
  body: setFetchingInput,
  answer: { status: 200, schema: fetchingView },
});

export const fetchDocument = operation({
  id: 'fetchDocument',
  method: 'POST',
  path: '/desks/{desk}/documents/from-url',
  summary: 'Fetch a page of the web and read it as an article, without storing anything',
  access: 'REVIEWER',
  body: fetchDocumentInput,
  answer: { status: 200, schema: recognisedDocument },
});
