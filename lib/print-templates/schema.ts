import { z } from 'zod';
import { prose, version } from '@/lib/api/fields';
import { ClaimKind, ClaimStatus } from '@/prisma/generated/enums';
import { findTemplateProblem } from './placeholders';

const printTemplate = z.strictObject({
  kind: z.enum(ClaimKind).nullable().describe('Null for claims of any kind.'),
  status: z.enum(ClaimStatus),
  text: prose(500)
    .superRefine((text, context) => {
      const message = findTemplateProblem(text);
      if (message !== null) context.addIssue({ code: 'custom', message });
    })
    .describe('With placeholders in curly brackets: {statement}, {desk}, {time} …'),
});

/** As many as there can be: one for each status of each kind, and of any. */
const most = (Object.keys(ClaimKind).length + 1) * Object.keys(ClaimStatus).length;

const printTemplates = z.array(printTemplate).max(most);

export const printTemplatesView = z.strictObject({ templates: printTemplates, version }).meta({
  id: 'PrintTemplates',
  description:
    'How a desk words claims in print, where that is not the standard. A claim of which something is not recorded that its template asks for has the standard sentence.',
});

export type PrintTemplatesView = z.infer<typeof printTemplatesView>;

export const setPrintTemplatesInput = z.strictObject({
  templates: printTemplates.superRefine((templates, context) => {
    for (const [index, { kind, status }] of templates.entries()) {
      const first = templates.findIndex((one) => one.kind === kind && one.status === status);
      if (first < index) {
        context.addIssue({
          code: 'custom',
          path: [index, 'text'],
          message: 'There is a template for this kind and status above.',
        });
      }
    }
  }),
  version,
});
