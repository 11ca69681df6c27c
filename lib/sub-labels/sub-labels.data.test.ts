import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { getClaim } from '@/lib/claims/queries';
import { listClaimLedger } from '@/lib/ledger/queries';
import { getReport } from '@/lib/reports/queries';
import { setRuling } from '@/lib/rulings/mutations';
import { getRulingCase, listNeededRulings } from '@/lib/rulings/queries';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { setSubLabels } from './mutations';
import { getSubLabels, listSubLabels } from './queries';
import type { SubLabel } from './schema';
import { setSubLabelsInput } from './schema';

const label = (name: string, changes: Partial<SubLabel> = {}): SubLabel => ({
  id: uuid(),
  verdict: 'DISPUTED',
  name,
  retired: false,
  ...changes,
});

/** A desk that calls what it disputes false or misleading, with a claim. */
async function deskWithLabels() {
  const desk = await makeDesk();
  const [wrong, misleading] = [label('False'), label('Misleading')];
  await setSubLabels(desk.admin, { labels: [wrong, misleading], version: 1 });
  return { ...desk, wrong, misleading, ...(await makeArticle(desk.reviewer)) };
}

const disputed = { value: 'DISPUTED', rationale: '', version: null } as const;

describe('the sub-labels of a desk', () => {
  it('are an admin’s to say, of the version they saw, and a repeat changes nothing', async () => {
    const { admin, editor } = await makeDesk();
    const labels = [label('False')];
    await expectProblem('not-allowed', setSubLabels(editor, { labels, version: 1 }));
    const saved = await setSubLabels(admin, { labels, version: 1 });
    expect(saved).toEqual({ labels: labels.map((each) => ({ ...each, used: false })), version: 2 });
    expect(await setSubLabels(admin, { labels, version: 1 })).toEqual(saved);
    await expectProblem('stale-version', setSubLabels(admin, { labels: [], version: 1 }));
    expect(await setSubLabels(admin, { labels: [], version: 2 })).toMatchObject({ labels: [] });
    expect(await listSubLabels(editor)).toEqual([]);
  });

  it('are different names of one verdict, and show', () => {
    const taken = (labels: SubLabel[]) =>
      setSubLabelsInput.safeParse({ labels, version: 1 }).success;
    expect(taken([label('False'), label('FALSE')])).toBe(false);
    expect(taken([label('False'), label('False', { verdict: 'UNVERIFIED' })])).toBe(true);
    expect(taken([label('False'), label('False', { retired: true })])).toBe(true);
    expect(taken([label(' ')])).toBe(false);
    expect(taken([label('False'), label('False\u202e')])).toBe(false);
    expect(taken([label('Fal\u200ese')])).toBe(false);
  });

  it('stay once they are in use, and may be renamed and retired', async () => {
    const { admin, reviewer, article, claim, wrong, misleading } = await deskWithLabels();
    await setVerdict(reviewer, claim.id, { ...disputed, subLabel: wrong.id });
    await expectProblem('conflict', setSubLabels(admin, { labels: [misleading], version: 2 }));
    const other = { ...wrong, verdict: 'VERIFIED' as const };
    await expectProblem('conflict', setSubLabels(admin, { labels: [other], version: 2 }));
    const renamed = { ...wrong, name: 'Untrue', retired: true };
    await setSubLabels(admin, { labels: [renamed], version: 2 });
    expect(await getSubLabels(admin)).toMatchObject({ labels: [{ name: 'Untrue', used: true }] });
    const { claims } = await getReport(reviewer, article.id);
    expect(claims[0]).toMatchObject({ subLabel: 'Untrue' });
    // What has it keeps it, whatever else its reviewer changes.
    const again = { ...disputed, rationale: 'Seen.', version: 1 };
    expect(await setVerdict(reviewer, claim.id, again)).toMatchObject({ subLabel: wrong.id });
  });
});

