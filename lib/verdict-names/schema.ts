import { z } from 'zod';
import { shownName, version } from '@/lib/api/fields';
import { statusOrder } from '@/lib/claims/status';
import { statusNamesOf } from '@/lib/claims/status-names';

const verdictName = shownName('A verdict needs a name.');

const verdictNames = z.strictObject({
  VERIFIED: verdictName,
  UNVERIFIED: verdictName,
  DISPUTED: verdictName,
});

export const verdictNamesView = z.strictObject({ names: verdictNames, version }).meta({
  id: 'VerdictNames',
  description: 'What a desk calls the three verdicts, which stay the three.',
});

export type VerdictNamesView = z.infer<typeof verdictNamesView>;

const folded = (name: string) => name.normalize('NFKC').toLowerCase();

export const setVerdictNamesInput = z.strictObject({
  names: verdictNames.refine(
    (names) => new Set(Object.values(statusNamesOf(names)).map(folded)).size === statusOrder.length,
    'Two statuses would have the same name. “Pending” and “Needs ruling” are taken.',
  ),
  version,
});
