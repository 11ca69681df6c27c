import { describe, expect, it } from 'vitest';
import { db } from '@/lib/server/db';
import { Role } from '@/prisma/generated/enums';
import { makeDesk, makeMember } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { tokenMayCall, tokenRole } from './access';
import { createToken, revokeToken, touchToken } from './mutations';
import { findTokenActor, listTokens } from './queries';

const { admin, editor, reviewer } = await makeDesk();
const program = {
  name: 'the content system',
  role: 'EDITOR',
  scope: 'READ_AND_WRITE',
  days: 30,
} as const;

describe('a token', () => {
  it('acts for its maker on their desk with its own role', async () => {
    const { id, token } = await createToken(admin, program);
    expect(await findTokenActor(token)).toEqual({
      ...admin,
      role: 'EDITOR',
      tokenId: id,
      scope: 'READ_AND_WRITE',
    });
  });

  it('is kept as its hash alone and ends when it says', async () => {
    const { id, token, expiresAt } = await createToken(admin, program);
    const row = await db().token.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify([row, await listTokens(admin)])).not.toContain(token.slice(10));
    const days = (Date.parse(expiresAt) - row.createdAt.getTime()) / 86_400_000;
    expect(days).toBeCloseTo(30, 2);
    await db().token.update({ where: { id }, data: { expiresAt: new Date(0) } });
    expect(await findTokenActor(token)).toBeNull();
  });

  it('never does more than its maker may today', async () => {
    const maker = await makeMember(admin, 'ADMIN');
    const { token } = await createToken(maker, { ...program, role: 'ADMIN' });
    const where = { userId: maker.userId };
    await db().membership.updateMany({ where, data: { role: 'REVIEWER' } });
    expect((await findTokenActor(token))?.role).toBe('REVIEWER');
    await db().membership.deleteMany({ where });
    expect(await findTokenActor(token)).toBeNull();
  });

  it('stops with its maker’s account', async () => {
    const maker = await makeMember(admin, 'ADMIN');
    const { token } = await createToken(maker, program);
    const data = { deactivatedAt: new Date() };
    await db().user.update({ where: { id: maker.userId }, data });
    expect(await findTokenActor(token)).toBeNull();
  });

  it('is out at once when it is revoked, once', async () => {
    const { id, token } = await createToken(admin, program);
    await revokeToken(admin, id);
    expect(await findTokenActor(token)).toBeNull();
    expect((await listTokens(admin)).map((listed) => listed.id)).not.toContain(id);
    await expectProblem('not-found', revokeToken(admin, id));
  });

  it('is revoked once by two who do so at once, and the second is told', async () => {
    const { id } = await createToken(admin, program);
    const both = await Promise.allSettled([revokeToken(admin, id), revokeToken(admin, id)]);
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toMatchObject([{ kind: 'not-found' }]);
  });

  it('is in the ledger from its making to its end, without its secret', async () => {
    const { id, token } = await createToken(admin, { ...program, scope: 'READ', name: 'a ledger' });
    await revokeToken(admin, id);
    const entries = await db().ledgerEntry.findMany({ orderBy: { id: 'desc' }, take: 2 });
    const named = { name: 'a ledger', scope: 'READ' };
    expect(entries).toMatchObject([
      { event: 'TOKEN_REVOKED', actorId: admin.userId, before: named },
      { event: 'TOKEN_CREATED', actorId: admin.userId, after: named },
    ]);
    const told = entries.map(({ before, after }) => JSON.stringify([before, after])).join();
    expect(told).not.toContain(token.slice(10));
  });

  it.each([reviewer, editor])('is no business of a desk’s $role', async (actor) => {
    const { id, token } = await createToken(admin, program);
    await expectProblem('not-allowed', createToken(actor, program));
    await expectProblem('not-allowed', revokeToken(actor, id));
    await expectProblem('not-allowed', listTokens(actor));
    expect(await findTokenActor(token)).not.toBeNull();
  });

  it('remembers its use to the hour', async () => {
    const { id } = await createToken(admin, program);
    const lastUse = async () =>
      (await listTokens(admin)).find((listed) => listed.id === id)?.lastUsedAt;
    expect(await lastUse()).toBeNull();
    await touchToken(id);
    const first = await lastUse();
    expect(first).toEqual(expect.any(String));
    await touchToken(id);
    expect(await lastUse()).toBe(first);
  });
});

describe('the scope of a token', () => {
  it('is listed with it, and allows what was chosen', async () => {
    const { id, scope, token } = await createToken(admin, { ...program, scope: 'READ' });
    expect(scope).toBe('READ');
    expect((await listTokens(admin)).find((listed) => listed.id === id)?.scope).toBe('READ');
    expect((await findTokenActor(token))?.scope).toBe('READ');
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(tokenMayCall('READ', method)).toBe(false);
      expect(tokenMayCall('READ_AND_WRITE', method)).toBe(true);
    }
    expect([tokenMayCall('READ', 'GET'), tokenMayCall('READ_AND_WRITE', 'GET')]).toEqual([
      true,
      true,
    ]);
  });
});

describe('the role of a token', () => {
  it('is the lesser of its own and its maker’s', () => {
    const roles = Object.values(Role);
    for (const [i, own] of roles.entries()) {
      for (const [j, makers] of roles.entries()) {
        expect(tokenRole(own, makers)).toBe(roles[Math.min(i, j)]);
      }
    }
  });
});
