import { describe, expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import { describeEntry } from '@/lib/ledger/describe-entry';
import { listArticleLedger } from '@/lib/ledger/queries';
import { getReport } from '@/lib/reports/queries';
import { setRuling } from '@/lib/rulings/mutations';
import { db } from '@/lib/server/db';
import { setStage } from '@/lib/stages/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { type DeskFixture, makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { setGateRules } from './mutations';
import { getGate, getGateRules } from './queries';
import { overrideInput, setGateRulesInput } from './schema';

const verified = { value: 'VERIFIED', rationale: '', version: null } as const;
const note = 'The minister speaks at noon.';

/** An article that is ready, on a desk with the standard gate; its claims are all verified but the first. */
async function readyArticle() {
  const desk = await makeDesk();
  await setGateRules(desk.admin, { severities: {}, version: 1 });
  const { article } = await makeArticle(desk.reviewer);
  const [pending, ...others] = article.claims;
  for (const { id } of others) await setVerdict(desk.reviewer, id, verified);
  const { version } = await setStage(desk.reviewer, article.id, {
    stage: 'READY',
    version: 1,
    note: '',
  });
  return { desk, article, claim: pending?.id ?? '', version };
}

const signOff = { stage: 'SIGNED_OFF', note: '' } as const;
const publish = { stage: 'PUBLISHED', note: '' } as const;
const seen = (claim: string) => [{ rule: 'pending' as const, claims: [claim] }];

const overridesOf = async ({ editor }: DeskFixture, articleId: string) =>
  (await listArticleLedger(editor, articleId, { limit: 99 })).entries.filter(
    ({ event }) => event === 'GATE_OVERRIDDEN',
  );

describe('an article that the gate holds', () => {
  it('is not signed off, and its editor is told why', async () => {
    const { desk, article, claim, version } = await readyArticle();
    const step = setStage(desk.editor, article.id, { ...signOff, version });
    const { detail, extensions } = await expectProblem('held', step);
    expect(detail).toBe('The gate holds this article. 1 claim is pending. Nothing was changed.');
    expect(extensions.reasons).toMatchObject([
      { rule: 'pending', severity: 'hold', message: '1 claim is pending.', claims: [claim] },
      { rule: 'no-evidence', severity: 'warn' },
    ]);
    expect(await getArticle(desk.editor, article.id)).toMatchObject({ stage: 'READY', version });
    expect(await getGate(desk.editor, article.id)).toMatchObject({
      result: 'hold',
      stage: 'READY',
      reasons: extensions.reasons,
      override: null,
    });
  });

  it('is signed off once the reason is gone', async () => {
    const { desk, article, claim, version } = await readyArticle();
    await setVerdict(desk.reviewer, claim, verified);
    await setStage(desk.editor, article.id, { ...signOff, version });
    expect(await getGate(desk.reviewer, article.id)).toMatchObject({
      result: 'pass',
      stage: 'SIGNED_OFF',
      override: null,
    });
  });

  it('is signed off by an override, which is kept with what was overridden', async () => {
    const { desk, article, claim, version } = await readyArticle();
    const override = { note, reasons: seen(claim) };
    await setStage(desk.editor, article.id, { ...signOff, version, override });
    const kept = {
      by: { id: desk.editor.userId },
      stage: 'SIGNED_OFF',
      note,
      reasons: [{ rule: 'pending', message: '1 claim is pending.', claims: [claim] }],
      endedAt: null,
    };
    expect((await getArticle(desk.reviewer, article.id)).override).toMatchObject(kept);
    expect(await getGate(desk.editor, article.id)).toMatchObject({
      result: 'override',
      override: kept,
    });
    const entries = await overridesOf(desk, article.id);
    expect(entries).toMatchObject([
      { after: { stage: 'SIGNED_OFF', note, reasons: [{ rule: 'pending', claims: [claim] }] } },
    ]);
    expect(entries.map((entry) => describeEntry(entry))).toEqual([
      `${desk.editor.name} overrode the gate to sign the article off: “${note}”`,
    ]);
  });

  it('goes on to be published by the same override, and needs another after a correction', async () => {
    const { desk, article, claim, version } = await readyArticle();
    const override = { note, reasons: seen(claim) };
    const { editor } = desk;
    const take = async (input: Omit<Parameters<typeof setStage>[2], 'version'>) =>
      setStage(editor, article.id, {
        ...input,
        version: (await getArticle(editor, article.id)).version,
      });
    await setStage(editor, article.id, { ...signOff, version, override });
    await take(publish);
    expect(await overridesOf(desk, article.id)).toHaveLength(1);
    await take({ stage: 'CORRECTING', note: 'The day.' });
    expect((await getArticle(editor, article.id)).override).toBeNull();
    const { override: ended, result } = await getGate(editor, article.id);
    expect(result).toBe('hold');
    expect(ended?.endedAt).not.toBeNull();
    const corrected = { stage: 'CORRECTED', note: 'It was a Tuesday.' } as const;
    await expectProblem('held', take(corrected));
    await take({ ...corrected, override });
    expect(await overridesOf(desk, article.id)).toHaveLength(2);
  });

  it('is told in no report', async () => {
    const { desk, article, claim, version } = await readyArticle();
    const override = { note, reasons: seen(claim) };
    await setStage(desk.editor, article.id, { ...signOff, version, override });
    const report = JSON.stringify(await getReport(desk.editor, article.id));
    for (const inside of [note, 'overrid', 'gate']) {
      expect(report.toLowerCase()).not.toContain(inside.toLowerCase());
    }
  });
});

describe('an override', () => {
  it('of other reasons than there are is refused', async () => {
    const { desk, article, claim, version } = await readyArticle();
    const { editor } = desk;
    for (const reasons of [[], [{ rule: 'needs-ruling' as const, claims: [claim] }]]) {
      const step = setStage(editor, article.id, {
        ...signOff,
        version,
        override: { note, reasons },
      });
      const { extensions } = await expectProblem('held', step);
      expect(extensions.reasons?.[0]).toMatchObject({ rule: 'pending', claims: [claim] });
    }
    const [, other] = article.claims;
    await setVerdict(desk.colleague, other?.id ?? '', { ...verified, value: 'DISPUTED' });
    const override = { note, reasons: seen(claim) };
    const late = setStage(editor, article.id, { ...signOff, version, override });
    const { detail } = await expectProblem('held', late);
    expect(detail).toContain('1 claim needs a ruling.');
    expect(await overridesOf(desk, article.id)).toEqual([]);
    expect(await db().override.count({ where: { articleId: article.id } })).toBe(0);
  });

  it('without words is no input', () => {
    const { error } = overrideInput.safeParse({ note: ' ', reasons: [] });
    expect(error?.issues[0]?.message).toBe('An override needs a written reason.');
  });

  it('is not kept where nothing holds the article', async () => {
    const { desk, article, claim, version } = await readyArticle();
    await setVerdict(desk.reviewer, claim, verified);
    const override = { note, reasons: seen(claim) };
    await setStage(desk.editor, article.id, { ...signOff, version, override });
    expect(await overridesOf(desk, article.id)).toEqual([]);
  });

  it('sent again is one', async () => {
    const { desk, article, claim, version } = await readyArticle();
    const input = { ...signOff, version, override: { note, reasons: seen(claim) } };
    await setStage(desk.editor, article.id, input);
    await setStage(desk.editor, article.id, input);
    expect(await overridesOf(desk, article.id)).toHaveLength(1);
  });

  it('does not cover what comes to hold the article after it', async () => {
    const { desk, article, claim, version } = await readyArticle();
    const override = { note, reasons: seen(claim) };
    await setStage(desk.editor, article.id, { ...signOff, version, override });
    await setGateRules(desk.admin, { severities: { 'no-evidence': 'hold' }, version: 2 });
    const step = setStage(desk.editor, article.id, { ...publish, version: version + 1 });
    const { extensions } = await expectProblem('held', step);
    const reasons = extensions.reasons?.map(({ rule, claims }) => ({ rule, claims })) ?? [];
    const both = { note: 'Both.', reasons };
    await setStage(desk.editor, article.id, { ...publish, version: version + 1, override: both });
    const rows = await db().override.findMany({
      where: { articleId: article.id },
      orderBy: { at: 'asc' },
    });
    expect(rows.map(({ endedAt }) => endedAt === null)).toEqual([false, true]);
  });

  it('is an editor’s or an admin’s, as the step is', async () => {
    const { desk, article, claim, version } = await readyArticle();
    const input = { ...signOff, version, override: { note, reasons: seen(claim) } };
    await expectProblem('not-allowed', setStage(desk.reviewer, article.id, input));
    await setStage(desk.admin, article.id, input);
  });
});

describe('the gate’s rules', () => {
  it('are the standard ones until an admin says otherwise, which is in the ledger', async () => {
    const { admin, editor, reviewer } = await makeDesk();
    const standard = await setGateRules(admin, { severities: {}, version: 1 });
    expect(standard.rules.every(({ severity, standard: usual }) => severity === usual)).toBe(true);
    const input = { severities: { pending: 'warn', 'open-comments': 'warn' }, version: 2 } as const;
    const changed = await setGateRules(admin, input);
    expect(changed.rules.find(({ rule }) => rule === 'pending')?.severity).toBe('warn');
    expect(await getGateRules(reviewer)).toEqual(changed);
    expect(await setGateRules(admin, input), 'asked again').toEqual(changed);
    const entries = await db().ledgerEntry.findMany({
      where: { deskId: admin.deskId, event: 'GATE_CHANGED' },
      orderBy: { id: 'asc' },
    });
    expect(entries.at(-1)).toMatchObject({
      before: { pending: 'hold' },
      after: { pending: 'warn' },
    });
    expect(entries).toHaveLength(2);
    for (const actor of [editor, reviewer]) {
      await expectProblem('not-allowed', setGateRules(actor, { severities: {}, version: 3 }));
    }
  });

  it('changed from an older version are refused with the rules as they are', async () => {
    const { admin } = await makeDesk();
    const outcomes = await Promise.allSettled([
      setGateRules(admin, { severities: {}, version: 1 }),
      setGateRules(admin, { severities: { pending: 'off' }, version: 1 }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const late = setGateRules(admin, { severities: { pending: 'warn' }, version: 1 });
    const { extensions } = await expectProblem('stale-version', late);
    expect(extensions.current).toEqual(await getGateRules(admin));
  });

  it('are those that there are', () => {
    const parse = (severities: object) => setGateRulesInput.safeParse({ severities, version: 1 });
    expect(parse({ pending: 'hold' }).success).toBe(true);
    expect(parse({ pending: 'maybe' }).success).toBe(false);
    expect(parse({ nothing: 'hold' }).success).toBe(false);
  });

  it('let a ruling settle what reviewers disagree about', async () => {
    const { desk, article, claim, version } = await readyArticle();
    await setVerdict(desk.reviewer, claim, verified);
    await setVerdict(desk.colleague, claim, { ...verified, value: 'DISPUTED' });
    await expectProblem('held', setStage(desk.editor, article.id, { ...signOff, version }));
    const reason = 'The register has it.';
    await setRuling(desk.editor, claim, { value: 'DISPUTED', reason, version: null });
    const { detail } = await expectProblem(
      'held',
      setStage(desk.editor, article.id, { ...signOff, version }),
    );
    expect(detail).toContain('stated in the article’s own voice');
  });
});
