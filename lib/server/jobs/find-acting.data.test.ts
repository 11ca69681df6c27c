import { expect, it } from 'vitest';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { createToken } from '@/lib/tokens/mutations';
import { makeDesk } from '@/prisma/testing/desk-fixture';
import { actingPerson, actingToken, findActing } from './find-acting';

async function acting({ userId, deskSlug }: Actor, tokenId?: string) {
  const person = await db().user.findUniqueOrThrow({ where: { id: userId }, ...actingPerson });
  const token = tokenId
    ? await db().token.findUniqueOrThrow({ where: { id: tokenId }, ...actingToken })
    : null;
  return findActing({ deskSlug, person, token });
}

it('lets a program do no more in long work than in a call', async () => {
  const { admin } = await makeDesk();
  await db().desk.update({ where: { id: admin.deskId }, data: { blindReview: true } });
  const { id } = await createToken(admin, {
    name: 'A program',
    role: 'REVIEWER',
    scope: 'READ_AND_WRITE',
    days: 1,
  });
  expect(await acting(admin)).toMatchObject({ role: 'ADMIN', blind: false });
  expect(await acting(admin, id)).toMatchObject({ role: 'REVIEWER', blind: true, tokenId: id });
});

it('is nobody from the moment at which the token expires', async () => {
  const { admin } = await makeDesk();
  const { id } = await createToken(admin, {
    name: 'A program',
    role: 'EDITOR',
    scope: 'READ_AND_WRITE',
    days: 1,
  });
  expect(await acting(admin, id)).toMatchObject({ userId: admin.userId });
  await db().token.update({ where: { id }, data: { expiresAt: new Date() } });
  expect(await acting(admin, id)).toBeNull();
});
