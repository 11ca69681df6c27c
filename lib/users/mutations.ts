import type { z } from 'zod';
import { Problem } from '@/lib/api/problem';
import { record } from '@/lib/ledger/mutations';
import { db, transaction } from '@/lib/server/db';
import { hashPassword, verifyPassword } from '@/lib/server/password';
import { countPasswordAttempt, signInLimiter } from '@/lib/server/rate-limit';
import type { Session, SignedIn } from './queries';
import type { changePasswordInput } from './schema';

/** Ends one session of a person, on whatever device its cookie is kept. */
export async function signOut({ id, userId, until }: Session): Promise<void> {
  await db().endedSession.deleteMany({ where: { until: { lt: new Date() } } });
  await db().endedSession.createMany({ data: { id, userId, until }, skipDuplicates: true });
}

/** Ends every session of this person, this one included, on all their devices. */
export async function signOutEverywhere(user: Pick<SignedIn, 'id'>): Promise<void> {
  await transaction(async (tx) => {
    await tx.user.update({
      where: { id: user.id },
      data: { sessionNumber: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, { userId: user.id }, { event: 'SIGNED_OUT_EVERYWHERE' });
  });
}

/**
 * Changes this person's password and ends every session they have: whoever
 * knew the old password is out. Throws `invalid-input` where the current
 * password is wrong, and `too-many-requests`.
 */
export async function changePassword(
  user: Pick<SignedIn, 'id'>,
  { currentPassword, newPassword }: z.output<typeof changePasswordInput>,
): Promise<void> {
  const { email, passwordHash } = await db().user.findUniqueOrThrow({
    where: { id: user.id },
    select: { email: true, passwordHash: true },
  });
  // A session that somebody else has got hold of must not be a way to try passwords that signing in
  // would not allow, so the attempts are counted together.
  await countPasswordAttempt(email, user.id);
  if (!(await verifyPassword(passwordHash, currentPassword))) {
    const message = 'That is not your current password. It was not changed.';
    throw new Problem('invalid-input', message, {
      issues: [{ path: 'body.currentPassword', message }],
    });
  }
  await signInLimiter().forgive(email);
  const newHash = await hashPassword(newPassword);
  await transaction(async (tx) => {
    await tx.user.update({
      where: { id: user.id },
      data: { passwordHash: newHash, sessionNumber: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, { userId: user.id }, { event: 'PASSWORD_CHANGED' });
  });
}
