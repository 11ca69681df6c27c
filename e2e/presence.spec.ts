import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openReview, reviewPath, test } from './testing/review-test';

const here = (page: Page) => page.getByRole('list', { name: 'Also here' });

test('two people see each other on an article, and at which claim the other is', async ({
  review,
  pageOf,
  desk,
  article,
}) => {
  const other = await pageOf(desk.colleague);
  await openReview(other, reviewPath(desk, article));
  await expect(here(review)).toContainText(desk.colleague.name);
  await expect(here(other)).toContainText(desk.reviewer.name);
  await other.keyboard.press('j');
  const row = review.getByRole('list', { name: 'Claims' }).getByRole('button').first();
  await expect(row).toHaveAccessibleName(new RegExp(`Here: ${desk.colleague.name}$`));
  expect((await new AxeBuilder({ page: review }).analyze()).violations).toEqual([]);
  await other.close();
  await expect(here(review)).toHaveCount(0);
  await expect(row).not.toHaveAccessibleName(/Here:/);
});

test('whoever does not want to be seen is not, and says so by keyboard', async ({
  review,
  pageOf,
  desk,
  article,
}) => {
  const other = await pageOf(desk.colleague);
  await openReview(other, reviewPath(desk, article));
  await expect(here(review)).toContainText(desk.colleague.name);
  const account = await other.context().newPage();
  await account.goto('/account');
  const seen = account.getByRole('checkbox', { name: 'Others see where I work' });
  await expect(seen).toBeChecked();
  await seen.focus();
  await account.keyboard.press('Space');
  await expect(account.getByText('Saved', { exact: true })).toBeVisible();
  await expect(here(review)).toHaveCount(0);
  await other.bringToFront();
  const said = other.waitForResponse(/\/presence$/);
  await other.keyboard.press('j');
  await said;
  await expect(here(other)).toContainText(desk.reviewer.name);
  await expect(here(review)).toHaveCount(0);
  await account.reload();
  await expect(seen).not.toBeChecked();
});

test('who changes their mind at once is taken at their last word', async ({ pageOf, desk }) => {
  const account = await pageOf(desk.colleague);
  await account.goto('/account');
  const seen = account.getByRole('checkbox', { name: 'Others see where I work' });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const sent: unknown[] = [];
  await account.route('**/api/v1/presence', async (route) => {
    sent.push(route.request().postDataJSON());
    if (sent.length === 1) await held;
    await route.continue();
  });
  await seen.uncheck();
  await seen.check();
  await seen.uncheck();
  // Whatever the page sends at once has been sent by the time that it answers.
  await account.evaluate(() => fetch('/api/v1/openapi.json').then(({ status }) => status));
  expect(sent).toEqual([{ seen: false }]);
  release();
  await expect(account.getByText('Saved', { exact: true })).toBeVisible();
  expect(sent).toEqual([{ seen: false }, { seen: true }, { seen: false }]);
  await account.reload();
  await expect(seen).not.toBeChecked();
});
