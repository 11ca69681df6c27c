import type { z } from 'zod';
import { Problem } from '@/lib/api/problem';
import { record } from '@/lib/ledger/mutations';
import { db, transaction } from '@/lib/server/db';
import { hashPassword, verifyPassword } from '@/lib/server/password';
import type { SignedIn } from './queries';
import type { changePasswordInput } from './schema';

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
 * password is wrong.
 */
export async function changePassword(
  user: Pick<SignedIn, 'id'>,
  { currentPassword, newPassword }: z.output<typeof changePasswordInput>,
): Promise<void> {
  const { passwordHash } = await db().user.findUniqueOrThrow({
    where: { id: user.id },
    select: { passwordHash: true },
  });
  if (!(await verifyPassword(passwordHash, currentPassword))) {
    const message = 'That is not your current password. It was not changed.';
    throw new Problem('invalid-input', message, {
      issues: [{ path: 'body.currentPassword', message }],
    });
  }
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
