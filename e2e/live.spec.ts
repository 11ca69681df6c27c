import type { Page } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import { sayPresent } from '@/lib/presence/mutations';
import { db } from '@/lib/server/db';
import { signOutEverywhere } from '@/lib/users/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { cuttableNetwork } from './testing/cuttable-network';
import { cardOf, expect, openReview, reviewPath, savedLine, test } from './testing/review-test';

const verdict = { value: 'DISPUTED', rationale: 'It opened on Tuesday.', version: null } as const;

const feedCalls = /\/api\/v1\/desks\/[^/]+\/feed/;

/** The row of a claim in the list, by what the desk holds of it. */
const rowOf = (page: Page, words: string | RegExp) =>
  page.getByRole('list', { name: 'Claims' }).getByRole('button', { name: words });

/** Runs `open` and waits until a page that it opens has its feed. */
async function withFeed(page: Page, open: () => Promise<unknown>): Promise<void> {
  const begun = page.waitForResponse(feedCalls);
  await open();
  await begun;
}

/** When the page was loaded, in ms since 1970: another number after it was loaded anew. */
const loadedAt = (page: Page) => page.evaluate(() => performance.timeOrigin);

test.describe('what somebody else decides', () => {
  test('arrives on the review desk, and moves nothing that one is writing in', async ({
    page,
    desk,
    article,
  }) => {
    await withFeed(page, () => openReview(page, reviewPath(desk, article)));
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    const source = cardOf(page, 1).getByRole('textbox', { name: 'Source' });
    await source.fill('The harbour office');
    const before = (await source.boundingBox())?.y ?? 0;
    const loaded = await loadedAt(page);
    await setVerdict(desk.colleague, article.claims[0]?.id ?? '', verdict);
    await expect(rowOf(page, /^1 Disputed/)).toBeVisible();
    await expect(cardOf(page, 1).getByText(verdict.rationale)).toBeAttached();
    await expect(source).toBeFocused();
    await expect(source).toHaveValue('The harbour office');
    const moved = ((await source.boundingBox())?.y ?? 0) - before;
    expect(Math.abs(moved), 'but for a part of a pixel').toBeLessThan(1);
    expect(await loadedAt(page), 'the page was not loaded anew').toBe(loaded);
  });

  test('arrives on the board', async ({ page, desk, article }) => {
    const board = `/desks/${desk.reviewer.deskSlug}/articles`;
    await withFeed(page, () => page.goto(board));
    const row = page.getByRole('row', { name: article.title });
    await expect(row).not.toContainText('1 disputed');
    await setVerdict(desk.colleague, article.claims[0]?.id ?? '', verdict);
    await expect(row).toContainText('1 disputed');
  });

  test('arrives in both of two browsers that work on one claim', async ({
    page,
    pageOf,
    desk,
    article,
  }) => {
    await withFeed(page, () => openReview(page, reviewPath(desk, article)));
    const other = await pageOf(desk.colleague);
    await withFeed(other, () => openReview(other, reviewPath(desk, article)));
    for (const [one, key] of [
      [page, 'v'],
      [other, 'd'],
    ] as const) {
      await one.keyboard.press('j');
      await one.keyboard.press(key);
    }
    for (const one of [page, other]) {
      await expect(rowOf(one, /^1 Needs ruling/)).toBeVisible();
    }
  });

  test('is read, and what one has marked oneself is not read once more', async ({
    page,
    desk,
    article,
  }) => {
    await withFeed(page, () => openReview(page, reviewPath(desk, article)));
    const read: string[] = [];
    page.on('request', (request) => {
      const claim = /\/claims\/([^/?]+)$/.exec(request.url())?.[1];
      if (request.method() === 'GET' && claim) read.push(claim);
    });
    for (const number of [1, 2]) {
      await page.keyboard.press('j');
      await page.keyboard.press('v');
      await expect(savedLine(cardOf(page, number))).toBeVisible();
    }
    const [, second, third] = article.claims.map(({ id }) => id);
    await setVerdict(desk.colleague, third ?? '', verdict);
    // The feed tells this after the marks before it. With the first the article came into review,
    // for which all is read.
    await expect(rowOf(page, /^3 Disputed/)).toBeVisible();
    expect(read).toContain(third);
    expect(read).not.toContain(second);
  });

  test('arrives through a server whose listening connection was ended', async ({
    page,
    desk,
    article,
  }) => {
    await withFeed(page, () => openReview(page, reviewPath(desk, article)));
    await db().$queryRaw`
      SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
      WHERE datname = current_database() AND query ILIKE 'LISTEN%' AND pid <> pg_backend_pid()`;
    await setVerdict(desk.colleague, article.claims[1]?.id ?? '', verdict);
    await expect(rowOf(page, /^2 Disputed/)).toBeVisible();
  });
});

