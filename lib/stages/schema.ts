import { z } from 'zod';
import { id, instant, person, prose, version } from '@/lib/api/fields';
import { overrideInput } from '@/lib/gate/schema';
import { Stage } from '@/prisma/generated/enums';

/** The longest reason or note that is taken with a step, in UTF-16 code units. */
export const noteLengthMax = 4000;

export const stage = z.enum(Stage).meta({
  description: 'How far the work on it has come. It says nothing of what its claims hold.',
});

export const publicationView = z
  .strictObject({ by: person, at: instant })
  .meta({ id: 'Publication', description: 'Who of the desk has published it, and when.' });

export const correctionView = z
  .strictObject({
    id,
    reason: z.string().meta({ description: 'Why it was opened, for the desk.' }),
    opened: z.strictObject({ by: person, at: instant }),
    note: z.string().nullable().meta({
      description: 'What has changed, for readers; null as long as it is open.',
    }),
    closed: z.strictObject({ by: person, at: instant }).nullable(),
  })
  .meta({ id: 'Correction' });

export type CorrectionView = z.infer<typeof correctionView>;

export const setStageInput = z.strictObject({
  stage,
  version: version.meta({ description: 'The version of the article that the writer saw.' }),
  note: prose(noteLengthMax).default('').meta({
    description:
      'Why an article is reopened or a correction opened, or what a correction has changed; these steps need it.',
  }),
  override: overrideInput.optional().meta({
    description: 'What takes the article on where the gate holds it.',
  }),
});
