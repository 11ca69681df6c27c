import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { mentionedIn } from '@/lib/comments/mentioned';
import { addComment } from '@/lib/comments/mutations';
import { findActor, listColleagues, listDesks } from '@/lib/desks/queries';
import { sayPresent } from '@/lib/presence/mutations';
import { listPresence } from '@/lib/presence/queries';
import { db } from '@/lib/server/db';
import { createToken } from '@/lib/tokens/mutations';
import { findTokenActor, listTokens } from '@/lib/tokens/queries';
import { findSignedIn } from '@/lib/users/queries';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk, makeMember } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { setDeactivated, setRole } from './mutations';
import { listMembers } from './queries';

const desk = await makeDesk();
const { admin, editor, reviewer } = desk;

const memberOf = async (id: string) => (await listMembers(admin)).find((one) => one.id === id);
const entriesOf = (id: string) =>
  db().ledgerEntry.findMany({
    where: {
      deskId: admin.deskId,
      OR: [
        { before: { path: ['member'], equals: id } },
        { after: { path: ['member'], equals: id } },
      ],
    },
    select: { actorId: true, event: true, before: true, after: true },
    orderBy: { id: 'asc' },
  });
const off = (version = 1) => ({ deactivated: true, version });

describe('the people of a desk', () => {
  it('are shown to its admin with their roles', async () => {
    const members = await listMembers(admin);
    for (const { userId, role } of [admin, editor, reviewer]) {
      expect(members.find(({ id }) => id === userId)).toMatchObject({ role, version: 1 });
    }
    const { admin: stranger } = await makeDesk();
    expect(members.map(({ id }) => id)).not.toContain(stranger.userId);
  });

  it('are not shown to anybody else, nor changed by them', async () => {
    for (const other of [editor, reviewer]) {
      await expectProblem('not-allowed', listMembers(other));
      const role = setRole(other, reviewer.userId, { role: 'ADMIN', version: 1 });
      await expectProblem('not-allowed', role);
      await expectProblem('not-allowed', setDeactivated(other, reviewer.userId, off()));
    }
    expect(await memberOf(reviewer.userId)).toMatchObject({ role: 'REVIEWER', version: 1 });
  });
});

describe('a role', () => {
  it('is another from the next request on, and the change is in the ledger', async () => {
    const { userId, name } = await makeMember(admin, 'REVIEWER');
    const changed = await setRole(admin, userId, { role: 'EDITOR', version: 1 });
    expect(changed).toMatchObject({ id: userId, role: 'EDITOR', version: 2 });
    expect(await findActor({ id: userId, name }, admin.deskSlug)).toMatchObject({ role: 'EDITOR' });
    expect(await entriesOf(userId)).toEqual([
      {
        actorId: admin.userId,
        event: 'MEMBER_ROLE_CHANGED',
        before: { member: userId, name, role: 'REVIEWER' },
        after: { member: userId, name, role: 'EDITOR' },
      },
    ]);
  });

  it('that somebody has already is no change, whatever was seen of it', async () => {
    const { userId } = await makeMember(admin, 'EDITOR');
    const repeated = await setRole(admin, userId, { role: 'EDITOR', version: 7 });
    expect(repeated.version).toBe(1);
    expect(await entriesOf(userId)).toEqual([]);
  });

  it('is not overwritten by somebody who saw an older one', async () => {
    const { userId } = await makeMember(admin, 'REVIEWER');
    await setRole(admin, userId, { role: 'EDITOR', version: 1 });
    const late = setRole(admin, userId, { role: 'ADMIN', version: 1 });
    const { extensions } = await expectProblem('stale-version', late);
    expect(extensions.current).toEqual(await memberOf(userId));
    await expectProblem('stale-version', setDeactivated(admin, userId, off()));
  });

  it('is nobody’s to give who has just lost their own', async () => {
    const other = await makeMember(admin, 'ADMIN');
    await setRole(admin, other.userId, { role: 'REVIEWER', version: 1 });
    const back = setRole(other, other.userId, { role: 'ADMIN', version: 2 });
    await expectProblem('not-allowed', back);
  });

  it('of somebody who is not on the desk is not found', async () => {
    const wanted = { role: 'ADMIN', version: 1 } as const;
    await expectProblem('not-found', setRole(admin, uuid(), wanted));
  });
});

