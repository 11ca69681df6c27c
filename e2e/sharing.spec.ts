import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { enterAs } from './testing/enter-as';
import { expect, reviewPath, test } from './testing/review-test';

// An address that is not there any more is what the browser complains of.
test.use({ expectedComplaints: [/status of 410/] });

/** Makes the public report of an article and stays on its page. */
async function makeReport(page: Page, path: string): Promise<void> {
  await page.goto(`${path}/report`);
  await page.getByRole('button', { name: 'Make this public report' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Public report, made');
}

/** A browser in which nobody is signed in. */
async function reader(context: BrowserContext): Promise<Page> {
  expect(await context.cookies()).toEqual([]);
  return context.newPage();
}

test('a report is made, shared by a secret link, read by anybody who has it, and taken back', async ({
  page,
  context,
  browser,
  watch,
  desk,
  article,
}) => {
  // Two people, and three pages that are looked at with axe.
  test.slow();
  await enterAs(context, desk.editor);
  await page.goto(`${reviewPath(desk, article)}/report`);
  const withheld = page.getByRole('list', { name: 'Withheld' });
  await expect(withheld).toContainText('1 name of a reviewer or editor');
  await makeReport(page, reviewPath(desk, article));
  const sharing = page.getByRole('region', { name: 'Sharing' });
  await expect(sharing).toContainText('Nobody outside of the desk can read it.');
  await sharing.getByRole('button', { name: 'Make a secret link' }).press('Enter');
  const told = sharing.getByRole('status').filter({ hasText: 'Here is the secret link' });
  await expect(page.locator(':focus'), 'where the address is').toContainText(
    'It is shown only now',
  );
  const address = (await told.getByRole('link').getAttribute('href')) ?? '';
  expect(new URL(address).pathname).toMatch(/^\/r\/[\w-]{43}$/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.reload();
  await expect(sharing.getByRole('listitem')).toContainText('Secret link');
  await expect(page.getByText(address)).toHaveCount(0);

  const outside = await browser.newContext();
  watch(outside);
  const visitor = await reader(outside);
  const response = await visitor.goto(address);
  expect(response?.headers()['x-robots-tag']).toBe('noindex');
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(article.title);
  await expect(visitor.getByRole('heading', { level: 3 })).toHaveCount(5);
  await expect(visitor.getByText(desk.reviewer.name)).toHaveCount(0);
  expect((await new AxeBuilder({ page: visitor }).analyze()).violations).toEqual([]);
  const download = visitor.waitForEvent('download');
  await visitor.getByRole('link', { name: 'JSON', exact: true }).click();
  expect((await download).suggestedFilename()).toMatch(/^the-new-bridge-report-.*\.json$/);

  await sharing.getByRole('button', { name: 'Revoke link' }).press('Enter');
  const question = page.getByRole('dialog', { name: 'Revoke the secret link?' });
  await question.getByRole('button', { name: 'Revoke link' }).press('Enter');
  await expect(sharing).toContainText('One link was revoked.');
  expect((await visitor.reload())?.status()).toBe(410);
  await expect(visitor.getByRole('heading')).toHaveText('This is not shared any more.');
  expect((await new AxeBuilder({ page: visitor }).analyze()).violations).toEqual([]);
  await outside.close();
});

test('a report that is published openly is framed elsewhere, and superseded by the next', async ({
  page,
  context,
  browser,
  watch,
  desk,
  article,
  baseURL,
}) => {
  test.slow();
  await enterAs(context, desk.editor);
  const publish = async () => {
    await makeReport(page, reviewPath(desk, article));
    const sharing = page.getByRole('region', { name: 'Sharing' });
    await sharing.getByRole('checkbox', { name: 'Search engines may list it' }).press('Space');
    await sharing.getByRole('button', { name: 'Publish openly' }).press('Enter');
    const link = sharing.getByRole('listitem').filter({ hasText: 'Published openly' });
    const address = (await link.getByRole('link').getAttribute('href')) ?? '';
    const snippet = (await link.locator('code').textContent()) ?? '';
    return { onDesk: page.url(), address, snippet };
  };
  const first = await publish();
  const [claim] = article.claims;
  const marked = await page.request.put(
    `/api/v1/desks/${desk.editor.deskSlug}/claims/${claim?.id}/verdict`,
    {
      data: { value: 'DISPUTED', rationale: '', version: null },
      headers: { Origin: baseURL ?? '' },
    },
  );
  expect(marked.status(), await marked.text()).toBe(200);
  const second = await publish();
  await expect(page.getByText('This report is superseded')).toHaveCount(0);
  await page.goto(first.onDesk);
  const told = page.getByRole('status').filter({ hasText: 'This report is superseded' });
  await page.emulateMedia({ media: 'print' });
  await expect(told, 'on paper as well').toBeVisible();
  await page.emulateMedia({ media: null });
  await told.getByText('What it says otherwise (1)').click();
  await expect(told.getByRole('listitem')).toContainText('From Pending to Disputed:');
  await told.getByRole('link').click();
  await expect(page).toHaveURL(second.onDesk);

  const outside = await browser.newContext();
  watch(outside);
  const visitor = await reader(outside);
  expect((await visitor.goto(first.address))?.headers()['x-robots-tag']).toBeUndefined();
  const notice = visitor.getByRole('complementary', { name: 'This report is superseded' });
  await expect(notice.getByRole('listitem')).toContainText(
    'From Pending to Disputed: “The mayor opened the bridge on Monday.”',
  );
  await notice.getByRole('link').click();
  await expect(visitor).toHaveURL(second.address);
  await expect(visitor.getByText('superseded')).toHaveCount(0);

  // A page of another site, where the editor has put what was there to be copied.
  const body = `<!doctype html><title>Elsewhere</title>${first.snippet}`;
  const site = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(body));
  await new Promise<void>((resolve) => {
    site.listen(0, 'localhost', resolve);
  });
  const { port } = z.object({ port: z.int() }).parse(site.address());
  await visitor.goto(`http://localhost:${port}/`);
  const card = visitor.frameLocator('iframe');
  await expect(card.getByRole('heading')).toHaveText(article.title);
  await expect(card.getByText('Superseded')).toBeVisible();
  await expect(card.getByRole('link')).toHaveAttribute('href', first.address);
  await outside.close();
  site.close();
});

test('a bundle is verified offline, and a change to any file of it shows', async ({
  page,
  context,
  desk,
  article,
}, info) => {
  await enterAs(context, desk.editor);
  await makeReport(page, reviewPath(desk, article));
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the bundle' }).click();
  const zip = info.outputPath('bundle.zip');
  await (await waiting).saveAs(zip);
  const files = Object.entries(unzipSync(await readFile(zip)));
  const folder = info.outputPath('unpacked');
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(join(folder, name), content);

  await context.setOffline(true);
  await page.goto(pathToFileURL(join(folder, 'verify.html')).href);
  const verdict = page.getByRole('status');
  const chosen = page.getByLabel('The ZIP file, or all files out of it');
  await chosen.setInputFiles(zip);
  await expect(verdict).toHaveText('All of it matches.');
  await expect(page.getByRole('listitem')).toHaveCount(files.length - 1 + 2);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.getByLabel('Or the folder they are in').setInputFiles(folder);
  await expect(page.getByRole('listitem')).toHaveCount(files.length - 1 + 2);
  await expect(verdict).toHaveText('All of it matches.');

  const text = await readFile(join(folder, 'text.txt'), 'utf8');
  await writeFile(join(folder, 'text.txt'), text.replace('Monday', 'Sunday'));
  await page.reload();
  await page.getByLabel('Or the folder they are in').setInputFiles(folder);
  await expect(verdict).toHaveText('Something does not match.');
  for (const said of [
    'text.txt is not what it was.',
    'The text is another than the report speaks of.',
    'A claim has a quote that does not stand in the text.',
  ]) {
    await expect(page.getByRole('listitem').filter({ hasText: said })).toHaveCount(1);
  }
});
