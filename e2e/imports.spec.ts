import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { makeImport } from '@/prisma/testing/made-import';
import { enterAs } from './testing/enter-as';
import { expect, test } from './testing/review-test';

test.setTimeout(120_000);

const about = (place: string) =>
  `Fire on the ${place}\n\nThe fire on the ${place} hurt 14 people, the police said on Monday.`;

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

test('files and a ZIP are imported; a bad one is named, and what is there is skipped', async ({
  page,
  context,
  desk,
}) => {
  await enterAs(context, desk.reviewer);
  const base = `/desks/${desk.reviewer.deskSlug}`;
  await page.goto(`${base}/articles`);
  await page.getByRole('link', { name: 'Imports' }).click();
  await page.getByRole('link', { name: 'Import files' }).click();
  const archive = zipSync({
    'in/ferry.txt': strToU8(about('ferry')),
    'in/inner.zip': zipSync({ 'a.txt': strToU8('a') }),
  });
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      file('pier.txt', about('pier')),
      file('twin.txt', about('pier')),
      file('no-words.txt', '… …'),
      file('empty.txt', ''),
      file('more.zip', archive),
    ]);
  await expect(page.getByText('1 file left out', { exact: true })).toBeVisible();
  await expect(page.getByRole('status'), 'no name of a file is read aloud').toHaveText(
    /^4 files, \d+ bytes\. 1 file left out\.$/,
  );
  await page.getByRole('button', { name: 'Import 4 files' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Import of / })).toBeVisible();
  const outcome = 'Done. 2 articles added, 1 there already, 2 refused.';
  await expect(page.getByText(outcome)).toBeVisible({ timeout: 60_000 });

  // The list of the files has come as far as what is said above it.
  await expect(page.getByRole('link', { name: 'Added 2' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Waiting/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Refused 2' }).click();
  const refused = page.getByRole('region', { name: 'Files' }).getByRole('listitem');
  await expect(refused).toHaveText([
    /^no-words\.txt.*there are no words.*Refused$/,
    /^more\.zip\/in\/inner\.zip.*An archive in an archive.*Refused$/,
  ]);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download what was refused' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(text).toContain('more.zip/in/inner.zip');

  await page.getByRole('button', { name: 'Try the refused files again' }).click();
  await expect(page.getByText(outcome)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Added 2' }).click();
  await page.getByRole('link', { name: 'more.zip/in/ferry.txt' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fire on the ferry' })).toBeVisible();
});

test('an import is cancelled on its page, and the claims of the board are downloaded', async ({
  page,
  desk,
  article,
}) => {
  const { reviewer } = desk;
  const many = Object.fromEntries(
    Array.from({ length: 400 }, (_, place) => [`${place}.txt`, about(`pier ${place}`).repeat(9)]),
  );
  const id = await makeImport(reviewer, many);
  await page.goto(`/desks/${reviewer.deskSlug}/imports/${id}`);
  await expect(page.getByRole('progressbar', { name: 'Done' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel the import' }).click();
  await expect(page.getByText(/^Cancelled\. .* not brought in\.$/)).toBeVisible();

  await page.goto(`/desks/${reviewer.deskSlug}/articles?search=${article.title}`);
  await page.getByText('Download what is shown').click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the claims as JSON Lines' }).click();
  const lines = (await readFile(await (await downloading).path(), 'utf8')).trimEnd().split('\n');
  expect(JSON.parse(lines.pop() ?? '')).toEqual({ end: { claims: lines.length } });
  const standing = article.claims.filter(({ dropped }) => !dropped).length;
  expect(lines).toHaveLength(standing);
});
