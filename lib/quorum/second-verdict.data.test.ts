import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import { listArticlesQuery } from '@/lib/articles/schema';
import { countArticles, listArticles } from '@/lib/board/queries';
import { editClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import type { Actor } from '@/lib/desks/actor';
import { findActor } from '@/lib/desks/queries';
import { addEvidence } from '@/lib/evidence/mutations';
import { setBlindReview } from '@/lib/policy/mutations';
import { setRuling } from '@/lib/rulings/mutations';
import { db } from '@/lib/server/db';
import { setVerdict, withdrawVerdict } from '@/lib/verdicts/mutations';
import type { VerdictValue } from '@/prisma/generated/enums';
import { type DeskFixture, makeArticle, makeDesk, makeMember } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { evidence } from '@/prisma/testing/found';
import { setQuorum } from './mutations';
import type { Quorum } from './schema';
import { standardQuorum } from './verdicts-needed';

/** The actor as the database has them now. */
async function again({ userId: id, name, deskSlug }: Actor): Promise<Actor> {
  const actor = await findActor({ id, name }, deskSlug);
  if (!actor) throw new Error('They are on the desk.');
  return actor;
}

/** A desk that asks for this, with an article that nobody has marked. */
async function deskWith(asked: Partial<Quorum>, { blind = false } = {}) {
  const made = await makeDesk();
  await setQuorum(made.admin, { ...standardQuorum, ...asked, version: 1 });
  if (blind) await setBlindReview(made.admin, { blindReview: true });
  const desk: DeskFixture = {
    admin: await again(made.admin),
    editor: await again(made.editor),
    reviewer: await again(made.reviewer),
    colleague: await again(made.colleague),
  };
  return {
    ...desk,
    third: await again(await makeMember(desk.reviewer, 'REVIEWER')),
    ...(await makeArticle(desk.reviewer)),
  };
}

const mark = (actor: Actor, claim: { id: string }, value: VerdictValue = 'VERIFIED') =>
  setVerdict(actor, claim.id, { value, rationale: '', version: null });

const rule = (actor: Actor, claim: { id: string }, reason = 'So it is.') =>
  setRuling(actor, claim.id, { value: 'UNVERIFIED', reason, version: null });

async function recounted(actor: Actor, articleId: string) {
  const { counts, claims } = await getArticle(actor, articleId);
  const again = { PENDING: 0, VERIFIED: 0, UNVERIFIED: 0, DISPUTED: 0, NEEDS_RULING: 0 };
  for (const { status } of claims) again[status] += 1;
  expect(counts).toEqual(again);
  return counts;
}

describe('a claim that needs two verdicts', () => {
  it('is pending with the first, and decided with the second', async () => {
    const { reviewer, colleague, editor, article, claim } = await deskWith({ standard: 2 });
    expect(await getClaim(editor, claim.id)).toMatchObject({ verdictsNeeded: 2, verdictsGiven: 0 });
    const first = await mark(reviewer, claim);
    expect(first).toMatchObject({ status: 'PENDING', verdictsNeeded: 2, verdictsGiven: 1 });
    expect((await recounted(editor, article.id)).VERIFIED).toBe(0);
    const second = await mark(colleague, claim);
    expect(second).toMatchObject({ status: 'VERIFIED', verdictsGiven: 2 });
    expect(await recounted(editor, article.id)).toMatchObject({ VERIFIED: 1, PENDING: 2 });
    const without = await withdrawVerdict(reviewer, claim.id, 1);
    expect(without).toMatchObject({ status: 'PENDING', verdictsGiven: 1 });
    expect((await recounted(editor, article.id)).PENDING).toBe(3);
  });

  it('is marked by two at once, once each', async () => {
    const { reviewer, colleague, editor, article, claim } = await deskWith({ standard: 2 });
    const both = await Promise.all([mark(reviewer, claim), mark(colleague, claim, 'DISPUTED')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['NEEDS_RULING', 'PENDING']);
    expect(await recounted(editor, article.id)).toMatchObject({ NEEDS_RULING: 1, PENDING: 2 });
    const twice = await Promise.allSettled([
      mark(reviewer, claim, 'DISPUTED'),
      mark(reviewer, claim, 'UNVERIFIED'),
    ]);
    expect(twice.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await getClaim(editor, claim.id)).verdicts).toHaveLength(2);
  });

  it('is decided by a ruling without the second', async () => {
    const { reviewer, editor, claim } = await deskWith({ standard: 2 });
    await mark(reviewer, claim);
    expect((await rule(editor, claim)).status).toBe('UNVERIFIED');
  });

  it('stays as it was decided when the desk asks for something else', async () => {
    const { admin, reviewer, colleague, editor, article } = await deskWith({ standard: 2 });
    const [waiting, decided, free] = article.claims;
    if (!waiting || !decided || !free) throw new Error('The article has three claims.');
    await mark(reviewer, waiting);
    await mark(reviewer, decided);
    await mark(colleague, decided);
    await setQuorum(admin, { ...standardQuorum, standard: 3, version: 2 });
    const now = await again(reviewer);
    const before = await recounted(editor, article.id);
    const needs = async (id: string) => {
      const { status, verdictsNeeded, verdictsGiven } = await getClaim(now, id);
      return [status, verdictsGiven, verdictsNeeded];
    };
    expect(await needs(waiting.id)).toEqual(['PENDING', 1, 2]);
    expect(await needs(decided.id)).toEqual(['VERIFIED', 2, 2]);
    expect(await needs(free.id)).toEqual(['PENDING', 0, 3]);
    expect((await mark(await again(colleague), waiting)).status).toBe('VERIFIED');
    expect(await recounted(editor, article.id)).toMatchObject({ VERIFIED: before.VERIFIED + 1 });
  });

  it('is asked anew where the claim turns out to be of another kind', async () => {
    const asked = { byKind: { CASUALTY_COUNT: 2 } };
    const { reviewer, colleague, editor, article, claim } = await deskWith(asked);
    expect((await mark(reviewer, claim)).status).toBe('VERIFIED');
    const change = { version: claim.version, kind: 'CASUALTY_COUNT' } as const;
    const counted = await editClaim(reviewer, claim.id, change);
    expect(counted).toMatchObject({ status: 'PENDING', verdictsGiven: 1, verdictsNeeded: 2 });
    expect(await recounted(editor, article.id)).toMatchObject({ PENDING: 3, VERIFIED: 0 });
    expect((await mark(colleague, claim)).status).toBe('VERIFIED');
  });
});

describe('on a desk that reviews blind', () => {
  it('a second reviewer is told nothing of the first, also not how many are missing', async () => {
    const { admin, reviewer, colleague, article, claim } = await deskWith(
      { standard: 2 },
      { blind: true },
    );
    const before = await getArticle(colleague, article.id);
    await mark(reviewer, claim, 'DISPUTED');
    expect((await getArticle(colleague, article.id)).claims).toEqual(before.claims);
    // What the first was asked for tells that there is a first, where it is no longer asked for.
    await setQuorum(admin, { ...standardQuorum, version: 2 });
    const now = await again(colleague);
    const seen = await getClaim(now, claim.id);
    expect(seen).toMatchObject({ verdictsNeeded: 1, verdictsGiven: 0, verdicts: [] });
    expect(await mark(now, claim)).toMatchObject({ status: 'NEEDS_RULING', verdictsGiven: 2 });
  });

  it('an article is not settled for whoever has marked all, as long as others are missing', async () => {
    const { reviewer, colleague, article } = await deskWith({ standard: 2 }, { blind: true });
    for (const claim of article.claims) await mark(reviewer, claim);
    const shown = async (actor: Actor, show: 'pending' | 'settled') =>
      (await listArticles(actor, listArticlesQuery.parse({ show }))).articles.length;
    expect([await shown(reviewer, 'pending'), await shown(reviewer, 'settled')]).toEqual([1, 0]);
    expect(await countArticles(reviewer)).toMatchObject({ pending: 1, settled: 0 });
    for (const claim of article.claims) await mark(colleague, claim);
    for (const actor of [reviewer, colleague]) {
      expect([await shown(actor, 'pending'), await shown(actor, 'settled')]).toEqual([0, 1]);
    }
  });
});

describe('a disagreement on a desk that has it settled by somebody else', () => {
  const tieBreaker = { standard: 2, tieBreaker: true };

  async function torn() {
    const desk = await deskWith(tieBreaker);
    await mark(desk.reviewer, desk.claim, 'VERIFIED');
    const claim = await mark(desk.colleague, desk.claim, 'DISPUTED');
    expect(claim.status).toBe('NEEDS_RULING');
    return { ...desk, claim };
  }

  it('is settled by the verdict of a third who has not touched the claim', async () => {
    const { third, editor, article, claim } = await torn();
    const settled = await mark(third, claim, 'DISPUTED');
    expect(settled.status).toBe('DISPUTED');
    expect(settled.verdicts.map(({ breaksTie }) => breaksTie)).toEqual([false, false, true]);
    expect(await recounted(editor, article.id)).toMatchObject({ DISPUTED: 1, NEEDS_RULING: 0 });
    expect((await withdrawVerdict(third, claim.id, 1)).status).toBe('NEEDS_RULING');
  });

  it('needs a ruling where the third is of a third opinion', async () => {
    const { third, claim } = await torn();
    expect((await mark(third, claim, 'UNVERIFIED')).status).toBe('NEEDS_RULING');
  });

  it('is not settled by who had touched the claim before, but by what a tie-breaker finds', async () => {
    const desk = await deskWith(tieBreaker);
    const { reviewer, colleague, third, claim } = desk;
    await addEvidence(third, claim.id, { id: uuid(), ...evidence });
    await mark(reviewer, claim, 'VERIFIED');
    await mark(colleague, claim, 'DISPUTED');
    expect((await mark(third, claim, 'DISPUTED')).status).toBe('NEEDS_RULING');
    const fourth = await again(await makeMember(reviewer, 'REVIEWER'));
    await addEvidence(fourth, claim.id, { id: uuid(), ...evidence });
    expect((await mark(fourth, claim, 'DISPUTED')).status).toBe('DISPUTED');
  });

  it('stays what it was where the tie-breaker has second thoughts', async () => {
    const { third, claim } = await torn();
    await mark(third, claim, 'DISPUTED');
    const other = { value: 'VERIFIED', rationale: 'Seen.', version: 1 } as const;
    const changed = await setVerdict(third, claim.id, other);
    expect(changed.status).toBe('VERIFIED');
    expect(changed.verdicts.at(-1)).toMatchObject({ breaksTie: true });
  });

  it('is ruled on by an editor who gave no verdict on it', async () => {
    const { editor, admin, claim } = await torn();
    await mark(editor, claim, 'DISPUTED');
    await expectProblem('not-allowed', rule(editor, claim));
    expect((await getClaim(admin, claim.id)).ruling).toBeNull();
    expect((await rule(admin, claim)).status).toBe('UNVERIFIED');
  });

  it('may be ruled on by whoever marked it where the desk does not ask for that', async () => {
    const { editor, reviewer, claim } = await deskWith({ standard: 2 });
    await mark(reviewer, claim, 'VERIFIED');
    await mark(editor, claim, 'DISPUTED');
    expect((await rule(editor, claim)).status).toBe('UNVERIFIED');
  });
});

it('no ruling goes without a reason, also past the API', async () => {
  const { editor, claim } = await deskWith({});
  await expectProblem('invalid-input', rule(editor, claim, ' \n'));
  expect(await db().ruling.count({ where: { claimId: claim.id } })).toBe(0);
});
