import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import { getClaim } from '@/lib/claims/queries';
import type { ClaimView } from '@/lib/claims/schema';
import { listArticleLedger } from '@/lib/ledger/queries';
import { db } from '@/lib/server/db';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { addEvidence, changeEvidence, removeEvidence } from './mutations';

const { reviewer, colleague, editor } = await makeDesk();
const stranger = (await makeDesk()).reviewer;

const content = {
  stance: 'SUPPORTS',
  title: 'Final account of the works',
  url: 'https://example.org/account',
  quote: 'Total 61.2 million crowns.',
  publisher: null,
  archivedUrl: null,
  derivesFrom: null,
  readOn: '2026-03-01',
  confidential: false,
} as const;

async function claimWithEvidence() {
  const { article, claim } = await makeArticle(reviewer);
  const id = uuid();
  await addEvidence(reviewer, claim.id, { id, ...content });
  return { article, claim, id };
}

const ledgerOf = async (articleId: string) =>
  (await listArticleLedger(reviewer, articleId, { limit: 100 })).entries;

describe('adding evidence', () => {
  it('hangs it on the claim without touching status or counters', async () => {
    const { article, claim, id } = await claimWithEvidence();
    const found = await getClaim(colleague, claim.id);
    expect(found.evidence).toMatchObject([
      { id, ...content, addedBy: { id: reviewer.userId }, version: 1 },
    ]);
    expect(found.status).toBe('PENDING');
    expect((await getArticle(reviewer, article.id)).counts).toEqual(article.counts);
    expect((await ledgerOf(article.id))[0]).toMatchObject({
      event: 'EVIDENCE_ADDED',
      claim: { id: claim.id },
      before: null,
      after: content,
    });
  });

  it('asked for again, also at once, is one piece of evidence', async () => {
    const { article, claim } = await makeArticle(reviewer);
    const input = { id: uuid(), ...content };
    const [first, second] = await Promise.all([
      addEvidence(reviewer, claim.id, input),
      addEvidence(reviewer, claim.id, input),
    ]);
    expect(second).toEqual(first);
    expect(await addEvidence(reviewer, claim.id, input)).toEqual(first);
    expect(first?.evidence).toHaveLength(1);
    expect(await ledgerOf(article.id)).toHaveLength(2);
  });

  it.each([
    ['another claim', async () => (await makeArticle(reviewer)).claim, reviewer],
    ['somebody else', async (claim: ClaimView) => claim, colleague],
    ['another desk', async () => (await makeArticle(stranger)).claim, stranger],
  ])('under an id that is taken is refused for %s', async (_for, claimFor, actor) => {
    const { claim, id } = await claimWithEvidence();
    const target = await claimFor(claim);
    const before = await getClaim(actor, target.id);
    await expectProblem('id-taken', addEvidence(actor, target.id, { id, ...content }));
    expect(await getClaim(actor, target.id)).toEqual(before);
  });
});

const better = { ...content, stance: 'REFUTES', quote: 'Total 70 million.', version: 1 } as const;

describe('changing evidence', () => {
  it('keeps who found it, and the ledger has what it was', async () => {
    const { article, claim, id } = await claimWithEvidence();
    const changed = await changeEvidence(editor, id, better);
    expect(changed.evidence).toMatchObject([
      {
        stance: 'REFUTES',
        quote: 'Total 70 million.',
        addedBy: { id: reviewer.userId },
        version: 2,
      },
    ]);
    expect((await ledgerOf(article.id))[0]).toMatchObject({
      event: 'EVIDENCE_CHANGED',
      actor: { id: editor.userId },
      claim: { id: claim.id },
      before: content,
      after: { stance: 'REFUTES', quote: 'Total 70 million.' },
    });
  });

  it('leaves it confidential unless it says otherwise', async () => {
    const { claim, id } = await claimWithEvidence();
    await changeEvidence(editor, id, { ...better, confidential: true });
    const { confidential: _, ...silent } = { ...better, title: 'Better named', version: 2 };
    await changeEvidence(editor, id, silent);
    const [found] = (await getClaim(reviewer, claim.id)).evidence;
    expect(found).toMatchObject({ title: 'Better named', confidential: true });
    await changeEvidence(editor, id, { ...silent, version: 3, confidential: false });
    expect((await getClaim(reviewer, claim.id)).evidence).toMatchObject([{ confidential: false }]);
  });

  it('asked for again changes nothing', async () => {
    const { article, id } = await claimWithEvidence();
    const first = await changeEvidence(reviewer, id, better);
    expect(await changeEvidence(reviewer, id, better)).toEqual(first);
    expect(await ledgerOf(article.id)).toHaveLength(3);
  });

  it('is for who found it and for editors', async () => {
    const { claim, id } = await claimWithEvidence();
    await expectProblem('not-allowed', changeEvidence(colleague, id, better));
    await expectProblem('not-allowed', removeEvidence(colleague, id, 1));
    expect((await getClaim(reviewer, claim.id)).evidence).toMatchObject([content]);
  });

  it('seen at an older version is refused with the claim as it is', async () => {
    const { claim, id } = await claimWithEvidence();
    await changeEvidence(reviewer, id, better);
    const late = changeEvidence(editor, id, { ...better, title: 'Late' });
    const { extensions } = await expectProblem('stale-version', late);
    expect(extensions.current).toEqual(await getClaim(reviewer, claim.id));
    await expectProblem('stale-version', removeEvidence(editor, id, 1));
  });
});

