import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { cardOf, expect, markOf, openReview, reviewPath, test } from './testing/review-test';

const fieldOf = (page: Page, command: string) =>
  page.getByRole('textbox', { name: command, exact: true });
const keysOf = (page: Page) => page.getByRole('dialog', { name: 'Keys' });
const rowOf = (page: Page, command: string) =>
  keysOf(page).getByRole('term').filter({ hasText: command }).locator('..');

async function openKeys(context: BrowserContext) {
  const page = await context.newPage();
  await page.goto('/account#keys');
  return page;
}

/** Sets keys by the API; null switches one off. */
async function setKeys(context: BrowserContext, keys: object, origin = '') {
  const { version } = await (await context.request.get('/api/v1/keys')).json();
  const answer = await context.request.put('/api/v1/keys', {
    data: { on: true, own: {}, ...keys, version },
    headers: { Origin: origin },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

test('a key is changed without a mouse, and does what the old one did wherever it is named', async ({
  review,
}) => {
  const { keyboard } = review;
  await keyboard.press('?');
  await keysOf(review).getByRole('link', { name: 'Change your keys' }).focus();
  await keyboard.press('Enter');
  await fieldOf(review, 'Mark verified').focus();
  await keyboard.press('b');
  await expect(fieldOf(review, 'Mark verified')).toHaveValue('b');
  await fieldOf(review, 'Not a claim').focus();
  await keyboard.press('Backspace');
  await keyboard.press('Enter');
  await expect(review.getByText('Saved. These are your keys from now on.')).toBeVisible();

  // The page that was left shows them too, though it was made before.
  await review.goBack();
  await keyboard.press('j');
  await expect(markOf(cardOf(review, 1), 'verified')).toHaveText(/verified.*b$/i);
  await keyboard.press('v');
  await keyboard.press('x');
  await expect(cardOf(review, 1).getByRole('button', { pressed: true })).toHaveCount(0);
  await expect(review.getByRole('list', { name: 'Claims' }).getByRole('button')).toHaveCount(5);
  await keyboard.press('b');
  await expect(markOf(cardOf(review, 1), 'verified')).toHaveAttribute('aria-pressed', 'true');
  await keyboard.press('Control+k');
  await expect(review.getByRole('combobox', { name: 'What to go to or do' })).toBeFocused();
  await keyboard.type('mark verified');
  await expect(review.getByRole('listbox').getByRole('option').first()).toHaveText(
    'Mark verifiedb',
  );
  await keyboard.press('Escape');
  await keyboard.press('?');
  await expect(rowOf(review, 'Mark verified')).toHaveText('Mark verifiedb');
  await expect(rowOf(review, 'Not a claim')).toHaveText('Not a claimno key');
  expect((await new AxeBuilder({ page: review }).analyze()).violations).toEqual([]);
});

test('a clash is refused and named, and two keys can change places', async ({
  review,
  context,
}) => {
  const account = await openKeys(context);
  const next = fieldOf(account, 'Next claim');
  const previous = fieldOf(account, 'Previous claim');
  await next.fill('k');
  await expect(next).toHaveAccessibleDescription(/^“k” is the key of “Previous claim”\./);
  await expect(previous).toHaveAccessibleDescription(/^“k” is the key of “Next claim”\./);
  expect((await new AxeBuilder({ page: account }).analyze()).violations).toEqual([]);
  await account.getByRole('button', { name: 'Save keys' }).click();
  await expect(account.getByText('Nothing was saved: see the keys marked above.')).toBeVisible();
  await expect(next).toBeFocused();
  await previous.fill('j');
  await expect(next).not.toHaveAttribute('aria-invalid');
  await account.getByRole('button', { name: 'Save keys' }).click();
  await expect(account.getByText('Saved. These are your keys from now on.')).toBeVisible();
  await account.reload();
  await expect(next).toHaveValue('k');

  // The review desk that was open beside it knows.
  await review.bringToFront();
  await review.keyboard.press('k');
  await expect(cardOf(review, 1)).toBeFocused();
  await expect(review.getByTitle('Next claim (k)')).toBeVisible();
  await review.keyboard.press('k');
  await review.keyboard.press('j');
  await expect(cardOf(review, 1)).toBeFocused();
  await account.close();
});

test('no key is one that the browser or the desk needs', async ({ review, context, baseURL }) => {
  const account = await openKeys(context);
  await fieldOf(account, 'Undo').fill(' ');
  await expect(fieldOf(account, 'Undo')).toHaveAccessibleDescription(/^Space scrolls the page/);
  const answer = await context.request.put('/api/v1/keys', {
    data: { on: true, own: { undo: 'Backspace' }, version: 1 },
    headers: { Origin: baseURL ?? '' },
  });
  expect(answer.status()).toBe(422);
  expect(await answer.json()).toMatchObject({
    issues: [{ path: 'body.own.undo' }],
    detail: expect.stringMatching(/^Backspace decides nothing\./),
  });
  await account.close();
  await review.keyboard.press('j');
  await expect(cardOf(review, 1)).toBeFocused();
});

test('all keys are off on every page until they are on again, and nobody else’s are', async ({
  review,
  context,
  pageOf,
  desk,
  article,
}) => {
  const { keyboard } = review;
  await keyboard.press('?');
  await keysOf(review).getByRole('checkbox', { name: 'Single keys' }).focus();
  await keyboard.press('Space');
  await expect(keysOf(review).getByText('Saved', { exact: true })).toBeVisible();
  await expect(rowOf(review, 'Mark verified')).toHaveText('Mark verifiedno key');
  await keyboard.press('Escape');

  const page = await context.newPage();
  const answer = await context.request.get(reviewPath(desk, article));
  expect(await answer.text(), 'the page comes without a key').not.toContain('(?)');
  await openReview(page, reviewPath(desk, article));
  await page.getByRole('button', { name: 'Next claim' }).click();
  await page.keyboard.press('v');
  await expect(cardOf(page, 1).getByRole('button', { pressed: true })).toHaveCount(0);
  await expect(markOf(cardOf(page, 1), 'verified')).toHaveText(/verified$/i);
  await expect(page.getByRole('button', { name: 'Keys and help' })).toHaveAttribute(
    'title',
    'Keys and help',
  );

  const other = await pageOf(desk.colleague);
  await openReview(other, reviewPath(desk, article));
  await other.keyboard.press('j');
  await expect(cardOf(other, 1)).toBeFocused();
});

test.describe('on two pages at once', () => {
  test.use({ expectedComplaints: [/status of 409/] });

  test('keys that were set elsewhere are not overwritten unseen, and nothing entered is lost', async ({
    review,
    context,
    baseURL,
  }) => {
    const account = await openKeys(context);
    await fieldOf(account, 'Comment').fill('b');
    await setKeys(context, { own: { comment: ';' } }, baseURL);
    await account.getByRole('button', { name: 'Save keys' }).click();
    await expect(account.getByText(/^You have set other keys since/)).toBeVisible();
    await expect(fieldOf(account, 'Comment')).toHaveValue('b');
    await account.getByRole('button', { name: 'Save keys' }).click();
    await expect(account.getByText('Saved. These are your keys from now on.')).toBeVisible();

    await account.getByRole('button', { name: 'Standard keys' }).click();
    await expect(fieldOf(account, 'Comment')).toHaveValue('c');
    await account.getByRole('button', { name: 'Save keys' }).click();
    await expect(account.getByRole('button', { name: 'Standard keys' })).toHaveCount(0);
    await openReview(review, review.url());
    await review.keyboard.press('j');
    await expect(cardOf(review, 1)).toBeFocused();
    await review.keyboard.press('c');
    await expect(review.getByRole('form', { name: 'Comment' })).toBeVisible();
  });
});

test('in the form for the words the keys are one’s own too', async ({
  review,
  context,
  baseURL,
}) => {
  await setKeys(context, { own: { merge: 'b', 'edit-words': 'M' } }, baseURL);
  await openReview(review, review.url());
  const { keyboard } = review;
  await keyboard.press('j');
  await expect(cardOf(review, 1)).toBeFocused();
  await keyboard.press('Shift+m');
  await expect(review.getByRole('application', { name: 'The words of the claim' })).toBeFocused();
  await keyboard.press('m');
  await expect(review.getByRole('list', { name: 'Claims' }).getByRole('button')).toHaveCount(5);
  await keyboard.press('b');
  await expect(review.getByRole('list', { name: 'Claims' }).getByRole('button')).toHaveCount(4);
});
