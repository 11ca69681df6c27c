import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle } from '@/prisma/testing/desk-fixture';
import { askFor, makeWholeDossier } from '@/prisma/testing/made-dossier';
import { enterAs } from './testing/enter-as';
import { expect, test } from './testing/review-test';

test.setTimeout(120_000);

// What looks into a file that is shown has no scripts there, which the browser says.
test.use({ expectedComplaints: [/Blocked script execution in .*format=html/] });

test('an editor makes one report of what the board shows, reads it and takes it along', async ({
  page,
  context,
  desk,
  article,
}) => {
  const { reviewer, editor } = desk;
  const { article: harbour, claim } = await makeArticle(reviewer, {
    title: 'The harbour that was never built',
    text: 'The harbour cost 61 million crowns, the ministry said on Monday.',
    publisher: 'Times',
  });
  await setVerdict(reviewer, claim.id, { value: 'DISPUTED', rationale: 'No.', version: null });
  await enterAs(context, editor);
  await page.goto(`/desks/${editor.deskSlug}/articles?publisher=Times`);
  await page.getByText('Download what is shown').click();
  await page.getByRole('link', { name: 'Make a dossier' }).press('Enter');
  await expect(page.getByText('All articles, of Times, the newest first.')).toBeVisible();
  await expect(page.getByText(/^1 article with \d+ claims? as things stand\.$/)).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Public/ })).toBeChecked();
  await expect(
    page.getByText(/^Withheld: \d+ names of reviewers and editors/).first(),
  ).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('textbox', { name: 'Title' }).fill('The harbour <b>in the Times</b>');
  await page.getByRole('textbox', { name: 'Title' }).press('Enter');

  const heading = { level: 1, name: 'The harbour <b>in the Times</b>' } as const;
  await expect(page.getByRole('heading', heading)).toBeVisible();
  const printable = page.getByRole('link', { name: 'Open the printable dossier' });
  await expect(printable).toBeVisible({ timeout: 60_000 });
  const articles = page.getByRole('region', { name: 'The articles' });
  await expect(articles.getByRole('listitem').first()).toContainText(harbour.title);
  await expect(articles.getByRole('link', { name: article.title, exact: true })).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download CSV' }).click();
  const csv = await readFile(await (await downloading).path(), 'utf8');
  expect(csv).toContain('"disputed"');
  expect(csv).not.toContain(reviewer.name);

  const opening = context.waitForEvent('page');
  await printable.click();
  const opened = await opening;
  await expect(opened.getByRole('heading', heading)).toBeVisible();
  await opened.getByRole('link', { name: harbour.title }).click();
  await expect(opened.getByRole('heading', { level: 2, name: harbour.title })).toBeInViewport();
  await opened.close();

  await page.getByRole('link', { name: 'All dossiers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dossiers' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toContainText('1 article');
});

test('a reviewer sees a dossier come to its end by itself, and can neither make nor cancel one', async ({
  page,
  context,
  desk,
}) => {
  const { editor, reviewer } = desk;
  const id = await askFor(editor, { title: 'Too early', query: { search: 'no such words' } });
  await enterAs(context, reviewer);
  await page.goto(`/desks/${editor.deskSlug}/dossiers/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Too early' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cancel the dossier' })).toHaveCount(0);
  // Whether or not a worker is done with it by now.
  await expect(page.getByText('No claims are on record for these articles.')).toBeVisible({
    timeout: 60_000,
  });
});

test('a dossier is shared, read outside of the desk, verified, deleted and restored', async ({
  page,
  context,
  browser,
  desk,
}, info) => {
  const { reviewer, editor } = desk;
  const publisher = 'The Evening Wire';
  for (const title of ['A first <i>report</i>', 'A second report']) {
    const text = `${title}\n\nThe bridge cost 61 million crowns, the ministry said on Monday. “It was 64 million”, said Lena Varga. The ferry sank in May.`;
    const { claim } = await makeArticle(reviewer, { title, text, publisher });
    await setVerdict(reviewer, claim.id, { value: 'VERIFIED', rationale: '', version: null });
  }
  const id = await makeWholeDossier(editor, { title: 'Bridges', query: { publisher } });
  await enterAs(context, editor);
  await page.goto(`/desks/${editor.deskSlug}/dossiers/${id}`);
  await expect(page.getByRole('heading', { name: 'By source' })).toBeVisible();
  const ministry = page.getByRole('listitem').filter({ hasText: /^The ministry\d/ });
  await expect(ministry.getByRole('img', { name: /claim/ })).toBeVisible();
  // The page is read once more then, and keeps its title meanwhile.
  await page.evaluate(() => {
    const look = () => document.title === '' && document.body.setAttribute('data-untitled', '');
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await page.getByRole('button', { name: 'Make a secret link' }).press('Enter');
  const made = page.getByRole('status').filter({ hasText: 'Here is the secret link' });
  const address = (await made.getByRole('link').getAttribute('href')) ?? '';
  expect(address).toContain('/r/');
  await expect(page.locator('body')).not.toHaveAttribute('data-untitled');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const outside = await browser.newContext();
  const reader = await outside.newPage();
  await reader.goto(address);
  await expect(reader.getByRole('heading', { level: 1, name: 'Bridges' })).toBeVisible();
  await expect(reader.getByText(reviewer.name)).toHaveCount(0);
  expect((await new AxeBuilder({ page: reader }).analyze()).violations).toEqual([]);
  await reader.getByRole('link', { name: 'A first <i>report</i>' }).click();
  await expect(
    reader.getByRole('heading', { level: 1, name: 'A first <i>report</i>' }),
  ).toBeVisible();
  expect((await new AxeBuilder({ page: reader }).analyze()).violations).toEqual([]);
  await reader.getByRole('link', { name: 'Bridges' }).click();

  const downloading = reader.waitForEvent('download');
  await reader.getByRole('link', { name: 'Bundle that verifies itself (ZIP)' }).click();
  const zip = info.outputPath('bundle.zip');
  await (await downloading).saveAs(zip);
  const files = Object.entries(unzipSync(await readFile(zip)));
  const folder = info.outputPath('unpacked');
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  const offline = await outside.newPage();
  await outside.setOffline(true);
  await offline.goto(pathToFileURL(join(folder, 'verify.html')).href);
  const verdict = offline.getByRole('status');
  await offline.getByLabel('The ZIP file, or all files out of it').setInputFiles(zip);
  await expect(verdict).toHaveText('All of it matches.');
  await expect(offline.getByRole('listitem')).toHaveCount(files.length - 1 + 2);
  await writeFile(join(folder, 'text-0002.txt'), 'It was 65 million.');
  await offline.getByLabel('Or the folder they are in').setInputFiles(folder);
  await expect(verdict).toHaveText('Something does not match.');
  await expect(offline.getByText(/^Of one article the text is another/)).toBeVisible();
  await outside.setOffline(false);

  await page.getByRole('button', { name: 'Delete the dossier' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Delete the dossier?' });
  await dialog.getByRole('button', { name: 'Delete the dossier' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Dossiers' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bridges' })).toHaveCount(0);
  await reader.goto(address);
  await expect(reader.getByText('This is not shared any more.')).toBeVisible();
  await page.getByText('Deleted dossiers (1)').click();
  await page.getByRole('button', { name: 'Restore Bridges' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Bridges' })).toBeVisible();
  await reader.goto(address);
  await expect(reader.getByRole('heading', { level: 1, name: 'Bridges' })).toBeVisible();
  await outside.close();
});
