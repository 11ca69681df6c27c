import { operation } from '@/lib/api/operation';
import { printTemplatesView, setPrintTemplatesInput } from './schema';

export const getPrintTemplates = operation({
  id: 'getPrintTemplates',
  method: 'GET',
  path: '/desks/{desk}/print-templates',
  summary: 'How the desk words claims in print, where that is not the standard',
  access: 'REVIEWER',
  answer: { status: 200, schema: printTemplatesView },
});

export const setPrintTemplates = operation({
  id: 'setPrintTemplates',
  method: 'PUT',
  path: '/desks/{desk}/print-templates',
  summary: 'Say how the desk words claims in print; without templates the standard holds',
  access: 'ADMIN',
  body: setPrintTemplatesInput,
  answer: { status: 200, schema: printTemplatesView },
});
