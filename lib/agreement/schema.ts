import { z } from 'zod';
import { day, id, person } from '@/lib/api/fields';
import { ClaimKind } from '@/prisma/generated/enums';

const pair = z.templateLiteral([id, ',', id]);

const yes = z.literal('yes');

export const agreementQuery = z.strictObject({
  article: id.optional().meta({ description: 'Only claims of this article.' }),
  kind: z.enum(ClaimKind).optional().meta({ description: 'Only claims of this kind.' }),
  pair: pair.optional().meta({
    description: 'Only the verdicts of these two people: their ids with a comma between them.',
  }),
  from: day
    .optional()
    .meta({ description: 'Only verdicts first given on this day, UTC, or later.' }),
  until: day
    .optional()
    .meta({ description: 'Only verdicts first given on this day, UTC, or before.' }),
  independent: yes.optional().meta({
    description: 'Only verdicts whose givers could see nobody else’s on the claim.',
  }),
  after: id.optional().meta({ description: 'The last article of the page of articles before.' }),
});

export type AgreementQuery = z.output<typeof agreementQuery>;

export const estimateView = z
  .strictObject({
    units: z.int().meta({ description: 'Over how many claims.' }),
    value: z.number().nullable(),
    undefinedBecause: z.enum(['no-units', 'one-value']).nullable().meta({
      description:
        'Why there is no value: no claim has two verdicts, or all verdicts are the same one.',
    }),
    interval: z
      .strictObject({ low: z.number(), high: z.number() })
      .nullable()
      .meta({ description: 'The 95 % interval, by a bootstrap over claims.' }),
    noIntervalBecause: z
      .enum(['too-few-units', 'no-disagreement', 'often-undefined'])
      .nullable()
      .meta({ description: 'Why a value has no interval.' }),
  })
  .meta({ id: 'Estimate' });

export const leftOutBecause = z.enum([
  'merged',
  'dropped',
  'other-words',
  'not-independent',
  'only-one',
]);

export type LeftOutBecause = z.infer<typeof leftOutBecause>;

const figures = { percent: estimateView, alpha: estimateView };

export const agreementView = z
  .strictObject({
    verdicts: z.int().meta({ description: 'All that the query asks for, counted or not.' }),
    counted: z.strictObject({
      claims: z.int(),
      verdicts: z.int(),
      independent: z.int().meta({
        description: 'Verdicts whose givers could see nobody else’s on the claim.',
      }),
    }),
    leftOut: z
      .array(z.strictObject({ because: leftOutBecause, verdicts: z.int() }))
      .meta({ description: 'With `counted` they add up to all verdicts.' }),
    ...figures,
    fleiss: estimateView,
    fleissSize: z.int().nullable().meta({
      description: 'Fleiss’ kappa is over the claims with just this many verdicts.',
    }),
    pair: z
      .strictObject({
        one: person,
        other: person,
        kappa: estimateView,
        matrix: z.array(z.array(z.int())).meta({
          description:
            'Claims by what the one gave (rows) and the other (columns): verified, unverified, disputed.',
        }),
      })
      .nullable(),
    kinds: z.array(z.strictObject({ kind: z.enum(ClaimKind), ...figures })),
    pairs: z
      .array(
        z.strictObject({ one: person, other: person, percent: estimateView, kappa: estimateView }),
      )
      .meta({ description: 'The 50 pairs with the most claims in common.' }),
    articles: z.array(z.strictObject({ id, title: z.string(), ...figures })).meta({
      description: 'Articles with verdicts, newest first.',
    }),
    next: id.nullable().meta({ description: 'Give it as `after` for older articles.' }),
  })
  .meta({ id: 'Agreement' });

export type AgreementView = z.infer<typeof agreementView>;
