import { describe, expect, it } from 'vitest';
import { findActor } from '@/lib/desks/queries';
import { setDeactivated } from '@/lib/members/mutations';
import { listMembers } from '@/lib/members/queries';
import { db } from '@/lib/server/db';
import { hashPassword, verifyPassword } from '@/lib/server/password';
import { signInLimits } from '@/lib/server/rate-limit';
import { findAccount } from '@/lib/users/queries';
import { Role } from '@/prisma/generated/enums';
import { makeAccount, makeDesk, makeMember } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { acceptInvitation, invite, revokeInvitation } from './mutations';
import { findOpenInvitation, listInvitations } from './queries';
import { invitationLifetimeMs } from './schema';

const { admin, editor, reviewer } = await makeDesk();
const stranger = (await makeDesk()).admin;
const password = 'a good long password';
const passwordHash = await hashPassword(password);
const newcomer = { name: 'Nadia Brook', password };

let count = 0;
const address = () => `newcomer-${++count}@desk.example`;
const inviteReviewer = () => invite(admin, { email: address(), role: 'REVIEWER' });

async function actorAt(email: string) {
  const account = await findAccount(email);
  return account && findActor(account, admin.deskSlug);
}

const entriesOf = (
  event: 'MEMBER_INVITED' | 'MEMBER_JOINED' | 'INVITATION_REVOKED',
  email: string,
) =>
  db().ledgerEntry.findMany({
    where: {
      deskId: admin.deskId,
      event,
      OR: [
        { after: { path: ['email'], equals: email } },
        { before: { path: ['email'], equals: email } },
      ],
    },
  });

describe('inviting somebody', () => {
  it('makes a link whose secret is not kept, for seven days', async () => {
    const invitation = await inviteReviewer();
    const row = await db().invitation.findUniqueOrThrow({ where: { id: invitation.id } });
    expect(JSON.stringify(row)).not.toContain(invitation.token);
    expect(row.expiresAt.getTime() - row.createdAt.getTime()).toBe(invitationLifetimeMs);
    expect(invitationLifetimeMs).toBe(604_800_000);
    const open = await listInvitations(admin);
    expect(open.map(({ id }) => id)).toContain(invitation.id);
    expect(JSON.stringify(open)).not.toContain(invitation.token);
    expect(await entriesOf('MEMBER_INVITED', invitation.email)).toHaveLength(1);
  });

  it('again revokes the earlier link', async () => {
    const email = address();
    const first = await invite(admin, { email, role: 'ADMIN' });
    const second = await invite(admin, { email, role: 'REVIEWER' });
    expect(await findOpenInvitation(first.token)).toBeNull();
    expect(await findOpenInvitation(second.token)).toMatchObject({ role: 'REVIEWER' });
  });

  it('who is a member already is refused', async () => {
    const [member] = await listMembers(admin);
    const again = invite(admin, { email: member?.email ?? '', role: 'REVIEWER' });
    await expectProblem('conflict', again);
  });

  it.each([reviewer, editor])('is refused to $role', async (actor) => {
    const email = address();
    await expectProblem('not-allowed', invite(actor, { email, role: 'REVIEWER' }));
    await expectProblem('not-allowed', listInvitations(actor));
    expect(await entriesOf('MEMBER_INVITED', email)).toEqual([]);
  });
});