test.describe('when the network is cut', () => {
  test.use({ expectedComplaints: [/net::ERR_/] });

  test('what was missed arrives by itself when it is back', async ({
    page,
    desk,
    article,
    baseURL,
  }) => {
    const network = await cuttableNetwork(baseURL ?? '');
    const path = `${network.url}${reviewPath(desk, article)}`;
    await withFeed(page, () => openReview(page, path));
    const lost = page.waitForEvent('requestfailed', (request) => feedCalls.test(request.url()));
    network.cut();
    await lost;
    for (const [index, claim] of article.claims.slice(0, 2).entries()) {
      await setVerdict(index === 0 ? desk.colleague : desk.editor, claim.id, verdict);
    }
    await sayPresent(desk.colleague, article.id, { page: uuid(), claimId: null });
    network.restore();
    await expect(rowOf(page, /^1 Disputed/)).toBeVisible();
    await expect(rowOf(page, /^2 Disputed/)).toBeVisible();
    await expect(page.getByRole('list', { name: 'Also here' })).toContainText(desk.colleague.name);
    await page.close();
    await network.close();
  });
});

test('the tabs of a browser share one feed, and another goes on when the first is closed', async ({
  page,
  context,
  desk,
  article,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => {
    if (feedCalls.test(request.url())) asked.push(request.url());
  });
  await withFeed(page, () => openReview(page, reviewPath(desk, article)));
  const second = await context.newPage();
  await openReview(second, reviewPath(desk, article));
  await setVerdict(desk.colleague, article.claims[0]?.id ?? '', verdict);
  for (const tab of [page, second]) await expect(rowOf(tab, /^1 Disputed/)).toBeVisible();
  expect(asked).toHaveLength(1);
  await withFeed(second, () => page.close());
  await setVerdict(desk.colleague, article.claims[1]?.id ?? '', verdict);
  await expect(rowOf(second, /^2 Disputed/)).toBeVisible();
  expect(asked).toHaveLength(2);
});

test.describe('whoever signs out everywhere', () => {
  test.use({ expectedComplaints: [/status of 401/] });

  test('loses the feed at once', async ({ page, desk, article }) => {
    await withFeed(page, () => openReview(page, reviewPath(desk, article)));
    const ended = page.waitForEvent('requestfinished', (request) => feedCalls.test(request.url()));
    const refused = page.waitForResponse(
      (response) => feedCalls.test(response.url()) && response.status() === 401,
    );
    await signOutEverywhere({ id: desk.reviewer.userId });
    await ended;
    await refused;
  });
});

test.describe('whoever signs out in one tab', () => {
  test.use({ expectedComplaints: [/status of 401/] });

  test('loses the feed in the others', async ({ page, context, desk, article }) => {
    await withFeed(page, () => openReview(page, reviewPath(desk, article)));
    const refused = page.waitForResponse(
      (response) => feedCalls.test(response.url()) && response.status() === 401,
    );
    const account = await context.newPage();
    await account.goto('/account');
    await account.getByRole('button', { name: `${desk.reviewer.name}, your menu` }).click();
    await account.getByRole('menuitem', { name: 'Sign out' }).click();
    await refused;
  });
});
