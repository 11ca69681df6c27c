import AxeBuilder from '@axe-core/playwright';
import { setVerdict } from '@/lib/verdicts/mutations';
import { enterAs } from './testing/enter-as';
import { expect, test } from './testing/review-test';

const given = [
  ['VERIFIED', 'VERIFIED'],
  ['DISPUTED', 'VERIFIED'],
] as const;

test('an editor sees how far two reviewers agree, and how far one pair does', async ({
  page,
  desk,
  article,
}) => {
  for (const [at, [one, other]] of given.entries()) {
    const id = article.claims[at]?.id ?? '';
    await setVerdict(desk.reviewer, id, { value: one, rationale: '', version: null });
    await setVerdict(desk.colleague, id, { value: other, rationale: '', version: null });
  }
  const path = `/desks/${desk.admin.deskSlug}/agreement`;
  await enterAs(page.context(), desk.editor);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: 'Agreement' })).toBeVisible();
  await expect(page.getByText('Of 4 verdicts 4 count, on 2 claims; 2 of them')).toBeVisible();
  await expect(
    page.getByRole('row', { name: /^Agreeing pairs of verdicts 2 50\.0%/ }),
  ).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page
    .getByRole('link', { name: `${desk.reviewer.name} and ${desk.colleague.name}` })
    .click();
  await expect(page).toHaveURL(/pair=/);
  const matrix = page.getByRole('table', { name: /On the tinted diagonal they agree/ });
  await expect(matrix.getByRole('row', { name: /Disputed/ }).last()).toContainText('1');

  await page.getByLabel('Only verdicts given without seeing others').check();
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/independent=yes/);
  await expect(page.getByText('2 given when those of others could be seen')).toBeVisible();
});

test('a reviewer is told that the page is for editors', async ({ page, desk }) => {
  await enterAs(page.context(), desk.reviewer);
  await page.goto(`/desks/${desk.admin.deskSlug}/agreement`);
  await expect(page.getByRole('heading', { name: 'Only editors see this page.' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Agreement' })).toHaveCount(0);
});