describe('accepting an invitation', () => {
  it.each(Object.values(Role))('makes an account with the role %s', async (role) => {
    const { email, token } = await invite(admin, { email: address(), role });
    await acceptInvitation(token, newcomer);
    const account = await findAccount(email);
    expect(account?.name).toBe('Nadia Brook');
    expect(await verifyPassword(account?.passwordHash ?? null, password)).toBe(true);
    expect(await actorAt(email)).toMatchObject({ role, deskId: admin.deskId });
    expect(await entriesOf('MEMBER_JOINED', email)).toMatchObject([
      { actorId: account?.id, after: { email, role } },
    ]);
  });

  it('works once', async () => {
    const { token } = await inviteReviewer();
    await acceptInvitation(token, newcomer);
    await expectProblem('not-found', acceptInvitation(token, newcomer));
  });

  it('by two at once works for exactly one', async () => {
    const { token, email } = await inviteReviewer();
    const outcomes = await Promise.allSettled([
      acceptInvitation(token, { name: 'One', password }),
      acceptInvitation(token, { name: 'Two', password }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(lost?.reason).toMatchObject({ kind: 'not-found' });
    expect(await db().user.count({ where: { email } })).toBe(1);
    expect(await entriesOf('MEMBER_JOINED', email)).toHaveLength(1);
  });

  it('is over when the link has expired', async () => {
    const { id, token, email } = await inviteReviewer();
    await db().invitation.update({ where: { id }, data: { expiresAt: new Date(0) } });
    await expectProblem('not-found', acceptInvitation(token, newcomer));
    expect(await findAccount(email)).toBeNull();
    expect((await listInvitations(admin)).map((open) => open.id)).not.toContain(id);
  });

  it('is revoked once by two who do so at once, and the second is told', async () => {
    const { admin } = await makeDesk();
    const { id } = await invite(admin, { email: 'twice@desk.example', role: 'REVIEWER' });
    const both = await Promise.allSettled([
      revokeInvitation(admin, id),
      revokeInvitation(admin, id),
    ]);
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toMatchObject([{ kind: 'not-found' }]);
  });

  it('is over when it was revoked, by an admin of the desk alone', async () => {
    const { id, token, email } = await inviteReviewer();
    await expectProblem('not-allowed', revokeInvitation(editor, id));
    await expectProblem('not-found', revokeInvitation(stranger, id));
    expect(await findOpenInvitation(token)).not.toBeNull();
    await revokeInvitation(admin, id);
    await expectProblem('not-found', acceptInvitation(token, newcomer));
    await expectProblem('not-found', revokeInvitation(admin, id));
    expect(await entriesOf('INVITATION_REVOKED', email)).toHaveLength(1);
  });

  it.each([
    ['without a name', { password }, 'body.name'],
    ['with a short password', { name: 'Nadia', password: 'short' }, 'body.password'],
  ])('%s is refused, and the link still works', async (_what, input, path) => {
    const { token } = await inviteReviewer();
    const { extensions } = await expectProblem('invalid-input', acceptInvitation(token, input));
    expect(extensions.issues?.[0]?.path).toBe(path);
    await acceptInvitation(token, newcomer);
  });

  it('never was for a link that is made up', async () => {
    await expectProblem('not-found', acceptInvitation('x'.repeat(43), newcomer));
  });
});

describe('accepting with an account that exists', () => {
  it('takes its password, and changes neither name nor password', async () => {
    const account = await makeAccount(passwordHash);
    const { token } = await invite(admin, { email: account.email, role: 'EDITOR' });
    await acceptInvitation(token, { name: 'Somebody Else', password });
    expect(await findAccount(account.email)).toEqual({ ...account, passwordHash });
    expect(await actorAt(account.email)).toMatchObject({ userId: account.id, role: 'EDITOR' });
  });

  it('is refused with another password, and the link still works', async () => {
    const { email } = await makeAccount(passwordHash);
    const { token } = await invite(admin, { email, role: 'EDITOR' });
    const wrong = acceptInvitation(token, { password: 'another long password' });
    const { extensions } = await expectProblem('invalid-input', wrong);
    expect(extensions.issues?.[0]?.path).toBe('body.password');
    expect(await actorAt(email)).toBeNull();
    await acceptInvitation(token, { password });
    expect(await actorAt(email)).not.toBeNull();
  });

  it('tries no more passwords than signing in does', async () => {
    const { email } = await makeAccount(passwordHash);
    const { token } = await invite(admin, { email, role: 'EDITOR' });
    for (let attempt = 1; attempt <= signInLimits.attemptsPerAccount; attempt++) {
      await expectProblem('invalid-input', acceptInvitation(token, { password: 'a guess' }));
    }
    const late = acceptInvitation(token, { password });
    const { extensions } = await expectProblem('too-many-requests', late);
    expect(extensions.retryAfterSeconds).toBeGreaterThan(800);
  });

  it('is refused to a deactivated one', async () => {
    const { id, email } = await makeAccount(passwordHash);
    await db().user.update({ where: { id }, data: { deactivatedAt: new Date() } });
    const { token } = await invite(admin, { email, role: 'EDITOR' });
    await expectProblem('invalid-input', acceptInvitation(token, { password }));
  });
});

describe('an invitation', () => {
  it('brings somebody back who was deactivated, with the role that it names', async () => {
    const { id, email } = await makeAccount(passwordHash);
    const first = await invite(admin, { email, role: 'EDITOR' });
    await acceptInvitation(first.token, { password });
    await setDeactivated(admin, id, { deactivated: true, version: 1 });
    const { token } = await invite(admin, { email, role: 'REVIEWER' });
    expect(await actorAt(email), 'invited is not back yet').toBeNull();
    await acceptInvitation(token, { password });
    expect(await actorAt(email)).toMatchObject({ userId: id, role: 'REVIEWER' });
    expect(await entriesOf('MEMBER_JOINED', email)).toHaveLength(2);
  });

  it('is open to nobody once its address is that of a member again', async () => {
    const { id, email } = await makeAccount(passwordHash);
    const first = await invite(admin, { email, role: 'REVIEWER' });
    await acceptInvitation(first.token, { password });
    await setDeactivated(admin, id, { deactivated: true, version: 1 });
    const { token } = await invite(admin, { email, role: 'ADMIN' });
    await setDeactivated(admin, id, { deactivated: false, version: 2 });
    await expectProblem('not-found', acceptInvitation(token, { password }));
    expect(await actorAt(email)).toMatchObject({ role: 'REVIEWER' });
  });

  it('does not outlast that whoever made it is an admin', async () => {
    const leaving = await makeMember(admin, 'ADMIN');
    const { id, token } = await invite(leaving, { email: address(), role: 'ADMIN' });
    await setDeactivated(admin, leaving.userId, { deactivated: true, version: 1 });
    expect(await findOpenInvitation(token)).toBeNull();
    expect((await listInvitations(admin)).map((open) => open.id)).not.toContain(id);
    await expectProblem('not-found', acceptInvitation(token, newcomer));
  });
});
