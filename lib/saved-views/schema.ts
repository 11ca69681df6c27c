import { z } from 'zod';
import { id, line, person, version } from '@/lib/api/fields';
import { listArticlesQuery } from '@/lib/articles/schema';

/** The longest name of a saved view, in UTF-16 code units: it stands in one line with others. */
const viewNameMax = 60;

/** How many saved views one person, and the desk as a whole, can have. */
export const mostViews = 30;

// Where a page ends is of a moment, and how long it is belongs to whoever asks.
const { after: _after, limit: _limit, ...lasting } = listArticlesQuery.shape;

/** What a saved view keeps: what the board's address says, but for the page one was on. */
export const savedQuery = z.strictObject(lasting).meta({
  description: 'The same parts as the board’s address, by the same rules.',
});

const name = line(viewNameMax).min(1, 'A saved view needs a name.');
const shared = z.boolean().meta({
  description: 'Whether the whole desk has it; for editors to say.',
});

/** The parts of a view that can name somebody or something that is there no more. */
export const namingPart = z.enum(['addedBy', 'reviewer', 'assignee', 'publisher']);

export const savedView = z
  .strictObject({
    id,
    name: z.string(),
    shared,
    owner: person,
    query: savedQuery,
    gone: z.array(namingPart).meta({
      description: 'Which parts name somebody not on the desk, or a publisher without an article.',
    }),
    version,
  })
  .meta({ id: 'SavedView' });

export const savedViewCount = z
  .strictObject({ id, count: z.int().meta({ description: 'Counted to 1,001 at most.' }) })
  .meta({ id: 'SavedViewCount', description: 'How many articles a saved view shows you now.' });

export const addSavedViewInput = z.strictObject({
  id,
  name,
  shared: shared.default(false),
  query: savedQuery,
});

export const changeSavedViewInput = z
  .strictObject({ version, name, shared, query: savedQuery })
  .partial({ name: true, shared: true, query: true });

export type SavedView = z.infer<typeof savedView>;
export type SavedViewCount = z.infer<typeof savedViewCount>;
export type SavedQuery = z.infer<typeof savedQuery>;
export type NamingPart = z.infer<typeof namingPart>;
