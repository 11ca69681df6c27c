import { z } from 'zod';
import { deskSlug } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { printTemplatesView, setPrintTemplatesInput } from './schema';

const templates = {
  path: '/desks/{desk}/print-templates',
  params: z.strictObject({ desk: deskSlug }),
} as const;

export const getPrintTemplates = operation({
  id: 'getPrintTemplates',
  method: 'GET',
  ...templates,
  summary: 'How the desk words claims in print, where that is not the standard',
  access: 'REVIEWER',
  answer: { status: 200, schema: printTemplatesView },
});

export const setPrintTemplates = operation({
  id: 'setPrintTemplates',
  method: 'PUT',
  ...templates,
  summary: 'Say how the desk words claims in print; without templates the standard holds',
  access: 'ADMIN',
  body: setPrintTemplatesInput,
  answer: { status: 200, schema: printTemplatesView },
});
