import { v7 as uuid } from 'uuid';
import { addArticle } from '@/lib/articles/mutations';
import { getArticleSummary } from '@/lib/articles/queries';
import type { ArticleView } from '@/lib/articles/schema';
import { assignArticle } from '@/lib/assignments/mutations';
import { setCheck } from '@/lib/checklists/mutations';
import { addClaim, editClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import type { ClaimView } from '@/lib/claims/schema';
import { addComment } from '@/lib/comments/mutations';
import type { Actor } from '@/lib/desks/actor';
import { createDesk } from '@/lib/desks/mutations';
import { findActor } from '@/lib/desks/queries';
import { addEvidence } from '@/lib/evidence/mutations';
import { setGuidelines } from '@/lib/guidelines/mutations';
import { setPolicy } from '@/lib/policy/mutations';
import { setQuorum } from '@/lib/quorum/mutations';
import { setRecheck } from '@/lib/recheck/mutations';
import { setRuling } from '@/lib/rulings/mutations';
import { addSavedView } from '@/lib/saved-views/mutations';
import { addSavedViewInput } from '@/lib/saved-views/schema';
import { addSearch } from '@/lib/searches/mutations';
import { transaction } from '@/lib/server/db';
import { hashPassword } from '@/lib/server/password';
import { readablePassword } from '@/lib/server/readable-password';
import { setStage } from '@/lib/stages/mutations';
import { setSubLabels } from '@/lib/sub-labels/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { demoArticles } from '@/prisma/demo/articles';
import type {
  DemoArticle,
  DemoEvidence,
  DemoPersonKey,
  DemoReview,
} from '@/prisma/demo/demo-article';
import { demoDesk, demoPeople } from '@/prisma/demo/people';
import {
  demoGuidelines,
  demoPolicy,
  demoQuorum,
  demoRecheck,
  demoSubLabels,
  demoViews,
} from '@/prisma/demo/settings';
import type { Role } from '@/prisma/generated/enums';
import { findClaim, findWords } from './find-claim';

/** The demo desk and how to sign in to it. The passwords are known here and nowhere else. */
export type DemoDesk = {
  deskSlug: string;
  people: { name: string; email: string; password: string; role: Role }[];
};

type Cast = Record<DemoPersonKey, Actor>;
type SubLabelIds = ReadonlyMap<string, string>;

/**
 * Makes a desk with people, articles and reviews to look at, through the same
 * mutations that people's own work goes through. Where there is any account
 * already, also one that another server is making at this moment, nothing
 * happens and the answer is null.
 */
export async function makeDemoDesk(): Promise<DemoDesk | null> {
  const people = demoPeople.map((person) => ({ ...person, password: readablePassword() }));
  const founders = await Promise.all(
    people.map(async ({ name, email, role, password }) => {
      return { name, email, role, passwordHash: await hashPassword(password) };
    }),
  );
  const actors = await transaction(async (tx) => {
    // Two servers that start at once ask one after the other.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('claimdesk demo desk'))`;
    if ((await tx.user.count()) > 0) return null;
    return createDesk(tx, demoDesk, founders);
  });
  if (actors === null) return null;
  const labels = await settle(castOf(actors));
  // Whoever acts is read anew, as with every request: what the desk asks for goes with them.
  const cast = castOf(await Promise.all(actors.map(readAnew)));
  for (const article of demoArticles) await play(cast, labels, article);
  return {
    deskSlug: demoDesk.slug,
    people: people.map(({ name, email, password, role }) => ({ name, email, password, role })),
  };
}

async function readAnew({ userId, name, deskSlug }: Actor): Promise<Actor> {
  const actor = await findActor({ id: userId, name }, deskSlug);
  if (!actor) throw new Error(`${name} is not on the demo desk.`);
  return actor;
}

/** Settles what the desk asks for, and answers with its sub-labels by their names. */
async function settle({ ines, tobias }: Cast): Promise<SubLabelIds> {
  await setPolicy(ines, demoPolicy);
  await setQuorum(ines, demoQuorum);
  await setRecheck(ines, demoRecheck);
  await setGuidelines(ines, { text: demoGuidelines, version: null });
  const labels = demoSubLabels.map((label) => ({ ...label, id: uuid(), retired: false }));
  await setSubLabels(ines, { labels, version: 1 });
  for (const { name, query } of demoViews) {
    await addSavedView(tobias, addSavedViewInput.parse({ id: uuid(), name, shared: true, query }));
  }
  return new Map(labels.map(({ name, id }) => [name, id]));
}

function castOf(actors: readonly Actor[]): Cast {
  const actorOf = (key: DemoPersonKey): Actor => {
    const actor = actors[demoPeople.findIndex((person) => person.key === key)];
    if (!actor) throw new Error(`The demo has no person called ${key}.`);
    return actor;
  };
  return {
    ines: actorOf('ines'),
    tobias: actorOf('tobias'),
    amara: actorOf('amara'),
    joon: actorOf('joon'),
  };
}

async function play(cast: Cast, labels: SubLabelIds, demo: DemoArticle): Promise<void> {
  const { addedBy, reviews, others, assigned, readyBy, ...input } = demo;
  const article = await addArticle(cast[addedBy], { id: uuid(), ...input });
  if (assigned) {
    const { by, to, dueHours } = assigned;
    const due =
      dueHours === null ? null : new Date(Date.now() + dueHours * 3_600_000).toISOString();
    await assignArticle(cast[by], article.id, { id: uuid(), assignee: cast[to].userId, due });
  }
  const reviewed = new Set<string>();
  for (const review of reviews) {
    const claim = await claimOf(cast, article, review);
    if (claim) reviewed.add(await reviewClaim(cast, labels, claim, review));
  }
  const rest = article.claims.filter(({ id, dropped }) => !dropped && !reviewed.has(id));
  for (const claim of others ? rest : []) {
    await reviewClaim(cast, labels, claim, { words: '', verdicts: others ? [others] : [] });
  }
  if (!readyBy) return;
  const { version } = await getArticleSummary(cast[readyBy], article.id);
  await setStage(cast[readyBy], article.id, { stage: 'READY', version, note: '' });
}

/** The claim a review is about. One that the splitter did not find is added by its words. */
async function claimOf(
  cast: Cast,
  { id, revision, claims }: ArticleView,
  { words }: DemoReview,
): Promise<ClaimView | null> {
  const range = findWords(revision.text, words);
  if (range === null) return null;
  return findClaim(claims, range) ?? addClaim(cast.tobias, id, { id: uuid(), ranges: [range] });
}

function playEvidence(
  cast: Cast,
  { id, evidence }: ClaimView,
  { by, ...content }: DemoEvidence,
): Promise<ClaimView> {
  const origin = evidence.find(({ title }) => title === content.derivesFrom);
  return addEvidence(cast[by], id, {
    ...content,
    id: uuid(),
    publisher: content.publisher ?? null,
    archivedUrl: content.archivedUrl ?? null,
    derivesFrom: origin?.id ?? null,
    confidential: content.confidential ?? false,
  });
}

/** Plays one review, evidence first, and answers with the claim's id. */
async function reviewClaim(
  cast: Cast,
  labels: SubLabelIds,
  { id }: Pick<ClaimView, 'id'>,
  review: DemoReview,
): Promise<string> {
  let claim = await getClaim(cast.tobias, id);
  if (claim.dropped && review.verdicts) {
    claim = await editClaim(cast.tobias, id, { version: claim.version, dropped: false });
  }
  for (const evidence of review.evidence ?? []) claim = await playEvidence(cast, claim, evidence);
  for (const { by, ...search } of review.searches ?? []) {
    claim = await addSearch(cast[by], id, { id: uuid(), confidential: false, ...search });
  }
  for (const { by, question, ...answer } of review.checks ?? []) {
    claim = await setCheck(cast[by], id, question, { ...answer, version: null });
  }
  for (const { by, subLabel = '', ...verdict } of review.verdicts ?? []) {
    // A coarser split may bring two reviews to one claim: the later one changes the verdict.
    const mine = claim.verdicts.find(({ reviewer }) => reviewer.id === cast[by].userId);
    claim = await setVerdict(cast[by], id, {
      ...verdict,
      subLabel: labels.get(subLabel) ?? null,
      version: mine?.version ?? null,
    });
  }
  if (review.ruling) {
    const { by, ...ruling } = review.ruling;
    const version = claim.ruling?.version ?? null;
    claim = await setRuling(cast[by], id, { ...ruling, version });
  }
  for (const { by, text } of review.comments ?? []) {
    claim = await addComment(cast[by], id, { id: uuid(), text });
  }
  if (review.recheckMinutes !== undefined) {
    const recheckBy = new Date(Date.now() + review.recheckMinutes * 60_000).toISOString();
    claim = await editClaim(cast.tobias, id, { version: claim.version, recheckBy });
  }
  if (review.droppedBy) {
    await editClaim(cast[review.droppedBy], id, { version: claim.version, dropped: true });
  }
  return id;
}
