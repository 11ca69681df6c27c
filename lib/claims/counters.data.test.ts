import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import { assignArticle } from '@/lib/assignments/mutations';
import {
  addComment,
  deleteComment,
  resolveComment,
  restoreComment,
} from '@/lib/comments/mutations';
import { openComments } from '@/lib/comments/open-comments';
import type { Actor } from '@/lib/desks/actor';
import { listArticleLedger } from '@/lib/ledger/queries';
import { mergeClaim, unmergeClaim } from '@/lib/merges/mutations';
import type { Quorum } from '@/lib/quorum/schema';
import { standardQuorum } from '@/lib/quorum/verdicts-needed';
import { decideReading } from '@/lib/readings/mutations';
import { setRuling, withdrawRuling } from '@/lib/rulings/mutations';
import { db } from '@/lib/server/db';
import { splitClaim } from '@/lib/splits/mutations';
import { setVerdict, withdrawVerdict } from '@/lib/verdicts/mutations';
import { VerdictValue } from '@/prisma/generated/enums';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { addClaim, editClaim } from './mutations';
import { listClaims } from './queries';
import type { ClaimView } from './schema';
import { type StatusCounts, statusOf, totalOf } from './status';

const { reviewer, colleague, editor, admin } = await makeDesk();
const people = [reviewer, colleague, editor, admin];

type Act = (
  actor: Actor,
  claim: ClaimView,
  value: VerdictValue,
  all: readonly ClaimView[],
) => Promise<unknown>;

const verdictVersion = (actor: Actor, claim: ClaimView) =>
  claim.verdicts.find((verdict) => verdict.reviewer.id === actor.userId)?.version;

/** Everything that can move a counter. Each acts on the claim as it was last seen. */
const acts: Record<string, Act> = {
  mark: (actor, claim, value) => {
    const version = verdictVersion(actor, claim) ?? null;
    return setVerdict(actor, claim.id, { value, rationale: '', version });
  },
  'take back': (actor, claim) =>
    withdrawVerdict(actor, claim.id, verdictVersion(actor, claim) ?? 1),
  rule: (actor, claim, value) =>
    setRuling(actor, claim.id, { value, reason: 'So.', version: claim.ruling?.version ?? null }),
  'take the ruling back': (actor, claim) =>
    withdrawRuling(actor, claim.id, claim.ruling?.version ?? 1),
  'move the words': (actor, claim, value) => {
    const ranges = [{ start: 0, end: value.length }];
    return editClaim(actor, claim.id, { version: claim.version, ranges });
  },
  merge: async (actor, claim, _value, all) => {
    const other = all.find(({ id, dropped }) => id !== claim.id && !dropped);
    if (!other) throw new Error('There is nothing to merge it with.');
    return mergeClaim(actor, claim.id, { version: claim.version, other });
  },
  'take a merge back': async (actor, claim, _value, all) => {
    const other = all.find(({ mergedInto }) => mergedInto !== null);
    if (!other) throw new Error('There is no merge.');
    const into = all.find(({ id }) => id === other.mergedInto) ?? claim;
    return unmergeClaim(actor, into.id, { version: into.version, other });
  },
  split: (actor, { id, version }) => {
    const part = { id: uuid(), ranges: [{ start: 10, end: 20 }], wording: 'Part.' };
    return splitClaim(actor, id, { version, ranges: [{ start: 0, end: 9 }], wording: 'So.', part });
  },
  comment: (actor, claim) => addComment(actor, claim.id, { id: uuid(), text: 'Who has asked?' }),
  'resolve or reopen': (actor, claim) => {
    const comment = claim.comments[0];
    if (!comment) return Promise.reject(new Error('Nobody has said anything.'));
    const { id, version, resolved } = comment;
    return resolveComment(actor, id, { version, resolved: resolved === null });
  },
  'take back what was said': (actor, claim) => {
    const mine = claim.comments.find(({ author }) => author.id === actor.userId);
    return deleteComment(actor, mine?.id ?? uuid(), mine?.version ?? 1);
  },
  'say it again after all': async (actor, claim) => {
    const where = { claimId: claim.id, authorId: actor.userId, deletedAt: { not: null } };
    const gone = await db().comment.findFirst({ where, select: { id: true } });
    return restoreComment(actor, gone?.id ?? uuid());
  },
  'decide on a reading': async (actor, claim, value) => {
    const [reading] = claim.readings;
    if (!reading) throw new Error('It has no reading.');
    const { version } = reading;
    const decision = value === 'VERIFIED' ? 'TAKEN' : value === 'DISPUTED' ? 'REFUSED' : 'OPEN';
    const made = decision === 'TAKEN' ? { claim: reading.takenAs ?? uuid() } : {};
    return decideReading(actor, reading.id, { version, decision, ...made });
  },
  'drop or restore': (actor, claim) =>
    editClaim(actor, claim.id, { version: claim.version, dropped: !claim.dropped }),
};

