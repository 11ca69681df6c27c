import type { Page } from '@playwright/test';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { makeArticle } from '@/prisma/testing/desk-fixture';
import { enterAs } from './testing/enter-as';
import { expect, test } from './testing/review-test';

// Each is a whole journey over several pages.
test.describe.configure({ timeout: 120_000 });

const boardOf = ({ deskSlug }: Actor) => `/desks/${deskSlug}/articles`;
const box = (page: Page, title: string) => page.getByRole('checkbox', { name: `Choose ${title}` });
const bar = (page: Page) => page.getByRole('region', { name: 'Chosen articles' });

/** Articles that are in review: Alpha, Bravo, Charlie, Delta, listed from Alpha on. */
async function fourArticles(actor: Actor): Promise<void> {
  for (const title of ['Delta', 'Charlie', 'Bravo', 'Alpha']) {
    await makeArticle(actor, { title, text: 'Two ferries sank in May.' });
  }
}

test('chosen articles are taken a step on, with those named that are not', async ({
  page,
  context,
  desk,
}) => {
  await fourArticles(desk.reviewer);
  await db().article.updateMany({
    where: { deskId: desk.reviewer.deskId, title: { in: ['Alpha', 'Bravo', 'Delta'] } },
    data: { stage: 'READY' },
  });
  await enterAs(context, desk.editor);
  await page.goto(boardOf(desk.editor));
  await box(page, 'Alpha').check();
  await box(page, 'Charlie').click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('3 chosen');
  await expect(box(page, 'Bravo')).toBeChecked();
  await bar(page).getByRole('button', { name: 'Sign off 2 of 3' }).click();
  await expect(bar(page)).toContainText('2 now signed off, 1 not:');
  await expect(bar(page)).toContainText('“Charlie”: No step leads from “In review”');
  await expect(bar(page)).toContainText('No step leads straight back.');
  await expect(bar(page).getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await expect(page.getByRole('row', { name: 'Bravo' })).toContainText('Signed off');
  await expect(page.getByRole('row', { name: 'Delta' })).toContainText('Ready');
  await expect(box(page, 'Charlie')).toBeChecked();
  await bar(page).getByRole('button', { name: 'Mark ready' }).click();
  await expect(bar(page)).toContainText('1 now ready.');
  await bar(page).getByRole('button', { name: 'Undo' }).click();
  await expect(bar(page)).toContainText('Taken back.');
  await expect(page.getByRole('row', { name: 'Charlie' })).toContainText('In review');
});

test('articles are chosen, deleted, brought back and restored by the keyboard alone', async ({
  page,
  context,
  desk,
}) => {
  await fourArticles(desk.reviewer);
  await enterAs(context, desk.editor);
  await page.goto(boardOf(desk.editor));
  await box(page, 'Alpha').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(box(page, 'Bravo')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(box(page, 'Delta')).toBeFocused();
  await expect(bar(page)).toContainText('2 chosen');
  await page.keyboard.press('Shift+Space');
  await expect(bar(page)).toContainText('4 chosen');
  await page.keyboard.press('Shift+Space');
  await expect(bar(page)).toContainText('3 chosen');
  await page.keyboard.press('Escape');
  await expect(box(page, 'Alpha')).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Choose all 4 on this page' }).focus();
  await page.keyboard.press('Space');
  await bar(page).getByRole('button', { name: 'Delete' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Delete 4 articles?' });
  await dialog.getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(bar(page)).toContainText('4 deleted.');
  await expect(page.getByText('There are no articles on this desk yet.')).toBeVisible();
  await bar(page).getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByRole('rowheader')).toHaveCount(4);

  await box(page, 'Charlie').press('Space');
  await bar(page).getByRole('button', { name: 'Delete' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(bar(page)).toContainText('1 deleted.');
  await page.goto(`/desks/${desk.editor.deskSlug}/deleted-articles`);
  await box(page, 'Charlie').press('Space');
  await bar(page).getByRole('button', { name: 'Restore' }).press('Enter');
  await expect(bar(page)).toContainText('1 restored.');
  await expect(page.getByText('Nothing is deleted.')).toBeVisible();
});

test('a reviewer is offered what a reviewer may do', async ({ page, context, desk }) => {
  await fourArticles(desk.reviewer);
  await enterAs(context, desk.reviewer);
  await page.goto(boardOf(desk.reviewer));
  await box(page, 'Alpha').check();
  await expect(bar(page).getByRole('button', { name: 'Mark ready' })).toBeVisible();
  await expect(bar(page).getByRole('button', { name: 'Delete' })).toHaveCount(0);
});

test('on a telephone rows are chosen beside their titles', async ({ page, context, desk }) => {
  await fourArticles(desk.reviewer);
  await enterAs(context, desk.editor);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(boardOf(desk.editor));
  await box(page, 'Alpha').check();
  await bar(page).getByRole('button', { name: 'Choose all 4' }).click();
  await expect(bar(page)).toContainText('4 chosen');
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
});

test('chosen articles are assigned to somebody by a time, and taken back', async ({
  page,
  context,
  desk,
}) => {
  await fourArticles(desk.reviewer);
  await enterAs(context, desk.editor);
  await page.goto(boardOf(desk.editor));
  await box(page, 'Alpha').check();
  await box(page, 'Charlie').click({ modifiers: ['Shift'] });
  await bar(page).getByRole('button', { name: 'Assign …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Assign 3 articles' });
  await dialog.getByRole('button', { name: 'Assign', exact: true }).click();
  const who = dialog.getByRole('combobox', { name: 'Who is to review them' });
  await expect(who).toHaveAccessibleDescription('Choose somebody first.');
  await who.selectOption(desk.reviewer.name);
  await dialog.getByRole('button', { name: 'Tomorrow 9:00' }).click();
  await dialog.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(bar(page)).toContainText('3 assigned.');
  const row = page.getByRole('row', { name: 'Bravo' });
  await expect(row).toContainText(desk.reviewer.name);
  await bar(page).getByRole('button', { name: 'Undo' }).click();
  await expect(bar(page)).toContainText('Taken back.');
  await expect(row).not.toContainText(`Due`);
});
