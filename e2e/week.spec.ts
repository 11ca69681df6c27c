import { setVerdict } from '@/lib/verdicts/mutations';
import { expect, test } from './testing/review-test';

const verdict = { value: 'DISPUTED', rationale: '', version: null } as const;

test('the week of the desk is told in figures and pictures, each with its table', async ({
  page,
  desk,
  article,
}) => {
  const [first, second] = article.claims;
  await setVerdict(desk.colleague, first?.id ?? '', verdict);
  await setVerdict(desk.colleague, second?.id ?? '', { ...verdict, value: 'VERIFIED' });
  await setVerdict(desk.editor, second?.id ?? '', verdict);
  await page.goto(`/desks/${desk.reviewer.deskSlug}/articles`);
  await page.getByRole('link', { name: 'Week', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Week \d+ of \d{4}$/ })).toBeVisible();
  await expect(page.getByRole('definition').nth(0)).toHaveText('2');
  await expect(page.getByRole('definition').nth(1)).toHaveText('3');
  await expect(page.getByRole('definition').nth(3)).toHaveText('1');
  await expect(
    page.getByRole('img', { name: /^Claims marked each day\. Mon \d+: / }),
  ).toBeVisible();
  const verdicts = page.getByRole('region', { name: 'Verdicts by value' });
  await verdicts.getByText('As a table').click();
  const table = verdicts.getByRole('table', { name: 'Verdicts each day by value' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Day',
    'Verified',
    'Unverified',
    'Disputed',
  ]);
  await expect(table.getByRole('row', { name: /1 0 2$/ })).toHaveCount(1);
  const waits = page.getByRole('table', { name: 'How long articles waited' });
  await expect(waits.getByRole('row', { name: /^the first verdict 1 / })).toBeVisible();
  await expect(
    page
      .getByRole('table', { name: 'Articles by stage' })
      .getByRole('row', { name: 'In review 1' }),
  ).toBeVisible();
});

test('one goes from week to week, and the address says which', async ({ page, desk, article }) => {
  await page.goto(`/desks/${desk.reviewer.deskSlug}/week?week=2026-W01`);
  expect(article.stage).toBe('NEW');
  await expect(page.getByRole('heading', { level: 1, name: 'Week 1 of 2026' })).toBeVisible();
  await expect(page.getByText('29 Dec 2025')).toBeVisible();
  await page.getByRole('link', { name: 'Previous week' }).click();
  await expect(page).toHaveURL(/week=2025-W52$/);
  await page.getByRole('link', { name: 'This week' }).click();
  await expect(page.getByRole('link', { name: 'Next week' })).toHaveCount(0);
  await page.goto(`/desks/${desk.reviewer.deskSlug}/week?week=2025-W53`);
  await expect(page.getByRole('link', { name: 'Next week' })).toHaveCount(0);
});
