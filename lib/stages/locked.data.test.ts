import { v7 as uuid } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { operations } from '@/lib/api/operations';
import { setCheck } from '@/lib/checklists/mutations';
import { addClaim, editClaim } from '@/lib/claims/mutations';
import {
  addComment,
  changeComment,
  deleteComment,
  resolveComment,
  restoreComment,
} from '@/lib/comments/mutations';
import { addEvidence, changeEvidence, removeEvidence } from '@/lib/evidence/mutations';
import { takeImportedVerdicts } from '@/lib/exchange/mutations';
import { mergeClaim, unmergeClaim } from '@/lib/merges/mutations';
import { decideReading } from '@/lib/readings/mutations';
import { addRevision } from '@/lib/revisions/mutations';
import { previewRevision } from '@/lib/revisions/queries';
import { setRuling, withdrawRuling } from '@/lib/rulings/mutations';
import { addSearch, changeSearch, removeSearch } from '@/lib/searches/mutations';
import { db } from '@/lib/server/db';
import { splitClaim } from '@/lib/splits/mutations';
import { setVerdict, withdrawVerdict } from '@/lib/verdicts/mutations';
import type { Stage } from '@/prisma/generated/enums';
import { makeArticle, makeDesk, plainText } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { evidence, search } from '@/prisma/testing/found';

// Everything is done by an editor, so that nothing but the stage can be in the way.
const { editor } = await makeDesk();
const longText = `${plainText} The road was closed in June. The town paid for it.`;
const ranges = [{ start: 0, end: 9 }];
const verdict = { value: 'VERIFIED', rationale: '' } as const;
const row = { article: '', claim: '', bare: '', free: '', freeOther: '', merged: '', part: '' };
const hung = { evidence: uuid(), search: uuid(), comment: uuid(), reading: '' };

beforeAll(async () => {
  const { article } = await makeArticle(editor, { text: longText });
  const [claim, free, freeOther, merged, part] = article.claims.map(({ id }) => id);
  Object.assign(row, { article: article.id, claim, free, freeOther, merged, part });
  hung.reading = article.claims.flatMap(({ readings }) => readings)[0]?.id ?? '';
  await mergeClaim(editor, row.merged, { version: 1, other: { id: row.part, version: 1 } });
  await addEvidence(editor, row.claim, { id: hung.evidence, ...evidence });
  await addSearch(editor, row.claim, { id: hung.search, ...search });
  await addComment(editor, row.claim, { id: hung.comment, text: 'Who has asked?' });
  await setVerdict(editor, row.claim, { ...verdict, version: null });
  await setRuling(editor, row.claim, { value: 'VERIFIED', reason: 'Seen.', version: null });
  await db().claim.update({
    where: { id: row.freeOther },
    data: { importedFrom: 'doccano', importedStatus: 'VERIFIED' },
    select: { id: true },
  });
});

/** Every operation that writes to a claim or to what hangs on it, as it would be right. */
const writes: Record<string, () => Promise<unknown>> = {
  addClaim: () => addClaim(editor, row.article, { id: uuid(), ranges }),
  addRevision: async () => {
    const text = `${longText} A third ferry sank in June.`;
    const { plan } = await previewRevision(editor, row.article, { text });
    const reason = 'More is known.';
    return addRevision(editor, row.article, { id: uuid(), text, reason, plan, decisions: [] });
  },
  editClaim: () => editClaim(editor, row.free, { version: 1, wording: 'Better words.' }),
  mergeClaim: () =>
    mergeClaim(editor, row.free, { version: 1, other: { id: row.freeOther, version: 1 } }),
  unmergeClaim: () =>
    unmergeClaim(editor, row.merged, { version: 2, other: { id: row.part, version: 2 } }),
  splitClaim: () => {
    const part = { id: uuid(), ranges: [{ start: 4, end: 9 }], wording: 'Part.' };
    const kept = { ranges: [{ start: 0, end: 3 }], wording: 'So.' };
    return splitClaim(editor, row.free, { version: 1, ...kept, part });
  },
  decideReading: () => decideReading(editor, hung.reading, { version: 1, decision: 'REFUSED' }),
  setVerdict: () => setVerdict(editor, row.claim, { ...verdict, value: 'DISPUTED', version: 1 }),
  withdrawVerdict: () => withdrawVerdict(editor, row.claim, 1),
  takeImportedVerdicts: () => takeImportedVerdicts(editor, row.article, { rationale: 'So.' }),
  setRuling: () =>
    setRuling(editor, row.claim, { value: 'DISPUTED', reason: 'So it is.', version: 1 }),
  withdrawRuling: () => withdrawRuling(editor, row.claim, 1),
  addEvidence: () => addEvidence(editor, row.claim, { id: uuid(), ...evidence }),
  changeEvidence: () =>
    changeEvidence(editor, hung.evidence, { ...evidence, title: 'Better', version: 1 }),
  removeEvidence: () => removeEvidence(editor, hung.evidence, 1),
  addSearch: () => addSearch(editor, row.claim, { id: uuid(), ...search }),
  changeSearch: () => changeSearch(editor, hung.search, { ...search, note: 'Not in.', version: 1 }),
  removeSearch: () => removeSearch(editor, hung.search, 1),
  setCheck: () => setCheck(editor, row.claim, 'fact-now', { done: true, note: '', version: null }),
};

