import { z } from 'zod';
import { deskSlug, id } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { addedLink, addLinkInput, reportLinkView } from './schema';

const links = {
  path: '/desks/{desk}/reports/{report}/links',
  params: z.strictObject({ desk: deskSlug, report: id }),
} as const;

export const listLinks = operation({
  id: 'listLinks',
  method: 'GET',
  ...links,
  summary: 'At which addresses a report is or was shared, newest first',
  access: 'REVIEWER',
  answer: { status: 200, schema: z.array(reportLinkView) },
});

export const addLink = operation({
  id: 'addLink',
  method: 'POST',
  ...links,
  summary: 'Share a report: by a secret link, or openly where it is for the public',
  access: 'EDITOR',
  body: addLinkInput,
  answer: { status: 201, schema: addedLink },
});

export const revokeLink = operation({
  id: 'revokeLink',
  method: 'DELETE',
  path: '/desks/{desk}/report-links/{link}',
  summary: 'Revoke a link to a report; it stops working at once',
  access: 'EDITOR',
  params: z.strictObject({ desk: deskSlug, link: id }),
  answer: { status: 204 },
});
