import { describe, expect, it } from 'vitest';
import { db } from '@/lib/server/db';
import { makeAccount, makeDesk, makeMember } from '@/prisma/testing/desk-fixture';
import { findActor, listDesks } from './queries';

const first = await makeDesk();
const second = await makeDesk();

describe('an actor', () => {
  it('has the role that the database gives at this moment', async () => {
    const actor = await makeMember(first.admin, 'REVIEWER');
    const user = { id: actor.userId, name: actor.name };
    expect(await findActor(user, first.admin.deskSlug)).toEqual(actor);
    await db().membership.updateMany({ where: { userId: user.id }, data: { role: 'ADMIN' } });
    expect(await findActor(user, first.admin.deskSlug)).toEqual({ ...actor, role: 'ADMIN' });
    await db().membership.deleteMany({ where: { userId: user.id } });
    expect(await findActor(user, first.admin.deskSlug)).toBeNull();
  });

  it('is nobody on another desk, or on one that is not there', async () => {
    const { userId: id, name } = first.admin;
    expect(await findActor({ id, name }, second.admin.deskSlug)).toBeNull();
    expect(await findActor({ id, name }, 'no-such-desk')).toBeNull();
  });
});

describe('the desks of a person', () => {
  it('are those they are a member of, each with their role there', async () => {
    const { id } = await makeAccount('none');
    expect(await listDesks({ id })).toEqual([]);
    await db().membership.createMany({
      data: [
        { userId: id, deskId: first.admin.deskId, role: 'EDITOR' },
        { userId: id, deskId: second.admin.deskId, role: 'REVIEWER' },
      ],
    });
    const desks = await listDesks({ id });
    expect(Object.fromEntries(desks.map(({ slug, role }) => [slug, role]))).toEqual({
      [first.admin.deskSlug]: 'EDITOR',
      [second.admin.deskSlug]: 'REVIEWER',
    });
  });
});
