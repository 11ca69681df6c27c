import { describe, expect, it } from 'vitest';
import { findActor } from '@/lib/desks/queries';
import { db } from '@/lib/server/db';
import { createToken } from '@/lib/tokens/mutations';
import { findTokenActor } from '@/lib/tokens/queries';
import { makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { setQuorum } from './mutations';
import { getQuorum } from './queries';
import { standardQuorum } from './verdicts-needed';

const two = { ...standardQuorum, byKind: { CASUALTY_COUNT: 2, FACT: 3 }, tieBreaker: true };

describe('how many verdicts a desk wants', () => {
  it('is one until an admin says otherwise, reaches everybody, and is in the ledger', async () => {
    const { admin, reviewer } = await makeDesk();
    expect(await getQuorum(reviewer)).toEqual({ ...standardQuorum, version: 1 });
    const set = await setQuorum(admin, { ...two, version: 1 });
    expect(set).toEqual({ ...two, version: 2 });
    expect(await getQuorum(reviewer)).toEqual(set);
    const again = { ...two, byKind: { FACT: 3, CASUALTY_COUNT: 2 }, version: 1 };
    expect(await setQuorum(admin, again), 'asked again, in another order').toEqual(set);
    const { userId: id, name, deskSlug } = reviewer;
    expect((await findActor({ id, name }, deskSlug))?.quorum).toEqual(two);
    const program = {
      name: 'a program',
      role: 'REVIEWER',
      scope: 'READ_AND_WRITE',
      days: 1,
    } as const;
    const { token: secret } = await createToken(admin, program);
    expect((await findTokenActor(secret))?.quorum).toEqual(two);
    const entries = await db().ledgerEntry.findMany({
      where: { deskId: admin.deskId, event: 'QUORUM_CHANGED' },
    });
    expect(entries).toMatchObject([{ actorId: admin.userId, before: standardQuorum, after: two }]);
  });

  it('is an admin’s to say', async () => {
    const { editor, reviewer } = await makeDesk();
    for (const actor of [editor, reviewer]) {
      await expectProblem('not-allowed', setQuorum(actor, { ...two, version: 1 }));
    }
    expect(await getQuorum(reviewer)).toEqual({ ...standardQuorum, version: 1 });
  });

  it('said from an older version is refused with what stands', async () => {
    const { admin } = await makeDesk();
    const outcomes = await Promise.allSettled([
      setQuorum(admin, { ...two, version: 1 }),
      setQuorum(admin, { ...standardQuorum, standard: 3, version: 1 }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const late = setQuorum(admin, { ...standardQuorum, version: 1 });
    const { extensions } = await expectProblem('stale-version', late);
    expect(extensions.current).toEqual(await getQuorum(admin));
  });
});
