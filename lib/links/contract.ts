import { z } from 'zod';
import { deskSlug, id } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { addedLink, addLinkInput, reportLinkView } from './schema';

export const listLinks = operation({
  id: 'listLinks',
  method: 'GET',
  path: '/desks/{desk}/reports/{report}/links',
  summary: 'At which addresses a report is or was shared, newest first',
  access: 'REVIEWER',
  answer: { status: 200, schema: z.array(reportLinkView) },
});

export const addLink = operation({
  id: 'addLink',
  method: 'POST',
  path: '/desks/{desk}/reports/{report}/links',
  summary: 'Share a report: by a secret link, or openly where it is for the public',
  access: 'EDITOR',
  body: addLinkInput,
  answer: { status: 201, schema: addedLink },
});

const dossierLinks = {
  path: '/desks/{desk}/dossiers/{dossier}/links',
  params: z.strictObject({ desk: deskSlug, dossier: id }),
} as const;

export const listDossierLinks = operation({
  id: 'listDossierLinks',
  method: 'GET',
  ...dossierLinks,
  summary: 'At which addresses a dossier is or was shared, newest first',
  access: 'REVIEWER',
  answer: { status: 200, schema: z.array(reportLinkView) },
});

export const addDossierLink = operation({
  id: 'addDossierLink',
  method: 'POST',
  ...dossierLinks,
  summary: 'Share a dossier: by a secret link, or openly where it is for the public',
  access: 'EDITOR',
  body: addLinkInput,
  answer: { status: 201, schema: addedLink },
});

export const revokeLink = operation({
  id: 'revokeLink',
  method: 'DELETE',
  path: '/desks/{desk}/report-links/{link}',
  summary: 'Revoke a link to a report or a dossier; it stops working at once',
  access: 'EDITOR',
  answer: { status: 204 },
});
