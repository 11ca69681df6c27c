import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { setGuidelines } from '@/lib/guidelines/mutations';
import { enterAs } from './testing/enter-as';
import { cardOf, expect, test } from './testing/review-test';

const text = '# Sources\n\nAsk **two** of them. See [the handbook](https://example.org/handbook).';

async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
}

test('an admin writes guidelines, and looks at them first', async ({ page, context, desk }) => {
  await enterAs(context, desk.admin);
  await page.goto(`/desks/${desk.admin.deskSlug}/guidelines`);
  await page.getByRole('link', { name: 'Write guidelines' }).click();
  const field = page.getByRole('textbox', { name: 'Guidelines' });
  await field.fill(`${text}\n\n<b onclick=x>Not bold</b>`);
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByText('So it would look:')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.getByRole('paragraph').filter({ hasText: '<b onclick=x>' })).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Save guidelines' }).click();
  await expect(page.getByText(`Last changed by ${desk.admin.name}`)).toBeVisible();
});

test('everybody on the desk finds them in the head of its pages', async ({
  page,
  context,
  desk,
}) => {
  await setGuidelines(desk.admin, { text, version: null });
  await enterAs(context, desk.reviewer);
  await page.goto(`/desks/${desk.reviewer.deskSlug}/articles`);
  await page.getByRole('link', { name: 'Guidelines', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  const link = page.getByRole('link', { name: 'the handbook' });
  await expect(link).toHaveAttribute('href', 'https://example.org/handbook');
  await expect(page.getByRole('link', { name: 'Edit' })).toHaveCount(0);
  await expectNoBarrier(page);
});

test('a reviewer reads them by one key, and goes on where they were', async ({ review, desk }) => {
  await setGuidelines(desk.admin, { text, version: null });
  await review.keyboard.press('j');
  await expect(cardOf(review, 1)).toBeFocused();
  await review.keyboard.press('h');
  const dialog = review.getByRole('dialog', { name: 'Guidelines' });
  await expect(dialog.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expectNoBarrier(review);
  await review.keyboard.press('v');
  await review.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(cardOf(review, 1)).toBeFocused();
  await expect(cardOf(review, 1).getByRole('button', { pressed: true })).toHaveCount(0);
});

test('a reviewer of a desk without any is told who can write them', async ({ review }) => {
  await review.keyboard.press('h');
  const dialog = review.getByRole('dialog', { name: 'Guidelines' });
  await expect(dialog).toContainText('The desk has no guidelines yet. An admin can write them.');
});

test('what an admin has begun outlasts a reload', async ({ page, context, desk }) => {
  await enterAs(context, desk.admin);
  await page.goto(`/desks/${desk.admin.deskSlug}/guidelines/edit`);
  const field = page.getByRole('textbox', { name: 'Guidelines' });
  await field.fill('Half a sen');
  await page.reload();
  await expect(field).toHaveValue('Half a sen');
  await page.getByRole('button', { name: 'Go back to what is stored' }).click();
  await expect(field).toHaveValue('');
});

test.describe('where another admin has written in the meantime', () => {
  test.use({ expectedComplaints: [/status of 409/] });

  test('an admin sees theirs beside their own, and decides', async ({ page, context, desk }) => {
    await enterAs(context, desk.admin);
    await page.goto(`/desks/${desk.admin.deskSlug}/guidelines/edit`);
    const field = page.getByRole('textbox', { name: 'Guidelines' });
    await field.fill('Mine.');
    await setGuidelines(desk.admin, { text: 'Theirs.', version: null });
    await page.getByRole('button', { name: 'Save guidelines' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Yours is still here' })).toBeVisible();
    await page.getByText('What is stored now').click();
    await expect(page.getByText('Theirs.')).toBeVisible();
    await expect(field).toHaveValue('Mine.');
    await page.getByRole('button', { name: 'Save guidelines' }).click();
    await expect(page.getByText(/^Last changed by/)).toBeVisible();
    await expect(page.getByText('Mine.')).toBeVisible();
  });
});

test('an editor is told that admins write them', async ({ page, context, desk }) => {
  await enterAs(context, desk.editor);
  await page.goto(`/desks/${desk.admin.deskSlug}/guidelines/edit`);
  await expect(page.getByRole('heading', { name: 'Only admins see this page.' })).toBeVisible();
});
