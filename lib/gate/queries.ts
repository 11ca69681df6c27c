import { notFound, Problem } from '@/lib/api/problem';
import { articlesOf } from '@/lib/articles/articles-of';
import { listChecklists } from '@/lib/checklists/queries';
import { hedges, ranges, wordsGivenOn } from '@/lib/claims/schema';
import { statusNamesOf } from '@/lib/claims/status-names';
import type { Actor } from '@/lib/desks/actor';
import { getDeskRow } from '@/lib/desks/queries';
import { compareByPosition } from '@/lib/ranges/range';
import { db, type Transaction } from '@/lib/server/db';
import { getVerdictNames } from '@/lib/verdict-names/queries';
import type { Prisma } from '@/prisma/generated/client';
import { findReasons } from './find-reasons';
import { type Reason, resultOf } from './reason';
import { type GateClaim, ruleKeys, rules, titleOf } from './rules';
import {
  type GateRulesView,
  type GateView,
  type OverrideView,
  overriddenReasons,
  readOwnSeverities,
} from './schema';
import { type Severities, severitiesOf } from './severities';

const claimSelect = {
  id: true,
  kind: true,
  status: true,
  ranges: true,
  recheckAt: true,
  hedges: true,
  attribution: { select: { sourceStart: true } },
  verdicts: { select: { value: true, rationale: true, ranges: true } },
  ruling: { select: { ranges: true } },
  evidence: { select: { id: true, stance: true, derivesFromId: true } },
  checks: { select: { questionId: true, done: true, note: true } },
  comments: { where: { resolvedAt: null, deletedAt: null }, select: { id: true }, take: 1 },
} as const satisfies Prisma.ClaimSelect;

function toGateClaim(row: Prisma.ClaimGetPayload<{ select: typeof claimSelect }>): GateClaim {
  const { attribution, evidence, ...claim } = row;
  return {
    ...claim,
    ranges: ranges.parse(row.ranges),
    recheckAt: row.recheckAt?.toISOString() ?? null,
    hedges: hedges.parse(row.hedges),
    attribution: attribution && { source: attribution.sourceStart === null ? null : {} },
    verdicts: row.verdicts.map((item) => ({ ...item, ranges: wordsGivenOn.parse(item.ranges) })),
    ruling: row.ruling && { ranges: wordsGivenOn.parse(row.ruling.ranges) },
    evidence: evidence.map(({ derivesFromId: derivesFrom, ...item }) => ({ ...item, derivesFrom })),
    comments: row.comments.map(() => ({ resolved: null })),
  };
}

/**
 * What the gate finds in an article of the actor's desk, from all that the desk holds: also what is
 * hidden from the actor, so that only who may see all that may be answered with it.
 */
export async function findReasonsIn(
  actor: Actor,
  articleId: string,
  client: Transaction,
): Promise<Reason[]> {
  const { deskId } = actor;
  const rows = await client.claim.findMany({
    where: { articleId, deskId, droppedAt: null, article: articlesOf(actor) },
    select: claimSelect,
    relationLoadStrategy: 'join',
  });
  const severities = await getSeverities(actor, client);
  const checklists = await listChecklists(actor, client);
  const { names } = await getVerdictNames(actor, client);
  const claims = rows.map(toGateClaim).sort(compareByPosition);
  return findReasons(claims, {
    severities,
    checklists,
    now: Date.now(),
    names: statusNamesOf(names),
  });
}

const overrideSelect = {
  editor: { select: { id: true, name: true } },
  at: true,
  stage: true,
  note: true,
  reasons: true,
  endedAt: true,
} as const satisfies Prisma.OverrideSelect;

/** The last override on an article of the actor's desk, also where it has ended; null without one. */
export async function findOverride(
  actor: Actor,
  articleId: string,
  client: Transaction = db(),
): Promise<OverrideView | null> {
  // A note against the gate tells what others hold of the claims.
  if (actor.blind) return null;
  const row = await client.override.findFirst({
    where: { articleId, deskId: actor.deskId, article: articlesOf(actor) },
    select: overrideSelect,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  if (!row) return null;
  const { editor, at, endedAt, ...override } = row;
  return {
    ...override,
    by: editor,
    at: at.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    reasons: overriddenReasons.parse(row.reasons),
  };
}

/**
 * Whether an article of the actor's desk is ready to go out, and why not. It says what the desk
 * holds of its claims, so whoever reviews blind is told once they have decided all of them. Throws
 * `not-found` and `not-allowed`.
 */
export async function getGate(actor: Actor, articleId: string): Promise<GateView> {
  const article = await db().article.findFirst({
    where: { id: articleId, ...articlesOf(actor) },
    select: { stage: true },
  });
  if (!article) throw notFound('article');
  if (actor.blind) await refuseUndecided(actor, articleId);
  const asOf = new Date().toISOString();
  const [reasons, override] = await Promise.all([
    findReasonsIn(actor, articleId, db()),
    findOverride(actor, articleId),
  ]);
  const standing = override?.endedAt === null ? override : null;
  return { result: resultOf(reasons, standing), asOf, stage: article.stage, reasons, override };
}

async function refuseUndecided({ userId, deskId }: Actor, articleId: string): Promise<void> {
  const undecided = await db().claim.findFirst({
    where: { articleId, deskId, droppedAt: null, verdicts: { none: { reviewerId: userId } } },
    select: { id: true },
  });
  if (!undecided) return;
  throw new Problem(
    'not-allowed',
    'This desk reviews blind: the gate is there for you once you have marked every claim.',
  );
}

/** How strict each rule is on the actor's desk. */
export async function getSeverities(actor: Actor, client?: Transaction): Promise<Severities> {
  const { gateSeverities } = await getDeskRow(actor, client);
  return severitiesOf(readOwnSeverities(gateSeverities));
}

/** The rules of the gate, and how strict the actor's desk is with each. */
export async function getGateRules(
  actor: Actor,
  client: Transaction = db(),
): Promise<GateRulesView> {
  const { gateSeverities, gateVersion } = await client.desk.findUniqueOrThrow({
    where: { id: actor.deskId },
    select: { gateSeverities: true, gateVersion: true },
  });
  const severities = severitiesOf(readOwnSeverities(gateSeverities));
  const names = statusNamesOf((await getVerdictNames(actor, client)).names);
  return {
    rules: ruleKeys.map((rule) => {
      const { why, standard } = rules[rule];
      return { rule, title: titleOf(rule, names), why, severity: severities[rule], standard };
    }),
    version: gateVersion,
  };
}
