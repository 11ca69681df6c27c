import { deskPath, person } from './testing/people';
import { signInAs } from './testing/sign-in-as';
import { expect, test } from './testing/test';

test('an admin invites somebody, who joins by a link that works once', async ({
  page,
  context,
  browser,
  watch,
}) => {
  const email = `newcomer-${Date.now()}@claimdesk.example`;
  await signInAs(context, person('ADMIN'));
  await page.goto(deskPath('/people'));
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Role', { exact: true }).selectOption('Editor');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: email })).toContainText(
    'shown only now, works once, and expires on',
  );
  await expect(page.getByRole('listitem').filter({ hasText: email })).toContainText('as editor');
  const link = await page.getByLabel('One-time link').inputValue();
  await page.reload();
  await expect(page.getByLabel('One-time link')).toHaveCount(0);

  const theirs = await browser.newContext();
  watch(theirs);
  const newcomer = await theirs.newPage();
  await newcomer.goto(link);
  await expect(newcomer.getByText('has invited you as editor')).toBeVisible();
  await newcomer.getByLabel('Your name').fill('Nell Newcomer');
  await newcomer.getByLabel('Choose a password').fill('four words in a row');
  await newcomer.getByRole('button', { name: 'Join the desk' }).click();
  await expect(newcomer.getByRole('status')).toContainText('You have joined the desk.');
  await newcomer.getByLabel('E-mail').fill(email);
  await newcomer.getByLabel('Password').fill('four words in a row');
  await newcomer.getByRole('button', { name: 'Sign in' }).click();
  await expect(newcomer.getByRole('heading', { name: 'Articles' })).toBeVisible();

  await newcomer.goto(link);
  await expect(
    newcomer.getByRole('heading', { name: 'This invitation does not work any more.' }),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByRole('row', { name: /Nell Newcomer/ })).toContainText('Editor');
  await theirs.close();
});

test('a revoked invitation is gone, and so is its link', async ({ page, context }) => {
  const email = `revoked-${Date.now()}@claimdesk.example`;
  await signInAs(context, person('ADMIN'));
  await page.goto(deskPath('/people'));
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  const link = await page.getByLabel('One-time link').inputValue();
  await page.getByRole('button', { name: `Revoke the invitation of ${email}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke invitation' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: email })).toHaveCount(0);
  await page.goto(link);
  await expect(page.getByRole('heading')).toHaveText('This invitation does not work any more.');
});

test('an editor is told that the page is for admins', async ({ page, context }) => {
  await signInAs(context, person('EDITOR'));
  await page.goto(deskPath('/people'));
  await expect(page.getByRole('heading', { name: 'Only admins see this page.' })).toBeVisible();
  await expect(page.getByText(person('ADMIN').email)).toHaveCount(0);
});

test.describe('without a name for the program', () => {
  test.use({ expectedComplaints: [/status of 422/] });

  test('an admin is asked for it, makes a token that works, and revokes it', async ({
    page,
    context,
    playwright,
    baseURL,
  }) => {
    await signInAs(context, person('ADMIN'));
    await page.goto(deskPath('/people'));
    await page.getByRole('link', { name: 'Access tokens' }).click();
    await page.getByRole('button', { name: 'Make token' }).click();
    const name = page.getByLabel('Program');
    await expect(name).toBeFocused();
    await expect(name).toHaveAccessibleDescription(/^Say which program will use the token\./);

    const program = `Content system ${Date.now()}`;
    await name.fill(program);
    await page.getByLabel('Role at most').selectOption('Editor');
    await page.getByLabel('Expires').selectOption('in 30 days');
    await page.getByRole('button', { name: 'Make token' }).click();
    await expect(page.getByRole('status').filter({ hasText: program })).toContainText(
      'Copy it now.',
    );
    const token = await page.getByRole('textbox', { name: 'Token', exact: true }).inputValue();
    const listed = page.getByRole('listitem').filter({ hasText: program });
    await expect(listed).toContainText('as editor, to read');
    await expect(listed).toContainText('Never used.');

    const api = await playwright.request.newContext({
      ...(baseURL !== undefined && { baseURL }),
      extraHTTPHeaders: { authorization: `Bearer ${token}` },
    });
    const articles = `/api/v1${deskPath('/articles')}`;
    expect((await api.get(articles)).status()).toBe(200);
    const refused = await api.post(articles, { data: {} });
    expect([refused.status(), (await refused.json()).detail]).toEqual([
      403,
      'This token was made to read alone. Nothing was changed: an admin of the desk can make one that also writes.',
    ]);
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Token', exact: true })).toHaveCount(0);
    await expect(listed).toContainText('Last used');

    await page.getByRole('button', { name: `Revoke the token of “${program}”` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke token' }).click();
    await expect(listed).toHaveCount(0);
    expect((await api.get(articles)).status()).toBe(401);
    await api.dispose();
  });
});

test.describe('with a wrong address', () => {
  test.use({ expectedComplaints: [/status of 422/] });

  test('an admin is told which field is wrong', async ({ page, context }) => {
    await signInAs(context, person('ADMIN'));
    await page.goto(deskPath('/people'));
    await page.getByLabel('E-mail').fill('not an address');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(
      'That is no e-mail address.',
    );
  });
});
