import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  cardOf,
  expect,
  markOf,
  openUntouched,
  reloadReview,
  reviewPath,
  selectWords,
  test,
} from './testing/review-test';

const fieldOf = (page: Page) => page.getByRole('combobox', { name: 'What to go to or do' });

async function openPalette(page: Page) {
  await page.keyboard.press('Control+k');
  await expect(fieldOf(page)).toBeFocused();
}

/** The option that Enter takes, as the field says it to a screen reader. */
async function expectActive(page: Page, name: string | RegExp) {
  const option = page.getByRole('option', { name });
  await expect(option).toHaveAttribute('data-highlighted');
  await expect(fieldOf(page)).toHaveAttribute(
    'aria-activedescendant',
    (await option.getAttribute('id')) ?? 'none',
  );
}

test('a command is found by a few of its letters, done, and offered first the next time', async ({
  review,
}) => {
  const { keyboard } = review;
  await keyboard.press('j');
  await openPalette(review);
  await keyboard.type('dsputed');
  await expectActive(review, /^Mark disputed d$/);
  await keyboard.press('Enter');
  await expect(fieldOf(review)).toBeHidden();
  await expect(markOf(cardOf(review, 1), 'disputed')).toHaveAttribute('aria-pressed', 'true');

  await reloadReview(review);
  await openPalette(review);
  await expect(review.getByRole('listbox').getByRole('option').first()).toHaveText(
    /^Mark disputed/,
  );
});

test('a claim is found by its number and by its words', async ({ review }) => {
  const { keyboard } = review;
  await openPalette(review);
  await keyboard.type('claim 3');
  await expectActive(review, /^Claim 3: Two ferries/);
  await keyboard.press('Enter');
  await expect(cardOf(review, 3)).toBeFocused();
  await openPalette(review);
  await keyboard.type('crowns 61');
  await keyboard.press('Enter');
  await expect(cardOf(review, 2)).toBeFocused();
});

test('the list is narrowed, and shows all again', async ({ review }) => {
  const { keyboard } = review;
  const rows = review.getByRole('list', { name: 'Claims', exact: true }).getByRole('button');
  await keyboard.press('j');
  await keyboard.press('v');
  await keyboard.press('j');
  await openPalette(review);
  await keyboard.type('show verified');
  await expectActive(review, /^Show claims: Verified/);
  await keyboard.press('Enter');
  await expect(cardOf(review, 2)).toBeFocused();
  await expect(rows, 'the one that is verified, and the one that is open').toHaveCount(2);
  await openPalette(review);
  await keyboard.type('show all');
  await keyboard.press('Enter');
  await expect(rows).toHaveCount(5);
});

test('the arrows choose, Escape closes and gives the focus back', async ({ review }) => {
  const { keyboard } = review;
  await keyboard.press('j');
  await openPalette(review);
  await keyboard.type('mark');
  await expectActive(review, /^Mark disputed/);
  await keyboard.press('ArrowDown');
  await expectActive(review, /^Mark unverified/);
  await keyboard.press('Escape');
  await expect(cardOf(review, 1)).toBeFocused();
  await expect(cardOf(review, 1).getByRole('button', { pressed: true })).toHaveCount(0);
});

test('a command about chosen words is about those chosen before', async ({ review }) => {
  await selectWords(review, 'bridge cost');
  await expect(review.getByRole('button', { name: /^Add as claim/ })).toBeVisible();
  await openPalette(review);
  await review.keyboard.type('add the chosen');
  await review.keyboard.press('Enter');
  await expect(cardOf(review)).toContainText('bridge cost');
  await expect(review.getByText(/^Added/).first()).toBeVisible();
});

test('a form that a command opens has the focus', async ({ review }) => {
  await review.keyboard.press('j');
  await openPalette(review);
  await review.keyboard.type('rationale');
  await review.keyboard.press('Enter');
  await expect(review.getByRole('textbox', { name: 'Rationale' })).toBeFocused();
});

test('an article and the pages of the desk are a few letters away', async ({
  review,
  context,
  desk,
  baseURL,
}) => {
  const { deskSlug } = desk.reviewer;
  const added = await context.request.post(`/api/v1/desks/${deskSlug}/articles`, {
    data: {
      id: '0199c0de-0000-7000-8000-000000000001',
      title: 'A harbour reopens',
      text: 'The harbour was opened again on Tuesday.',
    },
    headers: { Origin: baseURL ?? '' },
  });
  expect(added.status()).toBe(201);
  await openPalette(review);
  await expect(review.getByRole('option', { name: /^People of the desk/ })).toHaveCount(0);
  await review.keyboard.type('harbour reopens');
  await expectActive(review, /^A harbour reopens/);
  await review.keyboard.press('Enter');
  await expect(review.getByRole('heading', { level: 1, name: 'A harbour reopens' })).toBeVisible();
  await openPalette(review);
  await review.keyboard.type('board');
  await review.keyboard.press('Enter');
  await expect(review.getByRole('heading', { level: 1, name: 'Articles' })).toBeVisible();
});

test.describe('without a network', () => {
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED/] });

  test('the page stays as it is and says why', async ({ page, desk, article, context }) => {
    await openUntouched(page, reviewPath(desk, article));
    await context.setOffline(true);
    await page.keyboard.press('j');
    await page.keyboard.press('Control+k');
    await expect(
      page.getByText('“Go to or do” cannot be shown: the server cannot be reached.').first(),
    ).toBeVisible();
    await expect(cardOf(page, 1)).toBeFocused();
    await expect(cardOf(page, 1)).toContainText('the claim cannot be shown. Nothing is lost.');
    await page.keyboard.press('r');
    await expect(page.getByText('This cannot be shown').first()).toBeVisible();
    await page.keyboard.press('v');
    await expect(page.getByText('Not saved: kept on this device').first()).toBeVisible();
    for (const [key, what] of [
      ['?', 'The keys'],
      ['h', 'The guidelines'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(
        page.getByText(`${what} cannot be shown: the server cannot be reached.`).first(),
      ).toBeVisible();
    }
  });
});

test('it opens from its button too, and has no barrier', async ({ review }) => {
  await review.getByRole('button', { name: 'Go to or do' }).click();
  await expect(review.getByRole('listbox').getByRole('option').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page: review })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations).toEqual([]);
});
