import { z } from 'zod';
import { id, instant, webAddress } from '@/lib/api/fields';
import { checkText } from '@/lib/articles/check-text';

/** How an article is known: by the same text to the letter, nearly the same text, or its address. */
const knownBy = z.enum(['TEXT', 'NEAR_TEXT', 'ADDRESS']);

export const knownArticle = z
  .strictObject({
    id,
    title: z.string(),
    createdAt: instant,
    by: knownBy,
    share: z.number().nullable().meta({
      description:
        'How much of the shorter text is in the other one, 0.8 to 1, where that is nearly the same; in groups of four words.',
    }),
  })
  .meta({ id: 'KnownArticle' });

export const findKnownInput = z.strictObject({
  text: z
    .string()
    .refine((text) => checkText(text) === null, 'This is no text of an article.')
    .nullable()
    .default(null),
  sourceUrl: webAddress.nullable().default(null),
});

export type KnownArticle = z.infer<typeof knownArticle>;
export type FindKnownInput = z.output<typeof findKnownInput>;