/** What people say to each other is no part of what the desk holds. */
const talk: Record<string, () => Promise<unknown>> = {
  addComment: () => addComment(editor, row.claim, { id: uuid(), text: 'Is it so?' }),
  changeComment: () => changeComment(editor, hung.comment, { version: 1, text: 'Who asks?' }),
  resolveComment: () => resolveComment(editor, hung.comment, { version: 2, resolved: true }),
  deleteComment: () => deleteComment(editor, hung.comment, 3),
  restoreComment: () => restoreComment(editor, hung.comment),
};

const all = async () => ({
  claims: await db().claim.findMany({ where: { articleId: row.article }, orderBy: { id: 'asc' } }),
  readings: await db().reading.findMany({ where: { articleId: row.article } }),
  verdicts: await db().verdict.findMany({ where: { claimId: row.claim } }),
  rulings: await db().ruling.findMany({ where: { claimId: row.claim } }),
  evidence: await db().evidence.findMany({ where: { claimId: row.claim } }),
  searches: await db().search.findMany({ where: { claimId: row.claim } }),
  checks: await db().check.findMany({ where: { claimId: row.claim } }),
  entries: await db().ledgerEntry.count({ where: { articleId: row.article } }),
  article: await db().article.findUnique({ where: { id: row.article } }),
});

const setTo = (stage: Stage) =>
  db().article.update({ where: { id: row.article }, data: { stage } });

describe.each(['SIGNED_OFF', 'PUBLISHED', 'CORRECTED'] as const)('at the stage %s', (stage) => {
  beforeAll(() => setTo(stage));

  it.each(Object.entries(writes))('%s is refused, and changes nothing', async (_, write) => {
    const before = await all();
    await expectProblem('locked', write());
    expect(await all()).toEqual(before);
  });
});

describe('a published article', () => {
  beforeAll(() => setTo('PUBLISHED'));

  it.each(Object.entries(talk))('is talked about all the same: %s', async (_, say) => {
    await say();
  });

  it('is tried with every operation that writes to a claim', () => {
    // What is written about a whole article says so in its path.
    const aboutClaims = operations.filter(
      ({ method, path }) =>
        method !== 'GET' &&
        (/\{(claim|evidence|search|reading|comment)\}/.test(path) ||
          /\/(claims|imported-verdicts|revisions)$/.test(path)),
    );
    const tried = [...Object.keys(writes), ...Object.keys(talk)];
    expect(aboutClaims.map(({ id }) => id).sort()).toEqual(tried.sort());
  });
});

describe('at the stage CORRECTING', () => {
  beforeAll(() => setTo('CORRECTING'));

  // One after the other they are in each other’s way, and yet none because of the stage.
  it.each(Object.entries(writes))('%s is no longer refused', async (_, write) => {
    const outcome = await write().then(
      () => null,
      (error: { kind?: string }) => error.kind,
    );
    expect(outcome).not.toBe('locked');
  });
});
