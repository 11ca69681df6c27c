import { z } from 'zod';
import { version } from '@/lib/api/fields';

export const fetchingView = z.strictObject({ on: z.boolean(), version }).meta({
  id: 'Fetching',
  description: 'Whether the server fetches articles from web addresses.',
});

export const setFetchingInput = fetchingView;

export type FetchingView = z.infer<typeof fetchingView>;