describe('removing evidence', () => {
  it('takes it from the claim; the ledger keeps it', async () => {
    const { article, id } = await claimWithEvidence();
    expect((await removeEvidence(reviewer, id, 1)).evidence).toEqual([]);
    expect((await ledgerOf(article.id))[0]).toMatchObject({
      event: 'EVIDENCE_REMOVED',
      before: content,
      after: null,
    });
    await expectProblem('not-found', removeEvidence(reviewer, id, 1));
  });
});

describe('evidence that derives from other evidence', () => {
  /** A statement, an agency that has it from there, and a daily that has it from the agency. */
  async function chain() {
    const { article, claim, id: statement } = await claimWithEvidence();
    const [agency, daily] = [uuid(), uuid()];
    await addEvidence(reviewer, claim.id, {
      ...content,
      id: agency,
      title: 'The agency',
      publisher: 'Coast Wire',
      archivedUrl: 'https://archive.example/agency',
      derivesFrom: statement,
    });
    const from = { id: daily, title: 'The daily', derivesFrom: agency };
    await addEvidence(colleague, claim.id, { ...content, ...from });
    return { article, claim, statement, agency, daily };
  }

  const originsOf = async (claimId: string) =>
    (await getClaim(reviewer, claimId)).evidence.map(({ derivesFrom }) => derivesFrom);

  it('says so, and the ledger names it by its title', async () => {
    const { article, claim, statement, agency } = await chain();
    const { evidence } = await getClaim(reviewer, claim.id);
    expect(evidence[1]).toMatchObject({
      publisher: 'Coast Wire',
      archivedUrl: 'https://archive.example/agency',
    });
    expect(await originsOf(claim.id)).toEqual([null, statement, agency]);
    expect((await ledgerOf(article.id))[0]).toMatchObject({
      event: 'EVIDENCE_ADDED',
      after: { derivesFrom: 'The agency' },
    });
  });

  it('never derives from itself, at once or by way of others', async () => {
    const { claim, statement, daily } = await chain();
    const before = await getClaim(reviewer, claim.id);
    for (const derivesFrom of [statement, daily]) {
      const change = changeEvidence(reviewer, statement, { ...content, derivesFrom, version: 1 });
      await expectProblem('conflict', change);
    }
    const own = uuid();
    const added = addEvidence(reviewer, claim.id, { ...content, id: own, derivesFrom: own });
    await expectProblem('conflict', added);
    expect(await getClaim(reviewer, claim.id)).toEqual(before);
  });

  it('cannot derive from itself even where somebody writes past the desk', async () => {
    const { id } = await claimWithEvidence();
    const write = db().evidence.update({ where: { id }, data: { derivesFromId: id } });
    await expect(write).rejects.toThrow(/Evidence_derives_from_another/);
  });

  it('closes no circle where two derive from one another at the same time', async () => {
    const { article, claim } = await makeArticle(reviewer);
    const [one, other] = [uuid(), uuid()];
    await addEvidence(reviewer, claim.id, { ...content, id: one });
    await addEvidence(reviewer, claim.id, { ...content, id: other });
    const outcomes = await Promise.allSettled([
      changeEvidence(reviewer, one, { ...content, derivesFrom: other, version: 1 }),
      changeEvidence(reviewer, other, { ...content, derivesFrom: one, version: 1 }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await originsOf(claim.id)).filter((from) => from !== null)).toHaveLength(1);
    expect(await ledgerOf(article.id)).toHaveLength(4);
  });

  it('derives from evidence of the same claim only', async () => {
    const { claim } = await makeArticle(reviewer);
    for (const holder of [await chain(), { statement: uuid() }]) {
      const input = { ...content, id: uuid(), derivesFrom: holder.statement };
      await expectProblem('conflict', addEvidence(reviewer, claim.id, input));
    }
    expect((await getClaim(reviewer, claim.id)).evidence).toEqual([]);
  });

  it('derives from where its origin came from, once that is removed', async () => {
    const { article, claim, statement, agency, daily } = await chain();
    await removeEvidence(reviewer, agency, 1);
    expect(await originsOf(claim.id)).toEqual([null, statement]);
    const [removed, moved] = await ledgerOf(article.id);
    expect(removed).toMatchObject({ event: 'EVIDENCE_REMOVED', before: { title: 'The agency' } });
    expect(moved).toMatchObject({
      event: 'EVIDENCE_CHANGED',
      before: { title: 'The daily', derivesFrom: 'The agency' },
      after: { title: 'The daily', derivesFrom: content.title },
    });
    // Its writer has not seen that: what they still name is gone, and they are told.
    const late = { ...content, title: 'The daily', derivesFrom: agency, version: 1 };
    await expectProblem('conflict', changeEvidence(colleague, daily, late));
    await removeEvidence(reviewer, statement, 1);
    expect(await originsOf(claim.id)).toEqual([null]);
  });
});
