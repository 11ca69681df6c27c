import { describe, expect, it } from 'vitest';
import { db } from '@/lib/server/db';
import { makeAccount } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { setKeys } from './mutations';
import { getKeys } from './queries';

const account = () => makeAccount('none');

describe('the keys of a person', () => {
  it('are the standard ones until they set their own, and then theirs alone', async () => {
    const [user, other] = [await account(), await account()];
    expect(await getKeys(user)).toEqual({ on: true, own: {}, version: 1 });
    const own = { 'next-claim': 'b', drop: null } as const;
    const set = await setKeys(user, { on: true, own, version: 1 });
    expect(set).toEqual({ on: true, own, version: 2 });
    expect(await getKeys(user)).toEqual(set);
    expect(await getKeys(other)).toEqual({ on: true, own: {}, version: 1 });
  });

  it('are stored where they differ from the standard ones', async () => {
    const user = await account();
    const own = { 'next-claim': 'j', merge: 'b' } as const;
    const { own: stored } = await setKeys(user, { on: true, own, version: 1 });
    expect(stored).toEqual({ merge: 'b' });
  });

  it('can all be off without being forgotten, and all be put back', async () => {
    const user = await account();
    const own = { merge: 'b' } as const;
    await setKeys(user, { on: false, own, version: 1 });
    expect(await getKeys(user)).toEqual({ on: false, own, version: 2 });
    await setKeys(user, { on: true, own: {}, version: 2 });
    expect(await getKeys(user)).toEqual({ on: true, own: {}, version: 3 });
  });

  it('are not overwritten by somebody who has seen older ones', async () => {
    const user = await account();
    await setKeys(user, { on: true, own: { merge: 'b' }, version: 1 });
    const late = setKeys(user, { on: true, own: { split: 'o' }, version: 1 });
    const { extensions } = await expectProblem('stale-version', late);
    expect(extensions.current).toEqual(await getKeys(user));
    expect((await getKeys(user)).own).toEqual({ merge: 'b' });
  });

  it('are set once by two who set the same, and by one of two at a time', async () => {
    const user = await account();
    const input = { on: true, own: { merge: 'b' }, version: 1 } as const;
    await setKeys(user, input);
    expect(await setKeys(user, input)).toEqual({ ...input, version: 2 });
    const both = await Promise.allSettled([
      setKeys(user, { on: true, own: { merge: 'o' }, version: 2 }),
      setKeys(user, { on: true, own: { split: 'o' }, version: 2 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await getKeys(user)).version).toBe(3);
  });

  it('are in no ledger', async () => {
    const user = await account();
    await setKeys(user, { on: false, own: {}, version: 1 });
    expect(await db().ledgerEntry.count({ where: { actorId: user.id } })).toBe(0);
  });
});
