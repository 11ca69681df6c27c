import { z } from 'zod';
import { deskSlug, id } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { dossierFormatNames, formatOf } from './formats';
import { printedMax } from './limits';
import {
  deletedDossier,
  dossierList,
  dossierView,
  listDossiersQuery,
  makeDossierInput,
} from './schema';

const dossiers = { path: '/desks/{desk}/dossiers', params: z.strictObject({ desk: deskSlug }) };
const params = z.strictObject({ desk: deskSlug, dossier: id });

export const listDossiers = operation({
  id: 'listDossiers',
  method: 'GET',
  ...dossiers,
  summary: 'The dossiers of a desk, newest first, a page at a time',
  access: 'REVIEWER',
  query: listDossiersQuery,
  answer: { status: 200, schema: dossierList },
});

export const makeDossier = operation({
  id: 'makeDossier',
  method: 'POST',
  ...dossiers,
  summary:
    'Have one report made of all articles that the board shows when it is asked so; it goes on by itself, and never changes once it is made',
  access: 'EDITOR',
  body: makeDossierInput,
  answer: { status: 201, schema: dossierView },
});

export const getDossier = operation({
  id: 'getDossier',
  method: 'GET',
  path: '/desks/{desk}/dossiers/{dossier}',
  summary: 'How far the making of a dossier has come, and what it comes to',
  access: 'REVIEWER',
  params,
  answer: { status: 200, schema: dossierView },
});

export const cancelDossier = operation({
  id: 'cancelDossier',
  method: 'POST',
  path: '/desks/{desk}/dossiers/{dossier}/cancel',
  summary: 'Cancel the making of a dossier: nothing of it is kept',
  access: 'EDITOR',
  params,
  answer: { status: 200, schema: dossierView },
});

export const deleteDossier = operation({
  id: 'deleteDossier',
  method: 'DELETE',
  path: '/desks/{desk}/dossiers/{dossier}',
  summary: 'Delete a dossier; an editor can restore it',
  access: 'EDITOR',
  params,
  answer: { status: 204 },
});

export const restoreDossier = operation({
  id: 'restoreDossier',
  method: 'POST',
  path: '/desks/{desk}/dossiers/{dossier}/restore',
  summary: 'Restore a deleted dossier as it was',
  access: 'EDITOR',
  params,
  answer: { status: 200, schema: dossierView },
});

export const listDeletedDossiers = operation({
  id: 'listDeletedDossiers',
  method: 'GET',
  path: '/desks/{desk}/deleted-dossiers',
  params: z.strictObject({ desk: deskSlug }),
  summary: 'The newest 200 of the dossiers that were deleted, the last deleted first',
  access: 'EDITOR',
  answer: { status: 200, schema: z.array(deletedDossier) },
});

export const getDossierBundle = operation({
  id: 'getDossierBundle',
  method: 'GET',
  path: '/desks/{desk}/dossiers/{dossier}/bundle',
  summary:
    'A dossier in all formats that it comes in, with the texts and the SHA-256 of each, as a ZIP',
  access: 'REVIEWER',
  params,
  answer: { status: 200, files: ['application/zip'] },
});

export const getDossierFile = operation({
  id: 'getDossierFile',
  method: 'GET',
  path: '/desks/{desk}/dossiers/{dossier}/file',
  summary: `A dossier as a file. Those to read, and the workbook, are there up to ${printedMax.articles} articles and ${printedMax.claims} claims; the others are of any length`,
  access: 'REVIEWER',
  params,
  query: z.strictObject({
    format: z.enum(dossierFormatNames),
    disposition: z.enum(['attachment', 'inline']).default('attachment'),
  }),
  answer: {
    status: 200,
    files: [...new Set(dossierFormatNames.map((name) => formatOf(name).contentType))],
  },
});
