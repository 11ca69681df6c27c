import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import { assignArticle } from '@/lib/assignments/mutations';
import type { Actor } from '@/lib/desks/actor';
import { setDeactivated } from '@/lib/members/mutations';
import { makeArticle } from '@/prisma/testing/desk-fixture';
import { enterAs } from './testing/enter-as';
import { cardOf, expect, openReview, reviewPath, test } from './testing/review-test';

// axe takes its time.
test.describe.configure({ timeout: 90_000 });

async function expectNoBarrier(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
}

const pathOf = ({ deskSlug }: Actor, page: string) => `/desks/${deskSlug}/${page}`;
const workOf = (page: Page) => page.getByRole('main').getByRole('listitem');

test('an editor assigns an article with a time, its reviewer finds it, marks all of it, and it is done', async ({
  page,
  context,
  desk,
  article,
}) => {
  const { editor, reviewer } = desk;
  const other = await makeArticle(editor, { title: 'The old ferry' });
  await assignArticle(editor, other.article.id, {
    id: uuid(),
    assignee: reviewer.userId,
    due: null,
  });
  await enterAs(context, editor);
  await page.goto(pathOf(editor, 'articles'));
  const row = page.getByRole('row', { name: /The new bridge/ });
  await expect(row).toContainText('Nobody');
  await row.getByRole('button', { name: 'Assign: The new bridge' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Assign the article' });
  await dialog.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(dialog).toContainText('Choose somebody first.');
  await dialog.getByRole('checkbox', { name: reviewer.name }).press('Space');
  await dialog.getByLabel('Due').pressSequentially('11');
  await dialog.getByRole('button', { name: 'Assign', exact: true }).press('Enter');
  await expect(dialog).toContainText('Complete the day and the time, or clear them.');
  await dialog.getByRole('button', { name: 'Tomorrow 9:00' }).press('Enter');
  await expect(dialog.getByLabel('Due')).toHaveValue(/T09:00$/);
  await expectNoBarrier(page);
  await dialog.getByRole('button', { name: 'Assign', exact: true }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(row.getByRole('list', { name: 'Assigned to' })).toContainText(reviewer.name);
  await expect(row).toContainText(/Due .+, 09:00/);

  await enterAs(context, reviewer);
  await page.goto(pathOf(reviewer, 'articles'));
  await page.getByRole('link', { name: 'My work 2' }).click();
  await expect(page.getByRole('heading', { name: 'My work', level: 1 })).toBeVisible();
  await expect(workOf(page)).toHaveCount(2);
  const first = workOf(page).first();
  await expect(first).toContainText(/The new bridge.*Due .+, 09:00.*5 claims wait for you/s);
  await expectNoBarrier(page);
  await openReview(page, reviewPath(desk, article));
  const line = page.getByRole('region', { name: 'Assignment' });
  await expect(line).toContainText(`${reviewer.name} (you)`);
  for (const claim of article.claims) {
    await page.keyboard.press('j');
    await page.keyboard.press('v');
    await expect(cardOf(page, article.claims.indexOf(claim) + 1)).toBeVisible();
  }
  await expect(line).toContainText(', done');

  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { name: 'The old ferry' })).toBeVisible();
  await page.keyboard.press('o');
  await expect(
    page.getByText('No other article that is assigned to you waits.').first(),
  ).toBeVisible();
  await page.goto(pathOf(reviewer, 'work'));
  await expect(workOf(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'I’m done: The old ferry' }).press('Enter');
  await expect(page.getByText('Nothing is assigned to you.')).toBeVisible();
});

test('a reviewer takes what nobody has, and gives it back', async ({
  page,
  context,
  desk,
  article,
}) => {
  const { reviewer, colleague } = desk;
  await page.goto(pathOf(reviewer, 'work'));
  await expect(page.getByText('There is 1 article that nobody has: take it.')).toBeVisible();
  await page.getByRole('button', { name: `Take it: ${article.title}` }).press('Enter');
  await expect(workOf(page)).toContainText('You have taken it');
  await expect(page.getByRole('link', { name: 'My work 1' })).toBeVisible();

  await enterAs(context, colleague);
  const others = await context.newPage();
  await openReview(others, reviewPath(desk, article));
  const line = others.getByRole('region', { name: 'Assignment' });
  await expect(line).toContainText(reviewer.name);
  await expect(line.getByRole('button')).toHaveCount(0);

  // The page has been made anew for the colleague meanwhile: both are of one browser.
  await enterAs(context, reviewer);
  await page.reload();
  await page.getByRole('button', { name: `Give back: ${article.title}` }).press('Enter');
  await expect(page.getByRole('button', { name: `Take it: ${article.title}` })).toBeVisible();
});

test.describe('a rule that is not one', () => {
  test.use({ expectedComplaints: [/422/] });

  test('an admin has what arrives assigned in turn', async ({ page, context, desk, baseURL }) => {
    const { admin, reviewer, colleague } = desk;
    await enterAs(context, admin);
    await page.goto(pathOf(admin, 'policy'));
    const form = page.getByRole('region', { name: 'Assignment' });
    await form.getByLabel('Articles that arrive are assigned').selectOption('ROUND_ROBIN');
    await form.getByLabel('Reviewers for one article').fill('0');
    await form.getByRole('button', { name: 'Save assignment' }).click();
    await expect(form).toContainText('A whole number from 1 to 10.');
    await form.getByLabel('Reviewers for one article').fill('2');
    await form.getByLabel('Due after').fill('4');
    await form.getByRole('button', { name: 'Save assignment' }).click();
    await expect(form).toContainText('Saved.');
    const added = await context.request.post(`/api/v1${pathOf(admin, 'articles')}`, {
      data: { id: uuid(), title: 'It arrives', text: 'The mayor opened the bridge on Monday.' },
      headers: { Origin: baseURL ?? '' },
    });
    expect(added.status()).toBe(201);
    await page.goto(pathOf(admin, 'articles?assignee=nobody'));
    await expect(page.getByText('No article is like that.')).toBeVisible();
    await page.goto(pathOf(admin, `articles?assignee=${colleague.userId}`));
    const row = page.getByRole('row', { name: /It arrives/ });
    await expect(row).toContainText(reviewer.name);
    await expect(row).toContainText(colleague.name);
  });
});

test('the board has on top what is due first, also where nobody has it any more', async ({
  page,
  context,
  desk,
}) => {
  const { admin, editor, reviewer, colleague } = desk;
  const dueAt = async (title: string, { userId: assignee }: Actor, due: string) => {
    const { article } = await makeArticle(editor, { title });
    await assignArticle(editor, article.id, { id: uuid(), assignee, due });
  };
  await dueAt('The quiet harbour', reviewer, '2030-01-01T18:00:00.000Z');
  await dueAt('The late tram', colleague, '2020-01-01T18:00:00.000Z');
  await setDeactivated(admin, colleague.userId, { deactivated: true, version: 1 });
  await makeArticle(editor, { title: 'The open bakery' });

  await enterAs(context, editor);
  await page.goto(pathOf(editor, 'articles'));
  await page.getByLabel('Order').selectOption('Due first');
  await expect(page).toHaveURL(/sort=due/);
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.nth(1)).toContainText(/The late tram.*Nobody.*Overdue since .+2020/s);
  await expect(rows.nth(2)).toContainText(/The quiet harbour.*Due .+2030/s);
  await expect(rows.nth(3)).toContainText('The open bakery');
});
