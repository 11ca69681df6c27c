import { z } from 'zod';
import { version } from '@/lib/api/fields';

export const fetchingView = z.strictObject({ on: z.boolean(), version }).meta({
  id: 'Fetching',
  description: 'Whether the server fetches articles from web addresses.',
});

export const setFetchingInput = fetchingView;

export type FetchingView = z.infer<typeof fetchingView>;

export const fetchDocumentInput = z.strictObject({
  url: z.string().trim().min(1, 'Which page?').max(2000).meta({
    description: 'The address of a page that is open to all, with http:// or https://.',
  }),
});

const said = z.string().nullable();

export const fetchedDocument = z
  .strictObject({
    title: said,
    text: z.string(),
    author: said,
    publisher: said,
    publishedOn: said,
    sourceUrl: z.string().meta({
      description:
        'Where the page was found at last, or what it calls its own address on the same site.',
    }),
    language: said.meta({ description: 'A language tag (BCP 47).' }),
    dropped: z.array(z.string()).meta({ description: 'What was left out as furniture.' }),
  })
  .meta({ id: 'FetchedDocument', description: 'A page as an article; nothing is stored.' });

export type FetchedDocument = z.infer<typeof fetchedDocument>;
