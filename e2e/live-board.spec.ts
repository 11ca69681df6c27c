import type { Page } from '@playwright/test';
import { deleteArticle } from '@/lib/articles/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle } from '@/prisma/testing/desk-fixture';
import { expect, openReview, reviewPath, test } from './testing/review-test';

const verdict = { value: 'VERIFIED', rationale: '', version: null } as const;

/** Opens the board and waits until it has its feed. */
async function openBoard(page: Page, slug: string, query = ''): Promise<void> {
  const begun = page.waitForResponse(/\/feed/);
  await page.goto(`/desks/${slug}/articles${query}`);
  await begun;
}

const titles = (page: Page) => page.getByRole('rowheader').getByRole('link').allTextContents();

test('the rows of the board change in place, and what would come in is offered', async ({
  page,
  desk,
  article,
}) => {
  const { article: older, claim } = await makeArticle(desk.reviewer, { title: 'The later one' });
  await openBoard(page, desk.reviewer.deskSlug, '?sort=changed');
  const before = await titles(page);
  expect(before).toEqual([older.title, article.title]);
  const row = page.getByRole('row', { name: article.title });
  const place = await row.boundingBox();
  await setVerdict(desk.colleague, article.claims[0]?.id ?? '', verdict);
  await expect(row).toContainText('1 verified');
  await expect(row.getByRole('img')).toHaveAccessibleName(/1 .*verified/);
  await expect(page.getByText('The order has changed.')).toBeVisible();
  expect(await titles(page)).toEqual(before);
  await makeArticle(desk.colleague, { title: 'Brand new' });
  await expect(page.getByText('1 article has come in.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^All 3$/ })).toBeVisible();
  expect(await titles(page)).toEqual(before);
  expect((await row.boundingBox())?.x).toBe(place?.x);
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(3);
  expect(await titles(page)).toEqual(['Brand new', article.title, older.title]);
  await expect(page.getByRole('button', { name: 'Show' })).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Articles' })).toBeFocused();
  // What leaves the filter, or is deleted, stays where it is read.
  await deleteArticle(desk.editor, older.id, older.version);
  await expect(page.getByRole('row', { name: older.title })).toContainText('Deleted just now');
  await expect(page.getByText('1 article has left this list.')).toBeVisible();
  expect(claim.status).toBe('PENDING');
});

test('many marks in a row are asked for about once a second', async ({ page, desk, article }) => {
  await openBoard(page, desk.reviewer.deskSlug);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/board?')) asked.push(request.url());
  });
  const begun = Date.now();
  const claims = article.claims.slice(0, 3);
  for (const by of [desk.colleague, desk.editor, desk.admin]) {
    for (const { id } of claims) await setVerdict(by, id, verdict);
  }
  const row = page.getByRole('row', { name: article.title });
  await expect(row).toContainText(`${claims.length} verified`);
  const seconds = (Date.now() - begun) / 1000;
  expect(asked.length).toBeLessThanOrEqual(Math.ceil(seconds) + 1);
});

test('who is on an article now is seen on the board, and is gone when they leave', async ({
  page,
  pageOf,
  desk,
  article,
}) => {
  await openBoard(page, desk.reviewer.deskSlug);
  const row = page.getByRole('row', { name: article.title });
  await expect(row).not.toContainText('Here now');
  const other = await pageOf(desk.colleague);
  await openReview(other, reviewPath(desk, article));
  await expect(row).toContainText('Here now');
  await expect(row.getByText(desk.colleague.name, { exact: true })).toBeAttached();
  await other.goto('about:blank');
  await expect(row).not.toContainText('Here now');
});

test('an empty board shows the first article by itself', async ({ page, desk, article }) => {
  await openBoard(page, desk.reviewer.deskSlug, '?show=settled');
  await expect(page.getByText('Nothing is settled yet.')).toBeVisible();
  for (const { id, dropped } of article.claims) {
    if (!dropped) await setVerdict(desk.colleague, id, verdict);
  }
  await expect(page.getByRole('row', { name: article.title })).toBeVisible();
});

test('what is not chosen is not in the address of the board', async ({ page, desk, article }) => {
  await page.goto(`/desks/${desk.reviewer.deskSlug}/articles`);
  await page.getByRole('searchbox').fill(article.title);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/articles\?search=[^&]*$/);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Title');
  await expect(page).toHaveURL(/\/articles\?sort=title&search=[^&]*$/);
});
