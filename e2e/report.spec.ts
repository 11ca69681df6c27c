import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { deskPath, person } from './testing/people';
import { signInAs } from './testing/sign-in-as';
import { expect, test } from './testing/test';

/** Opens a view of the demo desk's article that has a bit of everything. */
async function openArticle(page: Page, view: 'Report' | 'History') {
  await page.goto(deskPath('/articles?search=ferry'));
  const path = await page.getByRole('rowheader').getByRole('link').getAttribute('href');
  await page.goto(`${path}/${view.toLowerCase()}`);
  const nav = page.getByRole('navigation', { name: 'Article', exact: true });
  await expect(nav.getByRole('link', { name: view })).toHaveAttribute('aria-current', 'page');
}

test.beforeEach(async ({ context }) => {
  await signInAs(context, person('EDITOR'));
});

test('the report says in words, picture and figures how the claims stand', async ({ page }) => {
  await openArticle(page, 'Report');
  const sentence = page.getByText(/^Of \d+ claims, .* pending\.$/);
  await expect(sentence).toBeVisible();
  const words = (await sentence.textContent()) ?? '';
  await expect(page.getByRole('main').getByRole('img', { name: words })).toBeVisible();
  const total = Number(/Of (\d+)/.exec(words)?.[1]);
  const figures = await page
    .getByRole('table', { name: 'Claims by status' })
    .getByRole('row')
    .locator('td:nth-of-type(1)')
    .allTextContents();
  expect(figures.reduce((sum, figure) => sum + Number(figure), 0)).toBe(total);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(total);
});

test('a disagreement is printed with both sides and their grounds', async ({ page }) => {
  await openArticle(page, 'Report');
  await page.getByRole('link', { name: 'Internal' }).click();
  await expect(page.getByText('the desk only', { exact: true })).toBeVisible();
  const disputed = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .filter({ hasText: 'Needs ruling' })
    .first();
  await expect(disputed.getByRole('heading', { name: 'Verdicts' })).toBeVisible();
  await expect(disputed).toContainText(person('REVIEWER', 0).name);
  await expect(disputed).toContainText(person('REVIEWER', 1).name);
});

test('every file can be taken along and holds the same claims', async ({ page }) => {
  await openArticle(page, 'Report');
  const count = await page.getByRole('heading', { level: 3 }).count();
  await page.getByText('Download the report').click();
  const download = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name, exact: true }).click();
    const file = await waiting;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };
  const json = await download('Download JSON');
  expect(json.name).toMatch(/-report-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(json.text).claims).toHaveLength(count);
  const lines = await download('Download JSON Lines');
  expect(lines.text.trimEnd().split('\n')).toHaveLength(1 + count);
  const markdown = await download('Download Markdown');
  expect(markdown.text.match(/^### /gm)).toHaveLength(count);
  const csv = await download('Download CSV');
  expect(csv.name).toMatch(/\.csv$/);
  const html = await download('Download HTML');
  expect(html.text.match(/<li class="claim"/g)).toHaveLength(count);
});

test('files for paper, word processors and spreadsheets are what they say', async ({ page }) => {
  await openArticle(page, 'Report');
  await page.getByText('Download the report').press('Enter');
  const begins = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name, exact: true }).click();
    const bytes = await readFile(await (await waiting).path());
    return bytes.subarray(0, 4).toString('latin1');
  };
  expect(await begins('Download PDF')).toBe('%PDF');
  expect(await begins('Download Word')).toBe('PK\x03\x04');
  expect(await begins('Download Excel')).toBe('PK\x03\x04');
});

test('the formats stand by who needs them, and one that has nothing to give says why', async ({
  page,
}) => {
  await openArticle(page, 'Report');
  await page.getByText('Download the report').click();
  for (const [group, first] of [
    ['To read', 'HTML'],
    ['For tables', 'Excel'],
    ['For programs', 'JSON'],
  ] as const) {
    const files = page.getByRole('list', { name: group }).getByRole('link');
    await expect(files.first()).toHaveAccessibleName(`Download ${first}`);
  }
  const programs = page.getByRole('list', { name: 'For programs' });
  await expect(programs).toContainText('the article has to be published first');
  await expect(programs.getByRole('link', { name: /ClaimReview/ })).toHaveCount(0);
});

test('the sentence of a claim can be copied for print', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openArticle(page, 'Report');
  const claim = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  const copy = claim.first().getByRole('button', { name: 'Copy the sentence of claim 1' });
  await copy.click();
  await expect(claim.first().getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await expect(claim.first()).toContainText(`In print: ${copied}`);
  expect(copied).toMatch(/; .+\.$/);
});

test.describe('in a new tab', () => {
  // The printable report is sandboxed, which the browser says of the scripts that drive the test.
  test.use({ expectedComplaints: [/frame is sandboxed/] });

  test('the printable report opens beside the page', async ({ page }) => {
    await openArticle(page, 'Report');
    const opening = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Open the printable report' }).click();
    const printable = await opening;
    await expect(printable.getByRole('heading', { level: 1 })).toBeVisible();
    expect(new URL(printable.url()).searchParams.get('disposition')).toBe('inline');
  });
});

test('the history tells every change in a sentence, with before and after', async ({ page }) => {
  await openArticle(page, 'History');
  const added = page.getByRole('listitem').filter({ hasText: 'added the article' });
  await expect(added).toContainText(/\d+ claims were found in it\./);
  await added.getByText('Before and after').click();
  await expect(added.getByRole('row', { name: /SHA-256/ })).toContainText(/[0-9a-f]{64}/);
});

test('what belongs to nobody here is not found', async ({ page }) => {
  await page.goto(deskPath('/articles/00000000-0000-7000-8000-000000000000/report'));
  await expect(page.getByRole('heading', { name: 'There is nothing here for you.' })).toBeVisible();
  await page.goto(deskPath('/articles/not-an-id/history'));
  await expect(page.getByRole('heading', { name: 'There is nothing here for you.' })).toBeVisible();
});
