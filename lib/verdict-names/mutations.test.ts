import { describe, expect, it } from 'vitest';
import { standardVerdictNames } from '@/lib/claims/status-names';
import { db } from '@/lib/server/db';
import { makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { setVerdictNames } from './mutations';
import { getVerdictNames } from './queries';
import { setVerdictNamesInput } from './schema';

describe('the names of the verdicts', () => {
  const names = { VERIFIED: 'Confirmed', UNVERIFIED: 'Unverified', DISPUTED: 'False' };

  it('are the standard ones until an admin says otherwise, and may be so again', async () => {
    const { admin, reviewer } = await makeDesk();
    expect(await getVerdictNames(reviewer)).toEqual({ names: standardVerdictNames, version: 1 });
    expect(await setVerdictNames(admin, { names, version: 1 })).toEqual({ names, version: 2 });
    expect(await getVerdictNames(reviewer)).toEqual({ names, version: 2 });
    expect(await setVerdictNames(admin, { names, version: 1 }), 'a repeat').toMatchObject({
      version: 2,
    });
    const { verdictNames } = await db().desk.findUniqueOrThrow({ where: { id: admin.deskId } });
    expect(verdictNames).toEqual({ VERIFIED: 'Confirmed', DISPUTED: 'False' });
    await setVerdictNames(admin, { names: standardVerdictNames, version: 2 });
    const entries = await db().ledgerEntry.findMany({
      where: { deskId: admin.deskId, event: 'VERDICT_NAMES_CHANGED' },
      orderBy: { id: 'asc' },
    });
    expect(entries).toMatchObject([
      { actorId: admin.userId, before: standardVerdictNames, after: names },
      { actorId: admin.userId, before: names, after: standardVerdictNames },
    ]);
  });

  it('are an admin’s to give, and are not overwritten by who saw others', async () => {
    const { admin, editor, reviewer } = await makeDesk();
    for (const actor of [editor, reviewer]) {
      await expectProblem('not-allowed', setVerdictNames(actor, { names, version: 1 }));
    }
    const outcomes = await Promise.allSettled([
      setVerdictNames(admin, { names, version: 1 }),
      setVerdictNames(admin, { names: { ...names, DISPUTED: 'Wrong' }, version: 1 }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const late = setVerdictNames(admin, { names: standardVerdictNames, version: 1 });
    const { extensions } = await expectProblem('stale-version', late);
    expect(extensions.current).toEqual(await getVerdictNames(admin));
  });

  it.each([
    ['may have any words', 'False', true],
    ['has something in it', ' \n ', false],
    ['has at most 40 characters', 'x'.repeat(41), false],
    ['has no mark that does not show', 'Fal\u200ese', false],
    ['is not that of another verdict', 'verified', false],
    ['is not that of a status that is no verdict', 'Needs ruling', false],
    ['may be in any script', 'غير صحيح', true],
  ])('%s: %j', (_rule, DISPUTED, taken) => {
    const input = { names: { ...standardVerdictNames, DISPUTED }, version: 1 };
    const parsed = setVerdictNamesInput.safeParse(input);
    expect(parsed.success).toBe(taken);
    if (parsed.success) expect(parsed.data.names.DISPUTED).toBe(DISPUTED.trim());
  });
});
