import { operation } from '@/lib/api/operation';
import { uploadBytesMax } from './limits';
import {
  createImportInput,
  importItemList,
  importList,
  importView,
  listImportsQuery,
  listItemsQuery,
} from './schema';

export const listImports = operation({
  id: 'listImports',
  method: 'GET',
  path: '/desks/{desk}/imports',
  summary: 'The imports of a desk, newest first, a page at a time',
  access: 'REVIEWER',
  query: listImportsQuery,
  answer: { status: 200, schema: importList },
});

export const createImport = operation({
  id: 'createImport',
  method: 'POST',
  path: '/desks/{desk}/imports',
  summary: 'Begin an import; add files to it and start it',
  access: 'REVIEWER',
  body: createImportInput,
  answer: { status: 201, schema: importView },
});

export const getImport = operation({
  id: 'getImport',
  method: 'GET',
  path: '/desks/{desk}/imports/{import}',
  summary: 'How far an import has come',
  access: 'REVIEWER',
  answer: { status: 200, schema: importView },
});

export const addImportFiles = operation({
  id: 'addImportFiles',
  method: 'POST',
  path: '/desks/{desk}/imports/{import}/files',
  summary:
    'Add files to an import that was not started: articles, JSON Lines of articles, ZIPs. The same file under the same name is added once',
  access: 'REVIEWER',
  uploadLimit: uploadBytesMax,
  answer: { status: 200, schema: importView },
});

export const startImport = operation({
  id: 'startImport',
  method: 'POST',
  path: '/desks/{desk}/imports/{import}/start',
  summary: 'Start an import; it goes on by itself',
  access: 'REVIEWER',
  answer: { status: 200, schema: importView },
});

export const cancelImport = operation({
  id: 'cancelImport',
  method: 'POST',
  path: '/desks/{desk}/imports/{import}/cancel',
  summary: 'Cancel an import: what is in stays, and the rest is not brought in',
  access: 'REVIEWER',
  answer: { status: 200, schema: importView },
});

export const retryImport = operation({
  id: 'retryImport',
  method: 'POST',
  path: '/desks/{desk}/imports/{import}/retry',
  summary: 'Try what was refused once more, as long as its files are kept',
  access: 'REVIEWER',
  answer: { status: 200, schema: importView },
});

export const listImportItems = operation({
  id: 'listImportItems',
  method: 'GET',
  path: '/desks/{desk}/imports/{import}/items',
  summary: 'What became of each file of an import, in the order given, a page at a time',
  access: 'REVIEWER',
  query: listItemsQuery,
  answer: { status: 200, schema: importItemList },
});

export const exportRefusals = operation({
  id: 'exportRefusals',
  method: 'GET',
  path: '/desks/{desk}/imports/{import}/refusals',
  summary: 'The refused files of an import as CSV: the name and the reason of each',
  access: 'REVIEWER',
  answer: { status: 200, files: ['text/csv'] },
});
