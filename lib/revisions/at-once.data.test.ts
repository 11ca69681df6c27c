import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { addClaim, editClaim } from '@/lib/claims/mutations';
import { listArticleLedger } from '@/lib/ledger/queries';
import { setRuling } from '@/lib/rulings/mutations';
import { db } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import {
  added,
  after,
  before,
  bridge,
  expectCounted,
  ferry,
  makeMarked,
  mayor,
  replace,
  verified,
} from '@/prisma/testing/revised-article';
import { addRevision } from './mutations';
import { listRevisions, previewRevision } from './queries';

const { editor, reviewer, colleague } = await makeDesk();

describe('an older text in somebody’s browser', () => {
  it('lets a mark count on the very same words, and no mark land on others', async () => {
    const { id, read } = await makeMarked(reviewer);
    const old = await read();
    await replace(reviewer, id);
    const mark = (words: string) => {
      const { id: claimId, ranges } = old.byWords(words);
      return setVerdict(colleague, claimId, { ...verified, ranges, revision: 1 });
    };
    const marked = await mark(mayor);
    expect(marked.verdictsGiven).toBe(2);
    const problem = await expectProblem('stale-version', mark(bridge));
    expect(problem.extensions.current).toMatchObject({ id: old.byWords(bridge).id, revision: 2 });
    await expectProblem('conflict', mark(ferry));
    const { version, id: claimId } = (await read()).byWords(mayor);
    const chosen = { ranges: [{ start: 0, end: 9 }], revision: 1 };
    await expectProblem('stale-version', editClaim(editor, claimId, { version, ...chosen }));
    await expectProblem('stale-version', addClaim(editor, id, { id: uuid(), ...chosen }));
    const ruling = { value: 'DISPUTED', reason: 'So.', version: null, revision: 1 } as const;
    const { ranges } = old.byWords(bridge);
    await expectProblem(
      'stale-version',
      setRuling(editor, old.byWords(bridge).id, { ...ruling, ranges }),
    );
    await expectCounted(editor, id);
  });
});

describe('a new text that is sent twice, or beside another change', () => {
  it('answers as the first time, and takes no other under its id', async () => {
    const { id } = await makeMarked(reviewer);
    const { plan } = await previewRevision(reviewer, id, { text: after });
    const input = { id: uuid(), text: after, reason: 'So.', plan, decisions: [] };
    const first = await addRevision(reviewer, id, input);
    expect(await addRevision(reviewer, id, input)).toEqual(first);
    expect(await listRevisions(reviewer, id)).toHaveLength(2);
    await expectProblem('id-taken', addRevision(colleague, id, input));
    await expectProblem('id-taken', addRevision(reviewer, id, { ...input, text: `${after} So.` }));
  });

  it('is refused where it would change something else by now', async () => {
    const { id, read } = await makeMarked(reviewer);
    const { plan } = await previewRevision(reviewer, id, { text: after });
    const input = { id: uuid(), text: after, reason: 'So.', plan, decisions: [] };
    // A second verdict on what would be gone.
    await setVerdict(colleague, (await read()).byWords(ferry).id, {
      ...verified,
      value: 'DISPUTED',
    });
    await expectProblem('stale-version', addRevision(reviewer, id, input));
    expect(await listRevisions(reviewer, id)).toHaveLength(1);
    await expectCounted(editor, id);
  });

  it('is one of two that come at once', async () => {
    const { id } = await makeMarked(reviewer);
    const texts = [after, `${before} ${added}`];
    const plans = await Promise.all(
      texts.map(async (text) => ({ text, ...(await previewRevision(reviewer, id, { text })) })),
    );
    const outcomes = await Promise.allSettled(
      plans.map(({ text, plan }) =>
        addRevision(reviewer, id, { id: uuid(), text, reason: 'So.', plan, decisions: [] }),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(lost?.reason).toMatchObject({ kind: 'stale-version' });
    expect(await listRevisions(reviewer, id)).toHaveLength(2);
    await expectCounted(editor, id);
  });

  it('and the marks of others beside it are all counted, or told that they are not', async () => {
    const { id, read } = await makeMarked(reviewer);
    const old = await read();
    const { plan } = await previewRevision(reviewer, id, { text: after });
    const input = { id: uuid(), text: after, reason: 'So.', plan, decisions: [] };
    const marks = old.claims.map(({ id: claimId, ranges }) =>
      setVerdict(colleague, claimId, { ...verified, ranges, revision: 1 }),
    );
    const outcomes = await Promise.allSettled([addRevision(reviewer, id, input), ...marks]);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') {
        expect(['stale-version', 'conflict']).toContain(outcome.reason.kind);
      }
    }
    await expectCounted(editor, id);
  });

  it('is nothing at all where it breaks off', async () => {
    const { id, read } = await makeMarked(reviewer);
    const old = await read();
    const entries = await db().ledgerEntry.count({ where: { articleId: id } });
    const { plan } = await previewRevision(reviewer, id, { text: after });
    // The ledger takes no entry of a token that is not there, which it says after the claims have moved.
    const nobody = { ...reviewer, tokenId: uuid() };
    const input = { id: uuid(), text: after, reason: 'So.', plan, decisions: [] };
    const broken = addRevision(nobody, id, input);
    await expect(broken).rejects.toThrow();
    expect({ ...(await read()), byWords: null }).toEqual({ ...old, byWords: null });
    expect(await db().ledgerEntry.count({ where: { articleId: id } })).toBe(entries);
  });
});

describe('whoever reviews blind', () => {
  it('is told what becomes of the claims, and of no verdict', async () => {
    const desk = await makeDesk();
    const { article } = await makeArticle(desk.reviewer, { text: before });
    for (const { id } of article.claims) await setVerdict(desk.reviewer, id, verified);
    const blind = { ...desk.colleague, blind: true };
    const preview = await previewRevision(blind, article.id, { text: after });
    expect(preview.gone).toMatchObject([{ status: 'PENDING', verdicts: 0, ruled: false }]);
    const input = { id: uuid(), text: after, reason: 'So.', plan: preview.plan, decisions: [] };
    expect((await addRevision(blind, article.id, input)).number).toBe(2);
    const { entries } = await listArticleLedger(blind, article.id, { limit: 9 });
    expect(entries.map(({ event }) => event)).toContain('REVISION_ADDED');
  });

  it('does not hear from another that what was decided of a claim was kept', async () => {
    const desk = await makeDesk();
    const { article } = await makeArticle(desk.reviewer, { text: before });
    for (const { id } of article.claims) await setVerdict(desk.reviewer, id, verified);
    const { plan, changed } = await previewRevision(desk.editor, article.id, { text: after });
    const decisions = changed.map(({ claim }) => ({ claim, decision: 'KEEP' as const }));
    expect(decisions).toHaveLength(1);
    const input = { id: uuid(), text: after, reason: 'So.', plan, decisions };
    await addRevision(desk.editor, article.id, input);
    const heard = async (actor: typeof desk.reviewer) =>
      (await listArticleLedger(actor, article.id, { limit: 20 })).entries.map(({ event }) => event);
    expect(await heard({ ...desk.colleague, blind: true })).not.toContain('CLAIM_REANCHORED');
    expect(await heard(desk.editor)).toContain('CLAIM_REANCHORED');
  });
});
