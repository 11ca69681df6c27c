import { v7 as uuid } from 'uuid';
import { record } from '@/lib/ledger/mutations';
import { standardQuorum } from '@/lib/quorum/verdicts-needed';
import type { Transaction } from '@/lib/server/db';
import type { Role } from '@/prisma/generated/enums';
import type { Actor } from './actor';

/** Somebody whose account is made together with their desk; the address is in lower case. */
export type Founder = { name: string; email: string; passwordHash: string; role: Role };

/**
 * Makes a desk and the accounts of its first people, and answers with them in
 * their order. Nobody can be asked for a permission yet, so only the setting up
 * of an installation calls this; the ledger names the first of the people as
 * the one who made the desk.
 */
export async function createDesk(
  tx: Transaction,
  { slug, name }: { slug: string; name: string },
  people: readonly Founder[],
): Promise<Actor[]> {
  const deskId = uuid();
  await tx.desk.create({ data: { id: deskId, slug, name }, select: { id: true } });
  const founders = people.map((person) => ({ ...person, userId: uuid() }));
  for (const [index, { userId, role, ...account }] of founders.entries()) {
    await tx.user.create({ data: { id: userId, ...account }, select: { id: true } });
    await tx.membership.create({ data: { deskId, userId, role }, select: { role: true } });
    const actor = { userId, deskId };
    if (index === 0) await record(tx, actor, { event: 'DESK_CREATED', after: { slug, name } });
    await record(tx, actor, { event: 'MEMBER_JOINED', after: { email: account.email, role } });
  }
  return founders.map(({ userId, name: personName, role }) => {
    return {
      userId,
      name: personName,
      deskId,
      deskSlug: slug,
      role,
      blind: false,
      quorum: standardQuorum,
    };
  });
}

/**
 * Holds everybody else back who changes the members or the policy of a desk, until the end of the
 * transaction. Rows that name the desk, such as verdicts, can be written meanwhile.
 */
export async function lockDesk(tx: Transaction, { deskId }: Pick<Actor, 'deskId'>): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Desk" WHERE "id" = ${deskId}::uuid FOR NO KEY UPDATE`;
}
