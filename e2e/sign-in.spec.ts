import type { Page } from '@playwright/test';
import { deskPath, type Person, person } from './testing/people';
import { signInAs } from './testing/sign-in-as';
import { expect, test } from './testing/test';

async function fillIn(page: Page, { email, password }: Pick<Person, 'email' | 'password'>) {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const board = new RegExp(`${deskPath('/articles')}$`);

test('somebody signs in, lands on their desk, and signs out', async ({ page }) => {
  const editor = person('EDITOR');
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in/);
  // What is left empty is said at its field, and the first of them is where one goes on.
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription('Write your e-mail address.');
  await expect(page.getByLabel('E-mail')).toBeFocused();
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription('Write your password.');
  await fillIn(page, editor);
  await expect(page).toHaveURL(board);
  await expect(page.getByRole('heading', { name: 'Articles', level: 1 })).toBeVisible();
  // The server writes times in UTC: once they are in the reader's zone, the script is there.
  await expect(page.getByRole('table')).not.toContainText('UTC');
  await page.getByRole('button', { name: `${editor.name}, your menu` }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  const said = page.getByRole('status').filter({ hasText: 'You are signed out.' });
  await expect(said).toHaveText('You are signed out.');
  await page.goto(deskPath('/articles'));
  await expect(page).toHaveURL(/\/sign-in/);
});

test('a session that was signed out of is over, also for whoever has its cookie', async ({
  page,
  context,
  playwright,
}) => {
  const editor = person('EDITOR');
  await signInAs(context, editor);
  const storageState = await context.storageState();
  const { baseURL = '' } = test.info().project.use;
  const copy = await playwright.request.newContext({ baseURL, storageState });
  const ask = async () => (await copy.get('/api/v1/keys')).status();
  expect(await ask()).toBe(200);
  // Whoever has it may have it made anew.
  expect((await copy.get('/api/auth/session')).status()).toBe(200);
  await page.goto('/account');
  await page.getByRole('button', { name: `${editor.name}, your menu` }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  expect(await ask()).toBe(401);
  await copy.dispose();
});

test('the menu opens by keyboard, the first time as ever, and gives the focus back', async ({
  page,
  context,
}) => {
  const editor = person('EDITOR');
  await signInAs(context, editor);
  await page.goto(deskPath('/articles'));
  await expect(page.getByRole('table')).not.toContainText('UTC');
  const button = page.getByRole('button', { name: `${editor.name}, your menu` });
  for (const time of ['the first time', 'again']) {
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Account' }), time).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem', { name: 'Sign out' }), time).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu'), time).toBeHidden();
    await expect(button, time).toBeFocused();
  }
});

test('after signing in one is where one wanted to go', async ({ page }) => {
  const wanted = deskPath('/articles?search=bridge&sort=title');
  await page.goto(wanted);
  await expect(page).toHaveURL(/\/sign-in\?from=/);
  const kept = page.getByText('were not saved yet are kept on this device');
  await expect(kept).toBeVisible();
  await fillIn(page, person('REVIEWER'));
  await expect(page).toHaveURL(new RegExp(`${wanted.replace('?', '\\?')}$`));
  // The desk itself is where one begins.
  await page.goto(deskPath(''));
  await expect(page).toHaveURL(board);
});

test('a link from a stranger does not lead away from here', async ({ page }) => {
  await page.goto('/sign-in?from=%2F%2Fevil.example%2F');
  await expect(page.getByLabel('E-mail')).toBeVisible();
  await expect(page.getByText('kept on this device')).toBeHidden();
  await fillIn(page, person('REVIEWER'));
  await expect(page).toHaveURL(board);
});

test('whoever is signed in does not see the form', async ({ page, context }) => {
  await signInAs(context, person('EDITOR'));
  await page.goto('/sign-in');
  await expect(page).toHaveURL(board);
});

test.describe('with a wrong password', () => {
  test.use({ expectedComplaints: [/status of 401/] });

  test('one is told so, and no more, and can try again at once', async ({ page }) => {
    const { email, password } = person('EDITOR');
    await page.goto('/sign-in');
    await fillIn(page, { email, password: 'not the password' });
    const alert = page.getByRole('alert').filter({ hasText: /./ });
    await expect(alert).toHaveText('That e-mail and password do not belong together.');
    await expect(page.getByLabel('Password')).toBeFocused();
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(board);
  });

  test('an unknown address is answered like a known one', async ({ page }) => {
    await page.goto('/sign-in');
    await fillIn(page, { email: 'nobody@claimdesk.example', password: 'not the password' });
    const alert = page.getByRole('alert').filter({ hasText: /./ });
    await expect(alert).toHaveText('That e-mail and password do not belong together.');
  });

  test('after too many attempts one is told how long to wait', async ({ page }) => {
    await page.goto('/sign-in');
    const alert = page.getByRole('alert').filter({ hasText: /./ });
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      await fillIn(page, { email: 'guessed@claimdesk.example', password: `guess ${attempt}` });
      await expect(page.getByRole('button', { name: 'Sign in' })).not.toHaveAttribute('aria-busy');
      await expect(alert).toContainText('do not belong together');
    }
    await fillIn(page, { email: 'guessed@claimdesk.example', password: 'guess 11' });
    await expect(alert).toContainText(/try again in 1[0-5] minutes/);
  });
});

test('signing out everywhere ends the session on another device', async ({
  page,
  context,
  browser,
  watch,
}) => {
  const reviewer = person('REVIEWER', 1);
  const other = await browser.newContext();
  watch(other);
  await signInAs(context, reviewer);
  await signInAs(other, reviewer);
  const elsewhere = await other.newPage();
  await elsewhere.goto(deskPath('/articles'));
  await expect(elsewhere.getByRole('heading', { name: 'Articles' })).toBeVisible();

  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  const question = page.getByRole('dialog', { name: 'Sign out on every device?' });
  await question.getByRole('button', { name: 'Sign out everywhere' }).click();
  // The page that is left has statuses too.
  const told = { hasText: 'You were signed out on every device.' };
  await expect(page.getByRole('status').filter(told)).toBeVisible();

  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await other.close();
});
