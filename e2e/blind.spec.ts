import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext } from '@playwright/test';
import { setBlindReview } from '@/lib/policy/mutations';
import { decideClaims, secrets } from '@/prisma/testing/decided-claim';
import { enterAs } from './testing/enter-as';
import { cardOf, expect, markOf, openReview, reviewPath, test } from './testing/review-test';

/** Keeps everything that the server sends to the pages of a context, as it was sent. */
function keepTraffic(context: BrowserContext) {
  const kept: { url: string; body: Promise<string> }[] = [];
  context.on('response', (response) => {
    // A feed ends with its page, and is read by itself. Scripts are the same for everybody.
    if (/\/feed\?|\/_next\/static\//.test(response.url()) || response.status() >= 300) return;
    kept.push({ url: response.url(), body: response.text().catch(() => '') });
  });
  return async () => Promise.all(kept.map(async ({ url, body }) => ({ url, body: await body })));
}

// What would tell of a verdict: the words of others, the ledger's events, and statuses as data.
const telling = [...secrets, 'VERDICT_GIVEN', 'RULING_MADE'];
const derived = [
  '"status":"DISPUTED"',
  '"status":"NEEDS_RULING"',
  '"DISPUTED":1',
  '"NEEDS_RULING":1',
];

test('nothing that reaches a reviewer’s browser tells of verdicts that are hidden from them', async ({
  page,
  context,
  desk,
  article,
}) => {
  await setBlindReview(desk.admin, { blindReview: true });
  const { ruled } = await decideClaims(desk, article);
  const traffic = keepTraffic(context);
  const review = reviewPath(desk, article);
  await page.goto(`/desks/${desk.reviewer.deskSlug}/articles`);
  await expect(page.getByText(/^This desk reviews blind/)).toBeVisible();
  await page.goto(`${review}/history`);
  await expect(page.getByText(/added the article/)).toBeVisible();
  await page.goto(`/desks/${desk.reviewer.deskSlug}/digest`);
  await expect(page.getByRole('heading', { name: 'Digest' })).toBeVisible();
  await page.goto(`${review}/report`);
  await expect(page.getByRole('heading', { name: 'The report is not there' })).toBeVisible();
  await openReview(page, review);
  await page.keyboard.press('j');
  await expect(cardOf(page, 1)).toContainText('Verdicts of others are hidden until yours is in.');
  const api = `/api/v1${review}`;
  const routes = [
    api,
    `${api}/ledger`,
    `${api}/presence`,
    `/api/v1/desks/${desk.reviewer.deskSlug}/articles?show=all`,
    `/api/v1/desks/${desk.reviewer.deskSlug}/claims/${ruled.id}`,
    `/api/v1/desks/${desk.reviewer.deskSlug}/feed?after=0&follow=false`,
    `/api/v1/desks/${desk.reviewer.deskSlug}/claims/${ruled.id}/ledger`,
    `/api/v1/desks/${desk.reviewer.deskSlug}/ledger`,
    `/api/v1/desks/${desk.reviewer.deskSlug}/ledger/export`,
    `/api/v1/desks/${desk.reviewer.deskSlug}/digest`,
    `/api/v1/desks/${desk.reviewer.deskSlug}/mentions`,
  ];
  for (const route of routes) {
    const answer = await context.request.get(route);
    expect(answer.status(), route).toBe(200);
    const body = await answer.text();
    for (const word of [...telling, ...derived]) {
      expect(body.includes(word), `${word} in ${route}`).toBe(false);
    }
    if (route.includes('/feed')) expect(body, 'only the article came in').not.toContain(ruled.id);
  }
  expect((await context.request.get(`${api}/report?format=json`)).status()).toBe(403);
  const sent = await traffic();
  expect(
    sent.some(({ body }) => body.includes(ruled.id)),
    'the pages were read',
  ).toBe(true);
  for (const { url, body } of sent) {
    // A page holds its data once more in a script, where quotation marks are escaped.
    const plain = body.replaceAll('\\"', '"');
    for (const word of [...telling, ...derived]) {
      expect(plain.includes(word), `${word} in ${url}`).toBe(false);
    }
  }
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('the verdicts of others show with one’s own, and live from then on', async ({
  page,
  desk,
  article,
}) => {
  await setBlindReview(desk.admin, { blindReview: true });
  await decideClaims(desk, article);
  await openReview(page, reviewPath(desk, article));
  await page.keyboard.press('j');
  await expect(cardOf(page, 1).getByText(secrets[0])).toHaveCount(0);
  await page.keyboard.press('v');
  await expect(markOf(cardOf(page, 1), 'verified')).toHaveAttribute('aria-pressed', 'true');
  await expect(cardOf(page, 1).getByText(secrets[0])).toBeVisible();
  await expect(cardOf(page, 1).getByText(secrets[1])).toBeVisible();
});

test('an admin switches blind review by keyboard, and nobody else is shown the switch', async ({
  page,
  context,
  desk,
}) => {
  await enterAs(context, desk.admin);
  const policy = `/desks/${desk.admin.deskSlug}/policy`;
  await page.goto(policy);
  const hidden = page.getByRole('checkbox', { name: /^Verdicts of others are hidden/ });
  await hidden.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(hidden).toBeChecked();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await enterAs(context, desk.editor);
  await page.goto(policy);
  await expect(page.getByRole('heading', { name: 'Only admins see this page.' })).toBeVisible();
});
