import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/server/db';
import { type DeskFixture, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { setFetching } from './mutations';
import { getFetching } from './queries';

let desk: DeskFixture;
beforeEach(async () => {
  desk = await makeDesk();
});

const entries = () =>
  db().ledgerEntry.findMany({
    where: { deskId: desk.admin.deskId, event: 'FETCHING_CHANGED' },
    select: { before: true, after: true, actorId: true },
  });

describe('fetching', () => {
  it('is off until an admin switches it on, which is in the ledger', async () => {
    expect(await getFetching(desk.reviewer)).toEqual({ on: false, version: 1 });
    expect(await setFetching(desk.admin, { on: true, version: 1 })).toEqual({
      on: true,
      version: 2,
    });
    expect(await getFetching(desk.reviewer)).toEqual({ on: true, version: 2 });
    expect(await entries()).toEqual([
      { before: { fetching: false }, after: { fetching: true }, actorId: desk.admin.userId },
    ]);
  });

  it('is not changed by a repeat', async () => {
    await setFetching(desk.admin, { on: true, version: 1 });
    expect(await setFetching(desk.admin, { on: true, version: 1 })).toMatchObject({ version: 2 });
    expect(await entries()).toHaveLength(1);
  });

  it('is not switched by who has not seen how it stands', async () => {
    await setFetching(desk.admin, { on: true, version: 1 });
    const problem = await expectProblem(
      'stale-version',
      setFetching(desk.admin, { on: false, version: 1 }),
    );
    expect(problem.extensions.current).toEqual({ on: true, version: 2 });
    expect(await getFetching(desk.admin)).toMatchObject({ on: true });
  });

  it.each(['editor', 'reviewer'] as const)('is not an %s’s to switch', async (role) => {
    await expectProblem('not-allowed', setFetching(desk[role], { on: true, version: 1 }));
    expect(await entries()).toEqual([]);
  });
});
