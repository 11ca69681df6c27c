import { z } from 'zod';
import { id, shownName, version } from '@/lib/api/fields';
import { VerdictValue } from '@/prisma/generated/enums';

/** As many sub-labels a desk can have, retired ones included. */
const subLabelsMax = 60;

export const subLabel = z.strictObject({
  id,
  verdict: z
    .enum(VerdictValue)
    .meta({ description: 'What it says more exactly; stays what it is.' }),
  name: shownName('A sub-label needs a name.'),
  retired: z.boolean().meta({
    description: 'Nobody can choose it any more; where it was chosen it stands.',
  }),
});

export type SubLabel = z.infer<typeof subLabel>;

export const subLabelsView = z
  .strictObject({
    labels: z.array(
      subLabel.extend({
        used: z.boolean().meta({ description: 'A verdict or a ruling has it, so that it stays.' }),
      }),
    ),
    version,
  })
  .meta({ id: 'SubLabels', description: 'What a desk’s verdicts can be said to be more exactly.' });

export type SubLabelsView = z.infer<typeof subLabelsView>;

const folded = ({ verdict, name }: SubLabel) =>
  `${verdict} ${name.normalize('NFKC').toLowerCase()}`;

const areDifferent = (values: readonly string[]) => new Set(values).size === values.length;

export const setSubLabelsInput = z.strictObject({
  labels: z
    .array(subLabel)
    .max(subLabelsMax, `At most ${subLabelsMax} sub-labels are taken.`)
    .refine(
      (labels) => areDifferent(labels.map((label) => label.id)),
      'A sub-label is named twice.',
    )
    .refine(
      (labels) => areDifferent(labels.filter(({ retired }) => !retired).map(folded)),
      'Two sub-labels of one verdict have the same name.',
    )
    .meta({ description: 'All of them, in the order in which they are offered.' }),
  version,
});
