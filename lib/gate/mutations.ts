import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { Problem } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { changePolicy, storeOnDesk } from '@/lib/policy/mutations';
import type { Transaction } from '@/lib/server/db';
import type { Stage } from '@/prisma/generated/enums';
import { canOverride } from './access';
import { isGated } from './gated-stages';
import { findOverride, findReasonsIn, getGateRules } from './queries';
import { isHolding, type Reason, unsettled } from './reason';
import type { GateRulesView, overrideInput, setGateRulesInput } from './schema';
import { changedSeverities, ownSeveritiesOf, type Severities, severitiesOf } from './severities';

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
export function setGateRules(
  actor: Actor,
  { severities, version: seen }: z.output<typeof setGateRulesInput>,
): Promise<GateRulesView> {
  const after = severitiesOf(severities);
  return changePolicy(actor, {
    refusal: 'Only an admin says how strict the gate is.',
    name: 'gate',
    seen,
    read: getGateRules,
    isSame: (before) => isDeepStrictEqual(severitiesIn(before), after),
    store: (tx) =>
      storeOnDesk(tx, actor, {
        gateSeverities: ownSeveritiesOf(after),
        gateVersion: { increment: 1 },
      }),
    entryOf: (rules) => {
      const before = severitiesIn(rules);
      return {
        event: 'GATE_CHANGED',
        before: changedSeverities(after, before),
        after: changedSeverities(before, after),
      };
    },
  });
}

const severitiesIn = ({ rules }: GateRulesView): Severities =>
  severitiesOf(Object.fromEntries(rules.map(({ rule, severity }) => [rule, severity])));