type Step = { who: number; act: string; claim: number; value: VerdictValue; quorum: Quorum };

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(people.length - 1),
  act: fc.constantFrom(...Object.keys(acts)),
  claim: fc.nat(2),
  value: fc.constantFrom(...Object.values(VerdictValue)),
  quorum: fc.constantFrom(standardQuorum, { ...standardQuorum, standard: 2, tieBreaker: true }),
});

function recount(claims: readonly ClaimView[]): StatusCounts {
  const counts = { PENDING: 0, VERIFIED: 0, UNVERIFIED: 0, DISPUTED: 0, NEEDS_RULING: 0 };
  for (const claim of claims) if (!claim.dropped) counts[statusOf(claim)]++;
  return counts;
}

async function perform(articleId: string, { who, act, claim, value, quorum }: Step) {
  const [actor, claims] = [people[who], await listClaims(reviewer, articleId)];
  const target = claims[claim % claims.length];
  if (!actor || !target) throw new Error('There is nobody to act, or nothing to act on.');
  await acts[act]?.({ ...actor, quorum }, target, value, claims);
}

async function expectCountersToHold(articleId: string) {
  const { claims, counts, openComments: open } = await getArticle(reviewer, articleId);
  expect(counts).toEqual(recount(claims));
  const standing = claims.filter(({ dropped }) => !dropped);
  expect(open).toBe(standing.flatMap((claim) => openComments(claim)).length);
  for (const claim of claims) expect(claim.status).toBe(statusOf(claim));
  const contributions = await db().contribution.findMany({ where: { articleId } });
  const assignments = await db().assignment.findMany({ where: { articleId } });
  for (const { userId } of people) {
    const marked = standing.filter(({ verdicts }) =>
      verdicts.some((verdict) => verdict.reviewer.id === userId),
    );
    const own = contributions.find((row) => row.userId === userId);
    expect(own?.markedCount ?? 0).toBe(marked.length);
    const torn = marked.filter(({ status }) => status === 'NEEDS_RULING');
    expect(own?.needsRulingCount ?? 0).toBe(torn.length);
    const pending = marked.filter(({ status }) => status === 'PENDING');
    expect(own?.pendingCount ?? 0).toBe(pending.length);
    const settled = pending.length + torn.length === 0 && marked.length === standing.length;
    expect(own?.settled ?? false).toBe(own !== undefined && settled);
    const assigned = assignments.find(({ assigneeId }) => assigneeId === userId);
    if (!assigned) throw new Error('It is assigned to everybody.');
    const isDone = marked.length > 0 && marked.length === standing.length;
    expect(assigned.markedAt !== null).toBe(isDone);
  }
}

async function makeAssigned() {
  const { article } = await makeArticle(reviewer);
  for (const { userId: assignee } of people) {
    await assignArticle(editor, article.id, { id: uuid(), assignee, due: null });
  }
  return article;
}

describe('the counters of an article', () => {
  it('are a recount after whatever people do one after another', async () => {
    let done = 0;
    const property = fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 25 }),
      async (steps) => {
        const article = await makeAssigned();
        for (const one of steps) {
          // Refusals are part of it: they must leave everything as it was.
          await perform(article.id, one).then(
            () => done++,
            () => undefined,
          );
          await expectCountersToHold(article.id);
        }
      },
    );
    await fc.assert(property, { numRuns: 12 });
    expect(done).toBeGreaterThan(20);
  }, 60_000);

  it('are a recount after whatever people do at once', async () => {
    const property = fc.asyncProperty(
      fc.array(step, { minLength: 8, maxLength: 16 }),
      async (steps) => {
        const article = await makeAssigned();
        const added = { id: uuid(), ranges: [{ start: 0, end: 9 }] };
        await Promise.allSettled([
          ...steps.map((one) => perform(article.id, one)),
          addClaim(colleague, article.id, added),
        ]);
        await expectCountersToHold(article.id);
        const { claims, counts } = await getArticle(reviewer, article.id);
        expect(totalOf(counts)).toBe(claims.filter(({ dropped }) => !dropped).length);
      },
    );
    await fc.assert(property, { numRuns: 12 });
  }, 60_000);

  it('move only together with an entry in the ledger', async () => {
    const { article, claim } = await makeArticle(reviewer);
    await setVerdict(reviewer, claim.id, { value: 'VERIFIED', rationale: '', version: null });
    const { entries } = await listArticleLedger(reviewer, article.id, { limit: 9 });
    expect(entries.map(({ event }) => event)).toEqual(['VERDICT_GIVEN', 'ARTICLE_ADDED']);
  });
});
