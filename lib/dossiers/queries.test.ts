import { describe, expect, it } from 'vitest';
import { deleteArticle, restoreArticle } from '@/lib/articles/mutations';
import { editClaim } from '@/lib/claims/mutations';
import { setBlindReview } from '@/lib/policy/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { askFor, makeWholeDossier } from '@/prisma/testing/made-dossier';
import { fileOf } from '@/prisma/testing/read-dossier';
import { dossierFormatNames } from './formats';
import { getDossier, getReadableDossier, listDossiers } from './queries';
import { listDossiersQuery } from './schema';

const verdict = (value: 'VERIFIED' | 'DISPUTED' | 'UNVERIFIED') => ({
  value,
  rationale: '',
  version: null,
});

describe('who reads a dossier', () => {
  it('is every member, and on a blind desk those who have marked all of its claims', async () => {
    const { editor, admin, reviewer } = await makeDesk();
    const { article } = await makeArticle(reviewer);
    const id = await makeWholeDossier(editor);
    expect(await getDossier(reviewer, id)).toMatchObject({ state: 'DONE' });
    await setBlindReview(admin, { blindReview: true });
    const blind = { ...reviewer, blind: true };
    await expectProblem('not-found', getDossier(blind, id));
    expect((await listDossiers(blind, listDossiersQuery.parse({}))).dossiers).toEqual([]);
    await expectProblem('not-found', getReadableDossier(blind, id));
    for (const claim of article.claims) await setVerdict(blind, claim.id, verdict('DISPUTED'));
    expect(await getDossier(blind, id)).toMatchObject({ state: 'DONE' });
    expect((await listDossiers(blind, listDossiersQuery.parse({}))).dossiers).toHaveLength(1);
  });

  it('is nobody as long as an article of it is deleted', async () => {
    const { editor, reviewer } = await makeDesk();
    const { article, claim } = await makeArticle(reviewer);
    await editClaim(reviewer, claim.id, { version: 1, wording: 'The bridge is open.' });
    const id = await makeWholeDossier(editor);
    await deleteArticle(editor, article.id, 1);
    expect((await getDossier(editor, id)).articles.deleted).toBe(1);
    for (const format of dossierFormatNames) {
      await expectProblem('conflict', fileOf(editor, id, format));
    }
    await restoreArticle(editor, article.id, 2);
    await fileOf(editor, id, 'html');
  });

  it('finds them page after page, newest first', async () => {
    const { editor } = await makeDesk();
    const ids = [await askFor(editor), await askFor(editor), await askFor(editor)];
    const first = await listDossiers(editor, { limit: 2 });
    const rest = await listDossiers(editor, { limit: 2, after: first.next ?? '' });
    const found = [...first.dossiers, ...rest.dossiers].map(({ id }) => id);
    expect(found).toEqual(ids.toReversed());
    expect(rest.next).toBeNull();
  });
});
