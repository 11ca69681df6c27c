import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { db } from '@/lib/server/db';
import { hashPassword, verifyPassword } from '@/lib/server/password';
import { signInLimits } from '@/lib/server/rate-limit';
import { makeAccount } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { changePassword, signOut, signOutEverywhere } from './mutations';
import { findAccount, findSignedIn } from './queries';

const currentPassword = 'the password so far';
const newPassword = 'the password from now on';
const wrongInput = { currentPassword: newPassword, newPassword };
const passwordHash = await hashPassword(currentPassword);

const sessionOf = ({ id, sessionNumber }: { id: string; sessionNumber: number }) => ({
  id: uuid(),
  userId: id,
  sessionNumber,
  until: new Date(Date.now() + 60_000),
});

const eventsOf = async (actorId: string) =>
  (await db().ledgerEntry.findMany({ where: { actorId } })).map(({ event, deskId }) => ({
    event,
    deskId,
  }));

describe('a session', () => {
  it('belongs to whoever signed in under the present number', async () => {
    const account = await makeAccount(passwordHash);
    expect(await findSignedIn(sessionOf(account))).toEqual(account);
    expect(await findSignedIn(sessionOf({ ...account, sessionNumber: 1 }))).toBeNull();
  });

  it('is over for a deactivated account, which cannot sign in either', async () => {
    const account = await makeAccount(passwordHash);
    const data = { deactivatedAt: new Date() };
    await db().user.update({ where: { id: account.id }, data });
    expect(await findSignedIn(sessionOf(account))).toBeNull();
    expect(await findAccount(account.email)).toBeNull();
  });
});

describe('signing out', () => {
  it('ends this session, wherever its cookie is kept, and no other', async () => {
    const account = await makeAccount(passwordHash);
    const [session, other] = [sessionOf(account), sessionOf(account)];
    await signOut(session);
    await signOut(session);
    expect(await findSignedIn(session)).toBeNull();
    expect(await findSignedIn(other)).toEqual(account);
  });

  it('is remembered until the session would have ended by itself', async () => {
    const account = await makeAccount(passwordHash);
    const old = { ...sessionOf(account), until: new Date() };
    await signOut(old);
    expect(await findSignedIn(old)).toBeNull();
    await signOut(sessionOf(account));
    expect(await db().endedSession.findUnique({ where: { id: old.id } })).toBeNull();
  });
});

describe('signing out everywhere', () => {
  it('ends every session there is, and only this person’s', async () => {
    const account = await makeAccount(passwordHash);
    const other = await makeAccount(passwordHash);
    await signOutEverywhere(account);
    expect(await findSignedIn(sessionOf(account))).toBeNull();
    expect(await findSignedIn(sessionOf({ ...account, sessionNumber: 1 }))).not.toBeNull();
    expect(await findSignedIn(sessionOf(other))).toEqual(other);
    expect(await eventsOf(account.id)).toEqual([{ event: 'SIGNED_OUT_EVERYWHERE', deskId: null }]);
  });
});

describe('changing the password', () => {
  it('takes the new one from now on and ends every session', async () => {
    const account = await makeAccount(passwordHash);
    await changePassword(account, { currentPassword, newPassword });
    const after = await findAccount(account.email);
    expect(await verifyPassword(after?.passwordHash ?? null, newPassword)).toBe(true);
    expect(await verifyPassword(after?.passwordHash ?? null, currentPassword)).toBe(false);
    expect(await findSignedIn(sessionOf(account))).toBeNull();
    expect(await eventsOf(account.id)).toEqual([{ event: 'PASSWORD_CHANGED', deskId: null }]);
  });

  it('leaves no password in the ledger', async () => {
    const account = await makeAccount(passwordHash);
    await changePassword(account, { currentPassword, newPassword });
    const entries = await db().ledgerEntry.findMany({ where: { actorId: account.id } });
    expect(entries).toMatchObject([{ before: null, after: null }]);
  });

  it('is refused where the current one is wrong, and nothing ends', async () => {
    const account = await makeAccount(passwordHash);
    const refused = changePassword(account, wrongInput);
    const { extensions } = await expectProblem('invalid-input', refused);
    expect(extensions.issues?.[0]?.path).toBe('body.currentPassword');
    expect(await findAccount(account.email)).toEqual({ ...account, passwordHash });
    expect(await eventsOf(account.id)).toEqual([]);
  });

  it('is no way to try more passwords than signing in allows', async () => {
    const account = await makeAccount(passwordHash);
    const tries = Array.from({ length: signInLimits.attemptsPerAccount }, () =>
      expectProblem('invalid-input', changePassword(account, wrongInput)),
    );
    await Promise.all(tries);
    const right = changePassword(account, { currentPassword, newPassword });
    await expectProblem('too-many-requests', right);
    expect(await findAccount(account.email)).toEqual({ ...account, passwordHash });
  });
});

describe('an e-mail address', () => {
  it('is one account, in lower case', async () => {
    const { email } = await makeAccount(passwordHash);
    const twin = db().user.create({ data: { email, name: 'Twin', passwordHash } });
    await expect(twin).rejects.toThrow(/Unique constraint/);
    const shouted = db().user.create({
      data: { email: email.toUpperCase(), name: 'Twin', passwordHash },
    });
    await expect(shouted).rejects.toThrow(/User_email_is_lower_case/);
  });
});
