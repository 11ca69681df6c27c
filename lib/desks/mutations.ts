import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { Problem, staleVersion } from '@/lib/api/problem';
import { standardVerdictNames } from '@/lib/claims/status-names';
import { record } from '@/lib/ledger/mutations';
import { standardQuorum } from '@/lib/quorum/verdicts-needed';
import { type Transaction, transaction } from '@/lib/server/db';
import { type Role, VerdictValue } from '@/prisma/generated/enums';
import type { Actor } from './actor';
import { canManagePolicy } from './policy';
import { getPolicy, getVerdictNames } from './queries';
import type {
  PolicyView,
  setBlindReviewInput,
  setPolicyInput,
  setVerdictNamesInput,
  VerdictNamesView,
} from './schema';

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
 * Has the desk review blind, or not any more. It is one switch that is set to
 * what its admin wants, so there is no version to be seen first, and a repeat
 * changes nothing. Throws `not-allowed`.
 */
export async function setBlindReview(
  actor: Actor,
  { blindReview }: z.output<typeof setBlindReviewInput>,
): Promise<void> {
  if (!canManagePolicy(actor)) {
    throw new Problem('not-allowed', 'Only an admin decides how the desk works.');
  }
  await transaction(async (tx) => {
    const { count } = await tx.desk.updateMany({
      where: { id: actor.deskId, blindReview: !blindReview },
      data: { blindReview },
    });
    if (count === 0) return;
    await record(tx, actor, {
      event: 'BLIND_REVIEW_CHANGED',
      before: { blindReview: !blindReview },
      after: { blindReview },
    });
  });
}

/**
 * Says what the desk asks of its reviewers. Verdicts that were given before
 * stand as they are. A repeat changes nothing. Throws `not-allowed` and
 * `stale-version`.
 */
export async function setPolicy(
  actor: Actor,
  { version, ...input }: z.output<typeof setPolicyInput>,
): Promise<PolicyView> {
  if (!canManagePolicy(actor)) {
    throw new Problem('not-allowed', 'Only an admin says what the desk asks of its reviewers.');
  }
  // In one order, whatever order they were named in.
  const rationaleRequiredFor = Object.values(VerdictValue).filter((value) =>
    input.rationaleRequiredFor.includes(value),
  );
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Desk" WHERE "id" = ${actor.deskId}::uuid FOR UPDATE`;
    const before = await getPolicy(actor, tx);
    if (before.rationaleRequiredFor.join() === rationaleRequiredFor.join()) return before;
    if (before.version !== version) throw staleVersion('policy', before);
    await tx.desk.update({
      where: { id: actor.deskId },
      data: { rationaleRequiredFor, policyVersion: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, actor, {
      event: 'POLICY_CHANGED',
      before: { rationaleRequiredFor: before.rationaleRequiredFor },
      after: { rationaleRequiredFor },
    });
    return { ...before, rationaleRequiredFor, version: version + 1 };
  });
}

/**
 * Says what the desk calls the three verdicts, from now on and for whatever was
 * marked before. What is the standard name is not stored. A repeat changes
 * nothing. Throws `not-allowed` and `stale-version`.
 */
export async function setVerdictNames(
  actor: Actor,
  { names, version }: z.output<typeof setVerdictNamesInput>,
): Promise<VerdictNamesView> {
  if (!canManagePolicy(actor)) {
    throw new Problem('not-allowed', 'Only an admin says what the desk calls its verdicts.');
  }
  const values = Object.values(VerdictValue);
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Desk" WHERE "id" = ${actor.deskId}::uuid FOR NO KEY UPDATE`;
    const before = await getVerdictNames(actor, tx);
    if (values.every((value) => before.names[value] === names[value])) return before;
    if (before.version !== version) throw staleVersion('names', before);
    const own = values.filter((value) => names[value] !== standardVerdictNames[value]);
    await tx.desk.update({
      where: { id: actor.deskId },
      data: {
        verdictNames: Object.fromEntries(own.map((value) => [value, names[value]])),
        verdictNamesVersion: { increment: 1 },
      },
      select: { id: true },
    });
    await record(tx, actor, {
      event: 'VERDICT_NAMES_CHANGED',
      before: before.names,
      after: names,
    });
    return { names, version: version + 1 };
  });
}
