import AxeBuilder from '@axe-core/playwright';
import { db } from '@/lib/server/db';
import {
  cardOf,
  expect,
  markOf,
  openReview,
  reviewPath,
  savedLine,
  storedClaim,
  test,
} from './testing/review-test';

// What is no number is refused.
test.use({ expectedComplaints: [/status of 422/] });

test('what was decided comes back after its time, and one key says that it holds still', async ({
  page,
  context,
  pageOf,
  desk,
  article,
}) => {
  const policy = await pageOf(desk.admin);
  await policy.goto(`/desks/${desk.admin.deskSlug}/policy`);
  const section = policy.getByRole('region', { name: 'Re-check' });
  await section.getByRole('textbox', { name: 'Other fact' }).fill('half');
  await section.getByRole('button', { name: 'Save times' }).click();
  await expect(section.getByRole('textbox', { name: 'Other fact' })).toHaveAccessibleDescription(
    'A whole number is taken.',
  );
  await section.getByRole('textbox', { name: 'Other fact' }).fill('6');
  for (const kind of ['Count or statistic', 'Date or place']) {
    await section.getByRole('textbox', { name: kind }).fill('2');
    await section.getByRole('combobox', { name: `Unit, ${kind}` }).selectOption('days');
  }
  await section.getByRole('button', { name: 'Save times' }).click();
  await expect(section.getByText('Saved.')).toBeVisible();

  await openReview(page, reviewPath(desk, article));
  await page.keyboard.press('j');
  const card = cardOf(page, 1);
  await markOf(card, 'verified').click();
  await expect(savedLine(card)).toBeVisible();
  await expect(card.getByRole('region', { name: 'Re-check' })).toHaveCount(0);
  // Three days go by.
  const claim = await storedClaim(context, desk, article, 1);
  await db().$executeRaw`
    UPDATE "Claim" SET "decidedAt" = "decidedAt" - interval '3 days', "recheckAt" = "recheckAt" - interval '3 days'
    WHERE "id" = ${claim.id}::uuid`;

  await page.goto(`/desks/${desk.reviewer.deskSlug}/work`);
  await page.getByRole('link', { name: 'All that is to re-check, on the board' }).click();
  const tabs = page.getByRole('navigation', { name: 'Articles by what they wait for' });
  await expect(tabs.getByRole('link', { name: 'To re-check 1' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: '1 to re-check' })).toBeVisible();
  await page.getByRole('link', { name: 'The new bridge' }).click();

  const rail = page.getByRole('group', { name: 'Which claims to show' });
  await rail.getByRole('button', { name: 'To re-check 1' }).click();
  await page.keyboard.press('j');
  const line = card.getByRole('region', { name: 'Re-check' });
  await expect(line).toContainText('Due for a re-check');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('=');
  await expect(line).toHaveCount(0);
  await expect(page.getByText('Confirmed claim 1 as verified', { exact: true })).toBeVisible();
  await expect(savedLine(card)).toBeVisible();
  await card.getByRole('combobox', { name: 'Re-check' }).selectOption('No further re-check');
  await expect(page.getByText('Changed the re-check of claim 1', { exact: true })).toBeVisible();
  await expect
    .poll(async () => (await storedClaim(context, desk, article, 1)).recheckBy)
    .toBe('never');
  await page.keyboard.press('z');
  await expect
    .poll(async () => (await storedClaim(context, desk, article, 1)).recheckBy)
    .toBeNull();
});
