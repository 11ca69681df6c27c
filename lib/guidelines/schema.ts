import { z } from 'zod';
import { instant, person, prose, version } from '@/lib/api/fields';
import { guidelinesLengthMax } from './length-max';

const text = prose(guidelinesLengthMax).meta({
  description:
    'Markdown: headings, paragraphs, emphasis, lists, quotes, code, and links to http, https and mailto. All else, HTML above all, is shown as the text it is.',
});

const html = z.string().meta({ description: 'The text as HTML, safe to be shown as it is.' });

export const guidelinesView = z
  .strictObject({
    text: z.string(),
    html,
    updated: z
      .strictObject({ by: person, at: instant })
      .nullable()
      .meta({ description: 'Who wrote them last; null where nobody has yet.' }),
    version: version.nullable().meta({ description: 'Null where nobody has written any yet.' }),
  })
  .meta({ id: 'Guidelines', description: 'What a desk tells its reviewers to go by.' });

export type GuidelinesView = z.infer<typeof guidelinesView>;

export const setGuidelinesInput = z.strictObject({ text, version: version.nullable() });

export const previewGuidelinesInput = z.strictObject({ text });

export const guidelinesPreview = z.strictObject({ html });
