import type { Page } from '@playwright/test';
import { makeDesk } from '@/prisma/testing/desk-fixture';
import { storeMadeUpArticle } from '@/prisma/testing/made-up-article';
import type { Measure } from '@/prisma/testing/made-up-text';
import { enterAs } from './testing/enter-as';
import { cardOf, expect, markOf, openReview, savedLine } from './testing/review-test';
import { shareDatabase } from './testing/server-under-test';
import { test as base } from './testing/test';

// So long a page takes a slow machine its time.
base.describe.configure({ timeout: 120_000 });

type Fixtures = {
  measure: Measure;
  /** The review desk of an article of that measure, of whose claims every sixth is marked. */
  review: Page;
};

const test = base.extend<Fixtures>({
  measure: [{ words: 60_000, claims: 2000 }, { option: true }],
  review: async ({ page, context, baseURL, measure }, use) => {
    shareDatabase(baseURL);
    const desk = await makeDesk();
    const id = await storeMadeUpArticle(desk, measure);
    await enterAs(context, desk.reviewer);
    await openReview(page, `/desks/${desk.reviewer.deskSlug}/articles/${id}`);
    await use(page);
  },
});

const listOf = (page: Page) => page.getByRole('list', { name: 'Claims' });

/** The words of the claim that is open, as they are marked in the article. */
const openWords = (page: Page) => page.getByRole('article').locator('.claim-words.is-selected');

test('keys lead through a long article, and what is marked is saved', async ({ review }) => {
  const { keyboard } = review;
  await expect(review.getByText('0 of 2000').first()).toBeVisible();
  for (const number of [1, 2, 3]) {
    await keyboard.press('j');
    await expect(cardOf(review, number)).toBeFocused();
  }
  await keyboard.press('k');
  await expect(cardOf(review, 2)).toBeFocused();
  await keyboard.press('n');
  await expect(cardOf(review, 3)).toBeFocused();
  await keyboard.press('d');
  await expect(markOf(cardOf(review, 3), 'disputed')).toHaveAttribute('aria-pressed', 'true');
  await expect(openWords(review).first()).toHaveClass(/mark-disputed/);
  await expect(savedLine(cardOf(review, 3))).toBeVisible();
  await expect(review.getByText('1 of 2000').first()).toBeVisible();
});

test('a claim far on is in sight in the list, with its number in one line', async ({ review }) => {
  const row = (number: number) =>
    listOf(review).getByRole('button', { name: new RegExp(`^${number} ?[A-Z]`) });
  const lineOf = async (number: number) =>
    (await row(number).locator('span').first().boundingBox())?.height;
  await expect(row(1)).toBeVisible();
  const line = await lineOf(1);
  await review.keyboard.press('Control+k');
  await review.getByRole('combobox').fill('claim 1500');
  await review.keyboard.press('Enter');
  await expect(cardOf(review, 1500)).toBeFocused();
  await expect(row(1500)).toHaveAttribute('aria-current', 'true');
  await expect(row(1500)).toBeInViewport({ ratio: 1 });
  expect(await lineOf(1500)).toBe(line);
});

test('a filter lists its claims, and a claim far on is opened from the list and kept by a reload', async ({
  review,
}) => {
  await review.getByRole('button', { name: /^Disputed \d+$/ }).click();
  await expect(review.getByRole('button', { name: 'Disputed 111' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  // Every eighteenth claim is disputed; the rows of the later ones are made as the list is scrolled.
  await review.keyboard.press('k');
  await expect(cardOf(review, 1998)).toBeFocused();
  const row = listOf(review).getByRole('button', { name: /^1998 ?Disputed/ });
  await expect(row).toBeInViewport();
  await expect(row).toHaveAttribute('aria-current', 'true');
  await expect(openWords(review).first()).toBeInViewport();
  await expect(review).toHaveURL(/[?&]show=disputed/);
  await expect(review).toHaveURL(/[?&]claim=/);

  await review.reload();
  await expect(cardOf(review, 1998)).toBeVisible();
  await expect(openWords(review).first()).toBeInViewport();
  await expect(row).toBeInViewport();
});

test('the article is whole before anybody has come near: its words are there to be found', async ({
  review,
}) => {
  const paragraphs = review.getByRole('article').locator('p');
  const last = paragraphs.nth((await paragraphs.count()) - 2);
  await expect(last.locator('.claim-words')).toHaveCount(0);
  const words = (await last.textContent()) ?? '';
  expect(words.length).toBeGreaterThan(60);
  // What the browser's own search does to the page, which a test has no key for.
  const found = await review.evaluate(
    (wanted) => Reflect.apply(Reflect.get(window, 'find'), window, [wanted]),
    words.slice(0, 50),
  );
  expect(found).toBe(true);
  await last.scrollIntoViewIfNeeded();
  await expect(last.locator('.claim-words').first()).toBeVisible();
  await expect(last).toHaveText(words);
  await expect(last.locator('.claim-number').first()).toBeInViewport();
});

test.describe('on paper', () => {
  // As long as several screens, and short enough for a slow machine to print.
  test.use({ measure: { words: 6000, claims: 200 } });

  test('every claim is marked', async ({ review }) => {
    const numbers = review.getByRole('article').locator('.claim-number');
    expect(await numbers.count()).toBeLessThan(200);
    await review.pdf();
    await expect(numbers).toHaveCount(200);
  });
});
