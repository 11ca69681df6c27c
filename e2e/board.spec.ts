import { deskPath, person } from './testing/people';
import { signInAs } from './testing/sign-in-as';
import { expect, test } from './testing/test';

const text = 'Two people died in the fire, police said.\n\nThe mayor called it arson.';

test.beforeEach(async ({ context }) => {
  await signInAs(context, person('REVIEWER'));
});

test('an article is pasted in, kept to the letter, and found on the board', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(deskPath('/articles'));
  await page.getByRole('link', { name: 'Add article' }).click();
  await expect(page.getByRole('heading', { name: 'Add article' })).toBeVisible();
  const pasted =
    'Harbour fire kills two\r\n\r\nTwo people died in the fire\u00a0🔥, police said on Friday.\r\n';
  await page.evaluate((words) => navigator.clipboard.writeText(words), pasted);
  await page.getByRole('textbox', { name: 'Text' }).press('ControlOrMeta+v');
  await expect(page.getByText(/^14 words, 85 bytes of 2 MB$/)).toBeVisible();
  await page.getByRole('button', { name: /Use as the title/ }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Harbour fire kills two');
  await page.getByLabel('Publisher').fill('Harbour Post');
  await page.getByRole('button', { name: 'Add article' }).click();
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}$/);

  const { pathname } = new URL(page.url());
  const stored = await (await page.request.get(`/api/v1${pathname}`)).json();
  expect(stored.revision.text).toBe(pasted);

  await page.goto(deskPath('/articles?show=pending'));
  await page.getByRole('searchbox').fill('harbour post');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/show=pending&search=harbour(\+|%20)post/);
  const row = page.getByRole('row', { name: /Harbour fire kills two/ });
  await expect(row).toContainText('Harbour Post');
  await expect(row).toContainText(/\d pending/);
  await expect(row.getByRole('img')).toHaveAccessibleName(/pending/);
});

test.describe('offline', () => {
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED/] });

  test('a lost network loses nothing, and trying again adds the article once', async ({
    page,
    context,
  }) => {
    const title = `Kept through the storm ${Date.now()}`;
    // The form adds no text twice.
    const own = `${text}\n\n${title}.`;
    await page.goto(deskPath('/articles/new'));
    await page.getByRole('textbox', { name: 'Title' }).fill(title);
    await page.getByRole('textbox', { name: 'Text' }).fill(own);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Add article' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'cannot be reached' })).toBeVisible();
    await context.setOffline(false);
    await page.reload();
    await expect(page.getByRole('status').filter({ hasText: 'had entered here' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(own);
    await page.getByRole('button', { name: 'Add article' }).click();
    await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}$/);

    await page.goto(`${deskPath('/articles')}?search=${encodeURIComponent(title)}`);
    await expect(page.getByRole('link', { name: title })).toHaveCount(1);
    await page.goto(deskPath('/articles/new'));
    await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue('');
  });
});

test('an empty form says what is missing and takes one there', async ({ page }) => {
  await page.goto(deskPath('/articles/new'));
  await page.getByLabel('Web address').fill('example.org');
  await page.getByRole('button', { name: 'Add article' }).click();
  const title = page.getByRole('textbox', { name: 'Title' });
  await expect(title).toHaveAccessibleDescription('An article needs a title.');
  await expect(title).toBeFocused();
  await expect(page.getByLabel('Web address')).toHaveAccessibleDescription(/no web address/);
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(3);
});

test('a search without an answer says so and offers to clear it', async ({ page }) => {
  await page.goto(deskPath('/articles?search=nothing+is+called+this'));
  await expect(page.getByText('Nothing was found for “nothing is called this”.')).toBeVisible();
  await page.getByRole('link', { name: 'Clear the search' }).click();
  await expect(page.getByRole('table', { name: 'Articles' })).toBeVisible();
});

test('the tabs show what waits for what', async ({ page }) => {
  await page.goto(deskPath('/articles'));
  await page.getByRole('link', { name: /^Needs ruling \d/ }).click();
  await expect(page).toHaveURL(/show=needs-ruling/);
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(rows).not.toHaveCount(0);
  for (const row of await rows.all()) await expect(row).toContainText(/needs? a ruling/);
});

test('a title without a space stays inside a telephone', async ({ page, baseURL }) => {
  const title = `W${'a'.repeat(199)}`;
  const id = crypto.randomUUID();
  const added = await page.request.post(`/api/v1${deskPath('/articles')}`, {
    data: { id, title, text, publisher: 'P'.repeat(150) },
    headers: { Origin: baseURL ?? '' },
  });
  expect(added.status()).toBe(201);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['', `/${id}/report`, `/${id}/history`]) {
    await page.goto(deskPath(`/articles${path}`));
    await expect(page.getByText(title).first()).toBeVisible();
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth, path).toBe(clientWidth);
  }
});
