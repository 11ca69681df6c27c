import type { z } from 'zod';
import { Problem, staleVersion } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { canManagePolicy } from '@/lib/desks/policy';
import { record } from '@/lib/ledger/mutations';
import { type Transaction, transaction } from '@/lib/server/db';
import type { Stage } from '@/prisma/generated/enums';
import { isHolding, type Reason, unsettled } from './find-reasons';
import { isGated } from './gated-stages';
import { canOverride } from './policy';
import { findOverride, findReasonsIn, getGateRules, getSeverities } from './queries';
import type { GateRulesView, overrideInput, setGateRulesInput } from './schema';
import { changedSeverities, ownSeveritiesOf, severitiesOf } from './severities';

type Step = { stage: Stage; override?: z.output<typeof overrideInput> | undefined };

/**
 * Asks the gate before an article comes to a stage, inside the transaction that takes it there and
 * with its row locked. An override is stored where something holds the article that no standing one
 * covers; where nothing does, none was needed and none is kept. Throws `held` with the reasons, and
 * `not-allowed`.
 */
export async function passGate(
  tx: Transaction,
  actor: Actor,
  articleId: string,
  { stage, override }: Step,
): Promise<void> {
  if (!isGated(stage)) return endOverride(tx, actor, articleId);
  const reasons = await findReasonsIn(actor, articleId, tx);
  const last = await findOverride(actor, articleId, tx);
  const holding = unsettled(reasons, last?.endedAt === null ? last : null);
  if (holding.length === 0) return;
  if (!override) throw held(reasons, 'The gate holds this article.');
  if (!canOverride(actor)) {
    throw new Problem('not-allowed', 'Only an editor takes an article on against the gate.');
  }
  if (unsettled(holding, override).length > 0) {
    throw held(reasons, 'The gate has other reasons by now than those that you have overridden.');
  }
  await endOverride(tx, actor, articleId);
  const { deskId, userId: editorId } = actor;
  const { note } = override;
  const overridden = reasons
    .filter(isHolding)
    .map(({ rule, message, claims }) => ({ rule, message, claims }));
  await tx.override.create({
    data: { deskId, articleId, editorId, stage, note, reasons: overridden },
    select: { id: true },
  });
  // An entry of its own: unlike the step, it tells what others hold of the claims.
  await record(tx, actor, {
    event: 'GATE_OVERRIDDEN',
    articleId,
    after: { stage, note, reasons: overridden },
  });
}

function held(reasons: readonly Reason[], what: string): Problem {
  const messages = reasons.filter(isHolding).map(({ message }) => message);
  return new Problem('held', [what, ...messages, 'Nothing was changed.'].join(' '), {
    reasons: [...reasons],
  });
}

/** An override is of what stood then: once the claims may change again it is history. */
async function endOverride(tx: Transaction, { deskId }: Actor, articleId: string): Promise<void> {
  await tx.override.updateMany({
    where: { articleId, deskId, endedAt: null },
    data: { endedAt: new Date() },
  });
}

/**
 * Says how strict the desk is before an article goes out. What has gone out stays so. A repeat
 * changes nothing. Throws `not-allowed` and `stale-version`.
 */
export async function setGateRules(
  actor: Actor,
  { severities, version }: z.output<typeof setGateRulesInput>,
): Promise<GateRulesView> {
  if (!canManagePolicy(actor)) {
    throw new Problem('not-allowed', 'Only an admin says how strict the gate is.');
  }
  return transaction(async (tx) => {
    const { deskId } = actor;
    await tx.$queryRaw`SELECT 1 FROM "Desk" WHERE "id" = ${deskId}::uuid FOR UPDATE`;
    const before = await getSeverities(actor, tx);
    const after = severitiesOf(severities);
    const changed = changedSeverities(before, after);
    const stored = await getGateRules(actor, tx);
    if (Object.keys(changed).length === 0) return stored;
    if (stored.version !== version) throw staleVersion('gate', stored);
    await tx.desk.update({
      where: { id: deskId },
      data: { gateSeverities: ownSeveritiesOf(after), gateVersion: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, actor, {
      event: 'GATE_CHANGED',
      before: changedSeverities(after, before),
      after: changed,
    });
    return getGateRules(actor, tx);
  });
}