describe('a verdict', () => {
  it('has the sub-label that its reviewer chose, which the ledger names', async () => {
    const { reviewer, claim, wrong, misleading } = await deskWithLabels();
    const given = await setVerdict(reviewer, claim.id, { ...disputed, subLabel: wrong.id });
    expect(given).toMatchObject({ status: 'DISPUTED', subLabel: wrong.id });
    const more = { ...disputed, subLabel: misleading.id, version: 1 };
    const changed = await setVerdict(reviewer, claim.id, more);
    expect(changed).toMatchObject({ subLabel: misleading.id, verdicts: [{ version: 2 }] });
    expect(await setVerdict(reviewer, claim.id, more)).toEqual(changed);
    const { entries } = await listClaimLedger(reviewer, claim.id, { limit: 9 });
    expect(entries.map(({ before, after }) => [before?.subLabel, after?.subLabel])).toContainEqual([
      'False',
      'Misleading',
    ]);
  });

  it('has none of another verdict, of another desk, or that is retired', async () => {
    const { admin, reviewer, claim, wrong, misleading } = await deskWithLabels();
    const refused = (subLabel: string, value: 'DISPUTED' | 'VERIFIED' = 'DISPUTED') =>
      expectProblem(
        'invalid-input',
        setVerdict(reviewer, claim.id, { ...disputed, value, subLabel }),
      );
    await refused(wrong.id, 'VERIFIED');
    await refused((await deskWithLabels()).wrong.id);
    const labels = [wrong, { ...misleading, retired: true }];
    await setSubLabels(admin, { labels, version: 2 });
    await refused(misleading.id);
    expect(await getClaim(reviewer, claim.id)).toMatchObject({ verdicts: [], subLabel: null });
  });

  it('of somebody else is told to nobody who reviews blind, with its sub-label', async () => {
    const { reviewer, colleague, claim, wrong } = await deskWithLabels();
    await setVerdict(reviewer, claim.id, { ...disputed, subLabel: wrong.id });
    expect(JSON.stringify(await getClaim({ ...colleague, blind: true }, claim.id))).not.toContain(
      wrong.id,
    );
  });
});

describe('a ruling', () => {
  it('gives the claim its own sub-label where the verdicts have different ones', async () => {
    const { editor, reviewer, colleague, claim, wrong, misleading } = await deskWithLabels();
    await setVerdict(reviewer, claim.id, { ...disputed, subLabel: wrong.id });
    const torn = await setVerdict(colleague, claim.id, { ...disputed, subLabel: misleading.id });
    expect(torn).toMatchObject({ status: 'DISPUTED', subLabel: null });
    const ruling = { value: 'DISPUTED', reason: 'Seen.', subLabel: misleading.id } as const;
    const ruled = await setRuling(editor, claim.id, { ...ruling, version: null });
    expect(ruled).toMatchObject({ subLabel: misleading.id, ruling: { subLabel: misleading.id } });
    const stray = setRuling(editor, claim.id, { ...ruling, value: 'VERIFIED', version: 1 });
    await expectProblem('invalid-input', stray);
  });
});

describe('a claim that needs a ruling', () => {
  it('comes with what each said more exactly, now and before', async () => {
    const { reviewer, colleague, editor, claim, wrong } = await deskWithLabels();
    await setVerdict(reviewer, claim.id, { ...disputed, subLabel: wrong.id });
    await setVerdict(colleague, claim.id, { ...disputed, value: 'VERIFIED' });
    const [needed] = (await listNeededRulings(editor, { limit: 1 })).rulings;
    expect(needed?.claim.verdicts.map(({ subLabel }) => subLabel)).toEqual([wrong.id, null]);
    await setVerdict(reviewer, claim.id, { ...disputed, value: 'VERIFIED', version: 1 });
    const { earlier } = await getRulingCase(editor, claim.id);
    expect(earlier).toMatchObject([{ value: 'DISPUTED', subLabel: 'False' }]);
  });
});
