import { z } from 'zod';
import { day, id } from '@/lib/api/fields';
import { ClaimStatus } from '@/prisma/generated/enums';

const range = {
  start: z.int().min(0).meta({ description: 'UTF-16 code units into the revision’s text.' }),
  end: z.int().min(1).meta({ description: 'Exclusive.' }),
};

export const quantity = z
  .strictObject({
    ...range,
    kind: z.enum(['count', 'money', 'measure', 'share']),
    min: z.number().nullable().meta({
      description: 'As it is named, also in “more than 60”; null where there is no lower bound.',
    }),
    max: z.number().nullable(),
    approximate: z.boolean(),
    unit: z.string().nullable().meta({
      description:
        'What is counted, as a singular noun; an ISO code for money, a name for a measure, “percent” for a share. Null where the article does not say.',
    }),
  })
  .meta({ id: 'Quantity' });

export const dateMention = z
  .strictObject({
    ...range,
    interval: z
      .strictObject({ from: day, to: day })
      .nullable()
      .meta({ description: 'Both days included; null where nobody can tell which they are.' }),
    grain: z.enum(['day', 'week', 'month', 'year', 'decade']),
    relative: z.boolean().meta({ description: 'Whether it was reckoned from the article’s day.' }),
  })
  .meta({ id: 'DateMention' });

export const entity = z
  .strictObject({
    name: z.string().meta({ description: 'The fullest name that the article has for it.' }),
    kind: z.enum(['person', 'organisation', 'place', 'unknown']),
    gender: z.enum(['female', 'male']).nullable(),
    plural: z.boolean(),
    nouns: z.array(z.string()).meta({ description: 'What else the article calls it: “group”.' }),
    mentions: z.array(z.strictObject(range)),
    // Texts that were split before it was told do not have it.
    references: z
      .array(z.strictObject(range))
      .default([])
      .meta({ description: 'Where “he” or “the group” surely stands for it.' }),
  })
  .meta({ id: 'Entity' });

/** What the splitter found in a text that can be compared across articles. */
export const values = z
  .strictObject({
    quantities: z.array(quantity),
    dates: z.array(dateMention),
    entities: z.array(entity),
  })
  .meta({ id: 'Values' });

/** How two values go together: they are the same, both may hold, or they differ. */
export const relation = z.enum(['same', 'compatible', 'different']);

const value = z.union([quantity, dateMention]);

/** A claim of another article about the same. */
export const comparison = z
  .strictObject({
    claim: z.strictObject({ id, wording: z.string(), status: z.enum(ClaimStatus) }),
    article: z.strictObject({ id, title: z.string(), publishedOn: day.nullable() }),
    entity: z.string().meta({ description: 'Whom or what both are about, in lower case.' }),
    measure: z.string().meta({ description: 'What both count, measure or date.' }),
    own: value.meta({ description: 'What the claim says that was asked about.' }),
    other: value.meta({ description: 'What the other claim says, with its place in its text.' }),
    relation,
  })
  .meta({ id: 'Comparison' });

export type Quantity = z.infer<typeof quantity>;
export type DateMention = z.infer<typeof dateMention>;
export type Entity = z.infer<typeof entity>;
export type Values = z.infer<typeof values>;
export type Relation = z.infer<typeof relation>;
export type Comparison = z.infer<typeof comparison>;
/** Something that can be measured against another. */
export type Value = Quantity | DateMention;
/** A value as it is stored with a claim. */
export const storedValue = value;
