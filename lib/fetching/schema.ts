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
