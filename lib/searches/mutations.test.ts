import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import { getClaim } from '@/lib/claims/queries';
import { listArticleLedger } from '@/lib/ledger/queries';
import { db } from '@/lib/server/db';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { addSearch, changeSearch, removeSearch } from './mutations';

const { reviewer, colleague, editor } = await makeDesk();
const stranger = (await makeDesk()).reviewer;

const content = {
  sought: 'Did the bridge cost 61 million?',
  place: 'Register of public works',
  asked: 'The town treasurer',
  answered: false,
  searchedOn: '2026-03-01',
  confidential: false,
  outcome: 'NOTHING',
  note: 'The register ends in 2024.',
} as const;

async function claimWithSearch() {
  const { article, claim } = await makeArticle(reviewer);
  const id = uuid();
  await addSearch(reviewer, claim.id, { id, ...content });
  return { article, claim, id };
}

const ledgerOf = async (articleId: string) =>
  (await listArticleLedger(reviewer, articleId, { limit: 100 })).entries;

describe('logging a search', () => {
  it('hangs it on the claim without touching status or counters', async () => {
    const { article, claim, id } = await claimWithSearch();
    const found = await getClaim(colleague, claim.id);
    expect(found.searches).toMatchObject([
      { id, ...content, addedBy: { id: reviewer.userId }, version: 1 },
    ]);
    expect(found.status).toBe('PENDING');
    expect((await getArticle(reviewer, article.id)).counts).toEqual(article.counts);
    expect((await ledgerOf(article.id))[0]).toMatchObject({
      event: 'SEARCH_ADDED',
      claim: { id: claim.id },
      before: null,
      after: content,
    });
  });

  it('asked for again, also at once, is one search', async () => {
    const { article, claim } = await makeArticle(reviewer);
    const input = { id: uuid(), ...content };
    const [first, second] = await Promise.all([
      addSearch(reviewer, claim.id, input),
      addSearch(reviewer, claim.id, input),
    ]);
    expect(second).toEqual(first);
    expect(await addSearch(reviewer, claim.id, input)).toEqual(first);
    expect(first?.searches).toHaveLength(1);
    expect(await ledgerOf(article.id)).toHaveLength(2);
  });

  it('under an id that is taken is refused for another claim, somebody else and another desk', async () => {
    const { claim, id } = await claimWithSearch();
    const attempts = [
      { actor: reviewer, target: (await makeArticle(reviewer)).claim },
      { actor: colleague, target: claim },
      { actor: stranger, target: (await makeArticle(stranger)).claim },
    ];
    for (const { actor, target } of attempts) {
      const before = await getClaim(actor, target.id);
      await expectProblem('id-taken', addSearch(actor, target.id, { id, ...content }));
      expect(await getClaim(actor, target.id)).toEqual(before);
    }
  });
});

const answered = { ...content, answered: true, outcome: 'CONTRADICTING', version: 1 } as const;

describe('changing what is logged', () => {
  it('keeps who searched, and the ledger has what it was', async () => {
    const { article, claim, id } = await claimWithSearch();
    const changed = await changeSearch(editor, id, answered);
    expect(changed.searches).toMatchObject([
      { answered: true, outcome: 'CONTRADICTING', addedBy: { id: reviewer.userId }, version: 2 },
    ]);
    expect((await ledgerOf(article.id))[0]).toMatchObject({
      event: 'SEARCH_CHANGED',
      actor: { id: editor.userId },
      claim: { id: claim.id },
      before: content,
      after: { answered: true, outcome: 'CONTRADICTING' },
    });
  });

  it('leaves it confidential unless it says otherwise', async () => {
    const { claim, id } = await claimWithSearch();
    await changeSearch(editor, id, { ...answered, confidential: true });
    const { confidential: _, ...silent } = { ...answered, note: 'They called back.', version: 2 };
    await changeSearch(editor, id, silent);
    const [found] = (await getClaim(reviewer, claim.id)).searches;
    expect(found).toMatchObject({ note: 'They called back.', confidential: true });
  });

  it('asked for again changes nothing', async () => {
    const { article, id } = await claimWithSearch();
    const first = await changeSearch(reviewer, id, answered);
    expect(await changeSearch(reviewer, id, answered)).toEqual(first);
    expect(await ledgerOf(article.id)).toHaveLength(3);
  });

  it('is for who searched and for editors', async () => {
    const { claim, id } = await claimWithSearch();
    await expectProblem('not-allowed', changeSearch(colleague, id, answered));
    await expectProblem('not-allowed', removeSearch(colleague, id, 1));
    expect((await getClaim(reviewer, claim.id)).searches).toMatchObject([content]);
  });

  it('seen at an older version is refused with the claim as it is', async () => {
    const { claim, id } = await claimWithSearch();
    await changeSearch(reviewer, id, answered);
    const late = changeSearch(editor, id, { ...answered, note: 'Late' });
    const { extensions } = await expectProblem('stale-version', late);
    expect(extensions.current).toEqual(await getClaim(reviewer, claim.id));
    await expectProblem('stale-version', removeSearch(editor, id, 1));
  });
});

describe('removing a search', () => {
  it('takes it from the claim; the ledger keeps it', async () => {
    const { article, id } = await claimWithSearch();
    expect((await removeSearch(reviewer, id, 1)).searches).toEqual([]);
    expect((await ledgerOf(article.id))[0]).toMatchObject({
      event: 'SEARCH_REMOVED',
      before: content,
      after: null,
    });
    await expectProblem('not-found', removeSearch(reviewer, id, 1));
  });
});

describe('the database itself', () => {
  it.each([
    { place: '', asked: '' },
    { asked: '', answered: false },
    { asked: 'The treasurer', answered: null },
  ])('holds no search with %o', async (data) => {
    const { id } = await claimWithSearch();
    await expect(db().search.update({ where: { id }, data })).rejects.toThrow(/Search_/);
  });
});