describe('the last admin', () => {
  it('can neither be demoted nor deactivated, and may step down once there is another', async () => {
    const { admin: only, editor: next } = await makeDesk();
    const down = { role: 'REVIEWER', version: 1 } as const;
    const refused = await expectProblem('conflict', setRole(only, only.userId, down));
    expect(refused.detail).toContain('is the only admin of this desk');
    await expectProblem('conflict', setDeactivated(only, only.userId, off()));
    await setRole(only, next.userId, { role: 'ADMIN', version: 1 });
    expect(await setRole(only, only.userId, down)).toMatchObject({ role: 'REVIEWER' });
  });

  it('is not a deactivated one', async () => {
    const { admin: only, editor: other } = await makeDesk();
    await setRole(only, other.userId, { role: 'ADMIN', version: 1 });
    await setDeactivated(only, other.userId, off(2));
    await expectProblem('conflict', setDeactivated(only, only.userId, off()));
  });

  it('is left where two admins take the role from each other, or from themselves, at once', async () => {
    for (const crossed of [true, false]) {
      const { admin: one } = await makeDesk();
      const other = await makeMember(one, 'ADMIN');
      const [ofOne, ofOther] = crossed ? [other, one] : [one, other];
      const outcomes = await Promise.allSettled([
        setRole(one, ofOne.userId, { role: 'EDITOR', version: 1 }),
        setDeactivated(other, ofOther.userId, off()),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const where = { deskId: one.deskId, role: 'ADMIN', deactivatedAt: null } as const;
      expect(await db().membership.count({ where })).toBe(1);
    }
  });
});

describe('somebody who was deactivated', () => {
  it('can neither read nor write on this desk, and can on others', async () => {
    const [here, there] = [await makeMember(admin, 'REVIEWER'), await makeDesk()];
    const { userId, name } = here;
    const { deskId, deskSlug } = there.admin;
    await db().membership.create({ data: { userId, deskId, role: 'EDITOR' } });
    await setDeactivated(admin, userId, off());
    expect(await findActor({ id: userId, name }, admin.deskSlug)).toBeNull();
    expect(await findActor({ id: userId, name }, deskSlug)).toMatchObject({ role: 'EDITOR' });
    expect((await listDesks({ id: userId })).map(({ slug }) => slug)).toEqual([deskSlug]);
    const until = new Date(Date.now() + 60_000);
    const session = { id: uuid(), userId, sessionNumber: 0, until };
    expect(await findSignedIn(session), 'still signed in').not.toBeNull();
  });

  it('leaves their work as it was, under their name', async () => {
    const { userId, name, ...rest } = await makeMember(admin, 'REVIEWER');
    const { claim } = await makeArticle(reviewer);
    const given = { value: 'VERIFIED', rationale: 'Seen.', version: null } as const;
    await setVerdict({ userId, name, ...rest }, claim.id, given);
    await setDeactivated(admin, userId, off());
    const after = await addComment(reviewer, claim.id, { id: uuid(), text: `Ask @${name}.` });
    expect(after.verdicts).toMatchObject([{ reviewer: { id: userId, name }, value: 'VERIFIED' }]);
    expect(after.status).toBe('VERIFIED');
  });

  it('is nobody to be mentioned or met', async () => {
    const one = await makeMember(admin, 'REVIEWER');
    const { article } = await makeArticle(reviewer);
    await sayPresent(one, article.id, { page: uuid(), claimId: null });
    expect(await listPresence(reviewer, article.id)).toHaveLength(1);
    await setDeactivated(admin, one.userId, off());
    expect(await listPresence(reviewer, article.id)).toEqual([]);
    expect(await db().presence.count({ where: { userId: one.userId } })).toBe(0);
    const colleagues = await listColleagues(reviewer);
    expect(mentionedIn(`@${one.name}`, colleagues)).toEqual([]);
    // A page of theirs that has not heard of it yet changes nothing.
    await sayPresent(one, article.id, { page: uuid(), claimId: null });
    expect(await listPresence(reviewer, article.id)).toEqual([]);
  });

  it('has tokens that rest until they are back', async () => {
    const other = await makeMember(admin, 'ADMIN');
    const { id, token } = await createToken(other, {
      name: 'feed',
      role: 'EDITOR',
      scope: 'READ_AND_WRITE',
      days: 9,
    });
    const listed = async () => (await listTokens(admin)).map((one) => one.id).includes(id);
    expect(await findTokenActor(token)).toMatchObject({ role: 'EDITOR' });
    await setDeactivated(admin, other.userId, off());
    expect([await findTokenActor(token), await listed()]).toEqual([null, false]);
    await setDeactivated(admin, other.userId, { deactivated: false, version: 2 });
    expect([await findTokenActor(token), await listed()]).toMatchObject([{ role: 'EDITOR' }, true]);
  });

  it('is shown as such, and comes back as what they were', async () => {
    const { userId, name, role } = await makeMember(admin, 'EDITOR');
    const gone = await setDeactivated(admin, userId, off());
    expect(gone).toMatchObject({ role, version: 2, deactivatedAt: expect.any(String) });
    expect(await setDeactivated(admin, userId, off()), 'a repeat').toEqual(gone);
    const back = await setDeactivated(admin, userId, { deactivated: false, version: 2 });
    expect(back).toMatchObject({ role, version: 3, deactivatedAt: null });
    expect(await findActor({ id: userId, name }, admin.deskSlug)).toMatchObject({ role });
    const member = { member: userId, name, role };
    expect(await entriesOf(userId)).toMatchObject([
      { event: 'MEMBER_DEACTIVATED', before: member, after: null },
      { event: 'MEMBER_REACTIVATED', before: null, after: member },
    ]);
  });
});
