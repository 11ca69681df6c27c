import { z } from 'zod';
import { day, instant } from '@/lib/api/fields';
import { stage } from '@/lib/stages/schema';
import { isIsoWeek } from './iso-week';

const isoWeek = z
  .string()
  .regex(/^[12]\d{3}-W\d\d$/)
  .refine(isIsoWeek, 'There is no such week.')
  .meta({ description: 'A week as ISO 8601 writes it, Monday to Sunday in UTC: 2026-W48.' });

export const getWeekQuery = z.strictObject({
  week: isoWeek.optional().meta({ description: 'Left out, the week of this moment.' }),
});

const count = z.int().min(0);

const waits = z
  .strictObject({
    articles: count.meta({ description: 'How many articles it is reckoned from.' }),
    median: z.number().nullable(),
    p90: z.number().nullable(),
  })
  .meta({
    description:
      'Seconds, by linear interpolation between the closest ranks (PostgreSQL’s percentile_cont); null where there is no article.',
  });

/** How one week of the desk was. */
export const weekView = z
  .strictObject({
    week: isoWeek,
    from: instant,
    to: instant.meta({ description: 'The first instant after it.' }),
    own: z.boolean().meta({
      description:
        'Whether verdicts, waits for them and rulings are those on claims that you have marked: the desk reviews blind.',
    }),
    days: z
      .array(
        z.strictObject({
          day,
          claims: count.meta({ description: 'On how many claims verdicts were given.' }),
          verdicts: z
            .strictObject({ VERIFIED: count, UNVERIFIED: count, DISPUTED: count })
            .meta({ description: 'First given on this day, by the value they have now.' }),
        }),
      )
      .meta({
        description: 'Monday to Sunday. Withdrawn verdicts and dropped claims do not count.',
      }),
    claims: count.meta({ description: 'On how many claims in the whole week.' }),
    waits: z.strictObject({
      firstVerdict: waits.meta({ description: 'From the arrival of an article to its first.' }),
      signOff: waits.meta({ description: 'From its arrival to its first signing off.' }),
    }),
    rulings: count.meta({ description: 'How many claims were ruled on, as far as rulings stand.' }),
    needRuling: count.meta({ description: 'How many claims wait for a ruling now.' }),
    stages: z
      .array(z.strictObject({ stage, articles: count }))
      .meta({ description: 'How many articles are at each stage now.' }),
  })
  .meta({ id: 'Week' });

export type WeekView = z.infer<typeof weekView>;
export type Waits = z.infer<typeof waits>;
