import AxeBuilder from '@axe-core/playwright';
import { setVerdictNames } from '@/lib/verdict-names/mutations';
import { enterAs } from './testing/enter-as';
import { cardOf, expect, openReview, reviewPath, savedLine, test } from './testing/review-test';

const names = { VERIFIED: 'UN-confirmed', UNVERIFIED: 'Open', DISPUTED: 'False' };

test('an admin says what the verdicts are called, and gives the standard names back', async ({
  page,
  context,
  desk,
}) => {
  await enterAs(context, desk.admin);
  await page.goto(`/desks/${desk.admin.deskSlug}/policy`);
  const field = page.getByRole('textbox', { name: 'Disputed, here called' });
  await field.fill('  False ');
  await page.getByRole('button', { name: 'Save names' }).click();
  await expect(page.getByText('The desk’s pages call them so from now on.')).toBeVisible();
  await expect(field).toHaveValue('False');
  // The page itself calls it so, in the choice of verdicts that need a rationale.
  await expect(page.getByRole('checkbox', { name: 'False' })).toBeVisible();
  await page.getByRole('button', { name: 'Standard names' }).click();
  await page.getByRole('button', { name: 'Save names' }).click();
  await expect(page.getByRole('checkbox', { name: 'Disputed' })).toBeVisible();
});

test.describe('names that cannot be', () => {
  test.use({ expectedComplaints: [/status of 422/] });

  test('are refused at their field, and stay to be mended', async ({ page, context, desk }) => {
    await enterAs(context, desk.admin);
    await page.goto(`/desks/${desk.admin.deskSlug}/policy`);
    const field = page.getByRole('textbox', { name: 'Disputed, here called' });
    await field.fill(' ');
    await page.getByRole('button', { name: 'Save names' }).click();
    await expect(field).toHaveAccessibleDescription('A verdict needs a name.');
    await field.fill('verified');
    await page.getByRole('button', { name: 'Save names' }).click();
    await expect(
      page.getByRole('alert').filter({ hasText: 'Two statuses would have the same name.' }),
    ).toBeVisible();
    await expect(field).toHaveValue('verified');
  });
});

test('a reviewer meets the names wherever a verdict is named, by the same keys', async ({
  page,
  desk,
  article,
}) => {
  await setVerdictNames(desk.admin, { names, version: 1 });
  await openReview(page, reviewPath(desk, article));
  const legend = page.getByRole('list', { name: 'How claims are marked' });
  await expect(legend).toContainText('UN-confirmed');
  await page.keyboard.press('j');
  await page.keyboard.press('d');
  const card = cardOf(page, 1);
  await expect(card.getByRole('button', { name: /^Mark false/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(savedLine(card)).toBeVisible();
  await expect(page.getByText('Marked claim 1 false', { exact: true })).toBeVisible();
  const rail = page.getByRole('group', { name: 'Which claims to show' });
  await expect(rail.getByRole('button', { name: 'False 1' })).toBeVisible();
  const row = page
    .getByRole('list', { name: 'Claims' })
    .getByRole('button', { name: /^1 False\./ });
  await expect(row).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Mark false');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Disputed')).toHaveCount(0);

  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByText(/marked a claim false/)).toBeVisible();
});

test('a report has the names, and programs have the standard ones', async ({
  page,
  context,
  desk,
  article,
}) => {
  await setVerdictNames(desk.admin, { names, version: 1 });
  await page.goto(`${reviewPath(desk, article)}/report`);
  await expect(page.getByRole('row', { name: /^False/ })).toBeVisible();
  const answer = await context.request.get(
    `/api/v1${reviewPath(desk, article)}/report?format=json`,
  );
  const report = await answer.json();
  expect(report.desk.verdictNames).toEqual(names);
  expect(report.summary.shares.map(({ status }: { status: string }) => status)).toContain(
    'DISPUTED',
  );
});
