import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { getClaim } from '@/lib/claims/queries';
import { findActor } from '@/lib/desks/queries';
import { setDeactivated, setRole } from '@/lib/members/mutations';
import { enterAs } from './testing/enter-as';
import {
  cardOf,
  expect,
  markOf,
  openReview,
  reviewPath,
  savedLine,
  test,
} from './testing/review-test';

const feedCalls = /\/api\/v1\/desks\/[^/]+\/feed/;

/** Opens the article and waits until the page hears what happens on the desk. */
async function openHearing(page: Page, path: string): Promise<void> {
  const begun = page.waitForResponse(feedCalls);
  await openReview(page, path);
  await begun;
}

const rowOf = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });

test.describe('an admin', () => {
  test.beforeEach(async ({ page, context, desk }) => {
    await enterAs(context, desk.admin);
    await page.goto(`/desks/${desk.admin.deskSlug}/people`);
  });

  test('gives a member another role, by the keyboard alone', async ({ page, desk }) => {
    const { name } = desk.colleague;
    await page.getByRole('button', { name: `Change role of ${name}` }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: `Change the role of ${name}` });
    await dialog.getByRole('radio', { name: /^Reviewer/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('radio', { name: /^Editor/ })).toBeChecked();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(rowOf(page, name)).toContainText('Editor');
    await expect(page.getByRole('button', { name: `Change role of ${name}` })).toBeFocused();
  });

  test('deactivates a member, who stays in sight, and has them back', async ({ page, desk }) => {
    const { name } = desk.colleague;
    await page.getByRole('button', { name: `Deactivate ${name}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
    const gone = page.getByRole('table', { name: 'Deactivated members of this desk' });
    await expect(gone.getByRole('row', { name: new RegExp(name) })).toContainText('Deactivated on');
    await gone.getByRole('button', { name: `Reactivate ${name}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reactivate' }).click();
    await expect(gone).toHaveCount(0);
    await expect(rowOf(page, name)).toContainText('Since');
  });

  test.describe('who is the only one', () => {
    test.use({ expectedComplaints: [/status of 409/] });

    test('is told to make somebody else an admin first', async ({ page, desk }) => {
      const { name } = desk.admin;
      await page.getByRole('button', { name: `Change role of ${name}` }).click();
      const dialog = page.getByRole('dialog', { name: 'Change your own role' });
      await dialog.getByRole('radio', { name: /^Reviewer/ }).check();
      await expect(dialog.getByRole('status')).toContainText('You lose this page by it.');
      await dialog.getByRole('button', { name: 'Save role' }).click();
      await expect(dialog.getByRole('alert')).toContainText('is the only admin of this desk');
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await expect(rowOf(page, name)).toContainText('Admin');
    });

    test('is not overwritten by, and does not overwrite, what somebody else has just changed', async ({
      page,
      desk,
    }) => {
      const { userId, name } = desk.colleague;
      await page.getByRole('button', { name: `Change role of ${name}` }).click();
      await setRole(desk.admin, userId, { role: 'EDITOR', version: 1 });
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: /^Admin/ }).check();
      await dialog.getByRole('button', { name: 'Save role' }).click();
      await expect(dialog.getByRole('alert')).toContainText(
        'who is an editor now. Nothing was overwritten',
      );
      await dialog.getByRole('button', { name: 'Save role' }).click();
      await expect(rowOf(page, name)).toContainText('Admin');
    });
  });
});

test('whose role changes while the desk is open is told, and can do more once it is loaded anew', async ({
  page,
  desk,
  article,
}) => {
  await openHearing(page, reviewPath(desk, article));
  await setRole(desk.admin, desk.reviewer.userId, { role: 'EDITOR', version: 1 });
  const notice = page
    .getByRole('status')
    .filter({ hasText: 'You are an editor on this desk now.' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Load the page anew' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Agreement' })).toBeVisible();
});

test('whose role changes sees the board for it at once', async ({ page, desk, article }) => {
  const begun = page.waitForResponse(feedCalls);
  await page.goto(`/desks/${desk.reviewer.deskSlug}/articles`);
  await expect(page.getByRole('row', { name: article.title })).toBeVisible();
  await begun;
  await setRole(desk.admin, desk.reviewer.userId, { role: 'ADMIN', version: 1 });
  await expect(page.getByRole('link', { name: 'People' })).toBeVisible();
});

test.describe('who is deactivated while they mark', () => {
  test.use({ expectedComplaints: [/status of 404/] });

  test('is told at once, loses nothing, and goes on once they are back', async ({
    page,
    desk,
    article,
  }) => {
    const { userId, name, deskSlug } = desk.reviewer;
    const first = article.claims[0]?.id ?? '';
    await openHearing(page, reviewPath(desk, article));
    await setDeactivated(desk.admin, userId, { deactivated: true, version: 1 });
    const notice = page.getByRole('alert').filter({ hasText: 'You are no member of this desk' });
    await expect(notice).toContainText('What is not saved yet stays on this device');
    await expect(page.getByText('This article was deleted.')).toHaveCount(0);

    await page.keyboard.press('j');
    await page.keyboard.press('d');
    const card = cardOf(page, 1);
    await expect(markOf(card, 'disputed')).toHaveAttribute('aria-pressed', 'true');
    await expect(card.getByText('Not saved: kept on this device')).toBeVisible();
    expect((await getClaim(desk.editor, first)).verdicts).toEqual([]);

    expect(await findActor({ id: userId, name }, deskSlug)).toBeNull();
    await setDeactivated(desk.admin, userId, { deactivated: false, version: 2 });
    await page.getByRole('button', { name: 'Try now' }).first().click();
    await expect(savedLine(card)).toBeVisible();
    const [verdict] = (await getClaim(desk.editor, first)).verdicts;
    expect(verdict).toMatchObject({ value: 'DISPUTED', reviewer: { id: userId } });
    // The page asks for its feed again when it is looked at, and hears by it that all is well.
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect(notice).toHaveCount(0);
  });

  test('finds nothing of the desk at its addresses, and is still signed in', async ({
    page,
    desk,
    article,
  }) => {
    await setDeactivated(desk.admin, desk.reviewer.userId, { deactivated: true, version: 1 });
    const answer = await page.goto(reviewPath(desk, article));
    expect(answer?.status()).toBe(404);
    await expect(page.getByText(article.title)).toHaveCount(0);
    await page.goto('/');
    await expect(page.getByRole('button', { name: /your menu/ })).toBeVisible();
  });
});
