import { z } from 'zod';
import { id } from '@/lib/api/fields';
import { boardFilter, listArticlesQuery, listedArticle } from '@/lib/articles/schema';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** As many rows as an open board asks for at once. */
export const shownMax = 200;

export const readBoardQuery = z.strictObject({
  ...listArticlesQuery.shape,
  shown: z
    .string()
    .regex(new RegExp(`^(?:${uuid}(?:,${uuid}){0,${shownMax - 1}})?$`, 'i'))
    .default('')
    .meta({
      description: `The ids of the rows that are shown, between commas, at most ${shownMax}.`,
    }),
});

/** What an open board asks for to be as things stand. */
export const boardNow = z
  .strictObject({
    articles: z.array(listedArticle).meta({
      description: 'Those of `shown` that are there, in the order given, as they are now.',
    }),
    left: z
      .array(id)
      .meta({ description: 'Those of `shown` that the question does not find now.' }),
    listed: z.array(id).meta({ description: 'What a new reading of the page would list.' }),
    totals: z.record(boardFilter, z.int()).meta({ description: 'Counted to 1,001 at most.' }),
    mentions: z.int().meta({ description: 'How many open comments mention you.' }),
    unread: z.int().meta({ description: 'How many changes of others you have not read of.' }),
  })
  .meta({ id: 'BoardNow' });

export type BoardNow = z.infer<typeof boardNow>;
