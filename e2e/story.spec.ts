import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { deskPath, person } from './testing/people';
import { signInAs } from './testing/sign-in-as';
import { expect, test } from './testing/test';

// A real article, where it lies beside the project. Its words are not ours to keep here.
const path = '../shared/articles/what-is-isis-k.txt';
const here = existsSync(path);

const card = (page: Page) => page.getByRole('complementary', { name: /^Claim \d+$/ });

const claimRow = (page: Page) =>
  page
    .getByRole('list', { name: 'Claims' })
    .getByRole('button', { name: /claimed responsibility/ });

test('an article comes apart, two reviewers disagree, and the report says exactly that', async ({
  page,
  context,
  browser,
  watch,
}) => {
  test.skip(!here, 'The real article does not lie beside the project.');
  const title = `A real article ${Date.now()}`;

  await signInAs(context, person('REVIEWER', 0));
  await page.goto(deskPath('/articles/new'));
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('textbox', { name: 'Text' }).fill(readFileSync(path, 'utf8'));
  await page.getByRole('button', { name: 'Add article' }).click();
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/);
  const address = page.url().split('?')[0] ?? '';

  await claimRow(page).first().click();
  await expect(card(page)).toContainText('The Islamic State group');
  await expect(card(page)).toContainText('couldn’t be independently verified');
  await expect(card(page)).toContainText('Unverified suggested');

  await page.keyboard.press('u');
  await expect(card(page).getByRole('button', { name: /^Mark unverified/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  // The demo desk asks for a rationale with this verdict, and the mark leads to it.
  await expect(card(page).getByRole('textbox', { name: 'Rationale' })).toBeFocused();
  await page.keyboard.type('The channel could not be traced.');
  await page.keyboard.press('Control+Enter');
  await expect(card(page).getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  const claim = new URL(page.url()).searchParams.get('claim');

  const second = await browser.newContext();
  watch(second);
  await signInAs(second, person('REVIEWER', 1));
  const other = await second.newPage();
  await other.goto(`${address}?claim=${claim}`);
  await expect(card(other)).toContainText('The channel could not be traced.');
  await card(other)
    .getByRole('button', { name: /^Mark disputed/ })
    .click();
  await expect(card(other).getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await second.close();

  const third = await browser.newContext();
  watch(third);
  await signInAs(third, person('EDITOR'));
  const editor = await third.newPage();
  await editor.goto(`${deskPath('/articles')}?search=${encodeURIComponent(title)}`);
  await expect(editor.getByRole('row', { name: new RegExp(title) })).toContainText('1 needs');
  const api = `/api/v1${new URL(address).pathname}/report`;
  const report = await (await third.request.get(`${api}?format=json&profile=INTERNAL`)).json();
  const reported = report.claims.find(({ id }: { id: string }) => id === claim);
  expect(reported.status).toBe('NEEDS_RULING');
  expect(reported.attribution.source.text).toBe('The Islamic State group');
  expect(reported.verdicts).toEqual([
    expect.objectContaining({
      reviewer: person('REVIEWER', 0).name,
      value: 'UNVERIFIED',
      rationale: 'The channel could not be traced.',
    }),
    expect.objectContaining({ reviewer: person('REVIEWER', 1).name, value: 'DISPUTED' }),
  ]);
  await third.close();
});
