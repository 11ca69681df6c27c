import AxeBuilder from '@axe-core/playwright';
import { setVerdict } from '@/lib/verdicts/mutations';
import {
  cardOf,
  expect,
  openReview,
  reviewPath,
  savedLine,
  storedClaim,
  test,
} from './testing/review-test';

test('a desk has words for a verdict, a reviewer chooses one, and the report says it', async ({
  page,
  context,
  pageOf,
  desk,
  article,
}) => {
  const policy = await pageOf(desk.admin);
  await policy.goto(`/desks/${desk.admin.deskSlug}/policy`);
  const form = policy.getByRole('region', { name: 'Sub-labels' });
  const disputed = form.getByRole('group', { name: 'Disputed' });
  for (const name of ['False', 'Misleading']) {
    await disputed.getByRole('button', { name: 'Add a sub-label' }).click();
    // The new field has the focus.
    await policy.keyboard.type(name);
  }
  await form.getByRole('button', { name: 'Save sub-labels' }).click();
  await expect(form.getByText('Reviewers can choose them from now on.')).toBeVisible();

  await openReview(page, reviewPath(desk, article));
  await page.keyboard.press('j');
  const card = cardOf(page, 1);
  await expect(card.getByRole('group', { name: 'More exactly' })).toHaveCount(0);
  await page.keyboard.press('d');
  const choice = card.getByRole('group', { name: 'More exactly' });
  await card.getByRole('button', { name: /^Mark disputed/ }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(choice.getByRole('button', { name: 'False' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(card.getByText('Disputed (False)').first()).toBeVisible();
  await expect(savedLine(card)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  const claim = await storedClaim(context, desk, article, 1);
  expect(claim).toMatchObject({ status: 'DISPUTED' });

  await setVerdict(desk.colleague, claim.id, { value: 'VERIFIED', rationale: '', version: null });
  const editing = await pageOf(desk.editor);
  await editing.goto(`/desks/${desk.editor.deskSlug}/rulings`);
  const needed = editing.getByRole('listitem').filter({ hasText: claim.wording });
  await expect(needed.getByText('Disputed (False)')).toBeVisible();
  await needed.getByRole('link').click();
  await expect(editing.getByText('Disputed (False)')).toBeVisible();
  const ruling = editing.getByRole('form', { name: 'Rule on this claim' });
  await ruling.getByRole('radio', { name: 'Disputed' }).check();
  await editing.keyboard.press('Tab');
  await editing.keyboard.type('So.');
  await editing.keyboard.press('Tab');
  const exactly = ruling.getByRole('combobox', { name: 'More exactly' });
  await expect(exactly, 'the reason comes first').toBeFocused();
  await exactly.selectOption('False');
  await editing.keyboard.press('Control+Enter');
  await expect
    .poll(async () => (await storedClaim(context, desk, article, 1)).ruling)
    .toMatchObject({ value: 'DISPUTED', reason: 'So.', subLabel: claim.subLabel });
  await editing.goto(`/desks/${desk.editor.deskSlug}/rulings/${claim.id}`);
  const stands = editing.getByRole('region', { name: 'Ruling' });
  await expect(stands.getByText('Disputed (False)').first()).toBeVisible();

  await policy.reload();
  await expect(disputed.getByRole('button', { name: 'Remove “Misleading”' })).toBeVisible();
  await disputed.getByRole('textbox').first().fill('Untrue');
  await disputed.getByRole('button', { name: 'Retire “Untrue”' }).click();
  await form.getByRole('button', { name: 'Save sub-labels' }).click();
  await expect(form.getByText('Reviewers can choose them from now on.')).toBeVisible();
  await page.goto(`${reviewPath(desk, article)}/report`);
  await expect(page.getByText('Disputed (Untrue)').first()).toBeVisible();
});
