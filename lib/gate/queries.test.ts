import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import { addComment } from '@/lib/comments/mutations';
import { findActor } from '@/lib/desks/queries';
import { addEvidence } from '@/lib/evidence/mutations';
import { findFeedEntries } from '@/lib/feed/queries';
import { listArticleLedger } from '@/lib/ledger/queries';
import { setBlindReview } from '@/lib/policy/mutations';
import { db } from '@/lib/server/db';
import { setStage } from '@/lib/stages/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { decideClaims } from '@/prisma/testing/decided-claim';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { evidence } from '@/prisma/testing/found';
import { findReasons } from './find-reasons';
import { setGateRules } from './mutations';
import { getGate, getSeverities } from './queries';

const verified = { value: 'VERIFIED', rationale: '', version: null } as const;

async function strictDesk() {
  const desk = await makeDesk();
  await setGateRules(desk.admin, { severities: {}, version: 1 });
  return { desk, ...(await makeArticle(desk.reviewer)) };
}

describe('what the gate says of an article', () => {
  it('is what the same rules find in the claims that a page shows', async () => {
    const { desk, article, claim } = await strictDesk();
    await decideClaims(desk, article);
    await addEvidence(desk.reviewer, claim.id, { id: uuid(), ...evidence });
    await addComment(desk.reviewer, claim.id, { id: uuid(), text: 'Who has asked?' });
    const { reasons } = await getGate(desk.editor, article.id);
    const { claims } = await getArticle(desk.editor, article.id);
    const severities = await getSeverities(desk.editor);
    expect(reasons).toEqual(findReasons(claims, { severities, checklists: [], now: 0 }));
    expect(reasons.map(({ rule }) => rule)).toEqual([
      'needs-ruling',
      'pending',
      'own-voice',
      'open-comments',
    ]);
  });

  it('leaves out what was dropped', async () => {
    const { desk, article } = await strictDesk();
    await db().claim.updateMany({
      where: { articleId: article.id },
      data: { droppedAt: new Date() },
    });
    const { reasons } = await getGate(desk.editor, article.id);
    expect(reasons).toMatchObject([{ rule: 'no-claims', claims: [] }]);
  });
});

describe('on a desk that reviews blind', () => {
  async function blindDesk() {
    const { desk, article } = await strictDesk();
    await decideClaims(desk, article);
    const { version } = await setStage(desk.editor, article.id, {
      stage: 'READY',
      version: 1,
      note: '',
    });
    const { reasons } = await getGate(desk.editor, article.id);
    const override = { note: 'Both dispute the first one.', reasons: [...reasons] };
    await setStage(desk.editor, article.id, { stage: 'SIGNED_OFF', version, note: '', override });
    await setBlindReview(desk.admin, { blindReview: true });
    const { userId: id, name, deskSlug } = desk.reviewer;
    const reviewer = await findActor({ id, name }, deskSlug);
    if (!reviewer) throw new Error('They are on the desk.');
    return { desk, article, reviewer };
  }

  it('a reviewer is told nothing before they have marked every claim', async () => {
    const { desk, article, reviewer } = await blindDesk();
    await expectProblem('not-allowed', getGate(reviewer, article.id));
    expect((await getArticle(reviewer, article.id)).override).toBeNull();
    const { entries } = await listArticleLedger(reviewer, article.id, { limit: 99 });
    expect(JSON.stringify(entries)).not.toContain('GATE_OVERRIDDEN');
    expect(JSON.stringify(entries)).not.toContain('Both dispute');
    const rows = await db().ledgerEntry.findMany({ where: { event: 'GATE_OVERRIDDEN' } });
    const ids = rows.map((row) => row.id.toString());
    expect(ids).toHaveLength(1);
    expect(await findFeedEntries(reviewer, ids)).toEqual([]);
    expect(await findFeedEntries(desk.editor, ids)).toHaveLength(1);
  });

  it('a reviewer who has marked every claim is told, and an editor always', async () => {
    const { desk, article, reviewer } = await blindDesk();
    expect((await getGate(desk.editor, article.id)).result).toBe('override');
    await db().article.update({ where: { id: article.id }, data: { stage: 'IN_REVIEW' } });
    for (const { id } of article.claims) await setVerdict(reviewer, id, verified);
    const gate = await getGate(reviewer, article.id);
    expect(gate.reasons.map(({ rule }) => rule)).toContain('needs-ruling');
    expect(gate.override, 'a note may tell of what is hidden elsewhere').toBeNull();
  });
});
