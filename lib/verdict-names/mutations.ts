import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { standardVerdictNames } from '@/lib/claims/status-names';
import type { Actor } from '@/lib/desks/actor';
import { changePolicy, storeOnDesk } from '@/lib/policy/mutations';
import { VerdictValue } from '@/prisma/generated/enums';
import { getVerdictNames } from './queries';
import type { setVerdictNamesInput, VerdictNamesView } from './schema';

/**
 * Says what the desk calls the three verdicts, from now on and for whatever was
 * marked before. What is the standard name is not stored. A repeat changes
 * nothing. Throws `not-allowed` and `stale-version`.
 */
export function setVerdictNames(
  actor: Actor,
  { names, version: seen }: z.output<typeof setVerdictNamesInput>,
): Promise<VerdictNamesView> {
  const own = Object.values(VerdictValue).filter(
    (value) => names[value] !== standardVerdictNames[value],
  );
  return changePolicy(actor, {
    refusal: 'Only an admin says what the desk calls its verdicts.',
    name: 'names',
    seen,
    read: getVerdictNames,
    isSame: (before) => isDeepStrictEqual(before.names, names),
    store: (tx) =>
      storeOnDesk(tx, actor, {
        verdictNames: Object.fromEntries(own.map((value) => [value, names[value]])),
        verdictNamesVersion: { increment: 1 },
      }),
    entryOf: (before) => ({ event: 'VERDICT_NAMES_CHANGED', before: before.names, after: names }),
  });
}
