import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import type { ArticleView } from '@/lib/articles/schema';
import { addEvidence } from '@/lib/evidence/mutations';
import { setGateRules } from '@/lib/gate/mutations';
import { setStage } from '@/lib/stages/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import type { DeskFixture } from '@/prisma/testing/desk-fixture';
import { evidence } from '@/prisma/testing/found';
import { enterAs } from './testing/enter-as';
import { cardOf, expect, openReview, reviewPath, savedLine, test } from './testing/review-test';

const gateOf = (page: Page) => page.getByRole('region', { name: 'Gate' });

/**
 * Has the article made ready, on a desk with the standard gate: of its five claims the second is
 * unverified in the article's own voice, and about the third reviewers disagree.
 */
async function makeReady({ admin, reviewer, colleague }: DeskFixture, { id, claims }: ArticleView) {
  await setGateRules(admin, { severities: {}, version: 1 });
  const verdict = { rationale: '', version: null };
  for (const [index, claim] of claims.entries()) {
    const value = index === 1 ? 'UNVERIFIED' : 'VERIFIED';
    await addEvidence(reviewer, claim.id, { id: uuid(), ...evidence });
    await setVerdict(reviewer, claim.id, { ...verdict, value });
  }
  const disputed = claims[2]?.id ?? '';
  await setVerdict(colleague, disputed, { ...verdict, value: 'DISPUTED' });
  await setStage(reviewer, id, { stage: 'READY', version: 2, note: '' });
}

test('an editor who is held reads why, rules on one claim, overrides the other and signs off', async ({
  page,
  context,
  desk,
  article,
}) => {
  // Through half of the desk, and axe twice.
  test.slow();
  await makeReady(desk, article);
  await enterAs(context, desk.editor);
  await openReview(page, reviewPath(desk, article));
  const gate = gateOf(page);
  await expect(gate).toContainText('Held: 2 reasons');
  await expect(gate).toContainText('1 claim needs a ruling.');
  await expect(gate).toContainText(
    '1 claim that is not verified is stated in the article’s own voice.',
  );
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const stage = page.getByRole('region', { name: 'Stage' });
  await stage.getByRole('button', { name: 'Sign off' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Sign off: held by the gate' });
  const why = dialog.getByRole('textbox', { name: 'Why does it go on all the same?' });
  await expect(why).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Claim 3' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  const card = cardOf(page, 3);
  await expect(card).toBeFocused();

  await card.getByRole('button', { name: 'Rule on this claim' }).press('Enter');
  const ruling = card.getByRole('form', { name: 'Ruling' });
  await ruling.getByRole('radio', { name: 'Verified', exact: true }).check();
  await ruling.getByRole('textbox', { name: 'Reason' }).fill('The harbour office has the log.');
  await ruling.getByRole('button', { name: /^Rule/ }).press('Enter');
  await expect(savedLine(card)).toBeVisible();
  await expect(gate).toContainText('Held: 1 reason');
  await expect(gate).not.toContainText('needs a ruling');

  await stage.getByRole('button', { name: 'Sign off' }).press('Enter');
  await dialog.getByRole('button', { name: 'Sign off all the same' }).press('Enter');
  await expect(dialog).toContainText('Write a few words first.');
  await why.fill('The price is from the budget, and the text says so below.');
  await dialog.getByRole('button', { name: 'Sign off all the same' }).press('Enter');
  await expect(stage).toContainText('Signed off');
  await expect(gate).toContainText(
    `${desk.editor.name} overrode the gate: The price is from the budget`,
  );

  // What was overridden once need not be again.
  await stage.getByRole('button', { name: 'Publish' }).press('Enter');
  await expect(stage).toContainText('An editor has to open a correction');
  await page.getByRole('link', { name: 'History' }).click();
  const entry = page.getByText(
    `${desk.editor.name} overrode the gate to sign the article off: “The`,
  );
  await expect(entry).toHaveCount(1);
  await page.getByRole('link', { name: 'Report' }).click();
  await expect(page.getByRole('heading', { name: article.title })).toBeVisible();
  await expect(page.getByText('overrode')).toHaveCount(0);
});

test.describe('when the gate has become stricter since the page was opened', () => {
  test.use({ expectedComplaints: [/status of 409/] });

  test('the editor is told by the step, and overrides what they are told', async ({
    page,
    context,
    desk,
    article,
  }) => {
    const { id, claims } = article;
    for (const claim of claims) {
      const verdict = { value: 'VERIFIED', rationale: '', version: null } as const;
      await setVerdict(desk.reviewer, claim.id, verdict);
    }
    await setStage(desk.reviewer, id, { stage: 'READY', version: 2, note: '' });
    await enterAs(context, desk.editor);
    await openReview(page, reviewPath(desk, article));
    await expect(gateOf(page)).toContainText('The gate lets it pass.');
    await setGateRules(desk.admin, { severities: { 'no-evidence': 'hold' }, version: 1 });

    await page.getByRole('button', { name: 'Sign off' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sign off: held by the gate' });
    await expect(dialog).toContainText('5 verified claims have no evidence that supports them.');
    await dialog.getByRole('textbox').fill('All five are on the town’s own page.');
    await dialog.getByRole('button', { name: 'Sign off all the same' }).click();
    await expect(page.getByRole('region', { name: 'Stage' })).toContainText('Signed off');
  });
});

test('a reviewer sees what the gate would hold, once the article is in review', async ({
  review,
  desk,
  article,
}) => {
  await setGateRules(desk.admin, { severities: {}, version: 1 });
  const gate = gateOf(review);
  await expect(gate).toHaveCount(0);
  await openReview(review, reviewPath(desk, article));
  await review.keyboard.press('j');
  await review.keyboard.press('v');
  await expect(gate.getByText('The gate would hold it:')).toBeVisible();
  await expect(gate.getByText('4 claims are pending.')).toBeHidden();
  await gate.getByText('The gate would hold it:').click();
  await expect(gate.getByText('4 claims are pending.')).toBeVisible();
  await gate.getByRole('button', { name: 'Claim 4' }).click();
  await expect(cardOf(review, 4)).toBeFocused();
});

test.describe('when somebody else has changed the gate meanwhile', () => {
  test.use({ expectedComplaints: [/status of 409/] });

  test('an admin is told, and says how strict it is all the same', async ({
    page,
    context,
    desk,
  }) => {
    await setGateRules(desk.admin, { severities: {}, version: 1 });
    await enterAs(context, desk.admin);
    await page.goto(`/desks/${desk.admin.deskSlug}/policy`);
    const gate = page.getByRole('region', { name: 'Gate' });
    const pending = gate.getByRole('combobox', { name: 'Pending claims' });
    await expect(pending).toHaveValue('hold');
    await pending.selectOption('Warn');
    await setGateRules(desk.admin, { severities: { 'open-comments': 'off' }, version: 2 });
    await gate.getByRole('button', { name: 'Save gate' }).press('Enter');
    await expect(gate).toContainText('Somebody else has changed this since you opened it.');
    await gate.getByRole('button', { name: 'Save gate' }).press('Enter');
    await expect(gate).toContainText('Saved.');
    await page.reload();
    await expect(pending).toHaveValue('warn');
  });
});
