import { z } from 'zod';
import { id, instant, person } from '@/lib/api/fields';
import { ImportItemState, ImportState } from '@/prisma/generated/enums';

export const createImportInput = z.strictObject({ id });

/** An import with how far it has come. */
export const importView = z
  .strictObject({
    id,
    state: z.enum(ImportState),
    addedBy: person,
    createdAt: instant,
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    counts: z
      .strictObject({ waiting: z.int(), added: z.int(), skipped: z.int(), refused: z.int() })
      .meta({
        description:
          'Of its files, and of the articles in those that hold several. Skipped is what the desk has already, by the SHA-256 of its text.',
      }),
    size: z.int().meta({ description: 'Of what was uploaded, in bytes.' }),
    retriable: z.boolean().meta({
      description: 'Whether files that were refused are kept still and can be tried again.',
    }),
  })
  .meta({ id: 'Import', description: 'Many articles brought in at once.' });

/** One file of an import, or one article in a file that has several. */
export const importItem = z
  .strictObject({
    id,
    name: z.string().meta({ description: 'The path of the file, and where in it.' }),
    state: z.enum(ImportItemState),
    reason: z.string().nullable().meta({ description: 'Why it was refused.' }),
    article: id.nullable().meta({
      description: 'The article that it became, or the one that was there already.',
    }),
  })
  .meta({ id: 'ImportItem' });

export const importList = z.strictObject({
  imports: z.array(importView),
  /** Give it as `after` for the next page; null at the end. */
  next: id.nullable(),
});

export const importItemList = z.strictObject({
  items: z.array(importItem),
  /** Give it as `after` for the next page; null at the end. */
  next: id.nullable(),
});

const page = {
  after: id.optional().meta({ description: 'The `next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(500).default(100),
};

export const listImportsQuery = z.strictObject(page);
export const listItemsQuery = z.strictObject({
  state: z.enum(ImportItemState).optional(),
  ...page,
});

export type ImportView = z.infer<typeof importView>;
export type ImportItemView = z.infer<typeof importItem>;
export type ImportList = z.infer<typeof importList>;
export type ImportItemList = z.infer<typeof importItemList>;
