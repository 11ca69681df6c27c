import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchDocument } from '@/lib/fetching/queries';
import { stopReader } from '@/lib/server/apart/document-reader';
import { isPublicAddress } from '@/lib/server/fetch-page/public-address';
import { enterAs } from './testing/enter-as';
import { expect, test } from './testing/review-test';

const sentence = 'The mayor of Harlow opened the new bridge on Monday, after three years of work.';
const html = `<!doctype html><html lang="en"><head><title>Bridge opens</title></head><body>
<nav><a href="/">Home</a></nav><article><h1>Bridge opens</h1>
${`<p>${`${sentence} `.repeat(3)}</p>`.repeat(3)}</article></body></html>`;

/** A site on this machine, and how to fetch from it: the server under test would rightly refuse. */
async function openSite() {
  const site = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  const { port } = site.address() as AddressInfo;
  const network = {
    resolve: async () => ['127.0.0.1'],
    isAllowed: (address: string) => address === '127.0.0.1' || isPublicAddress(address),
    ports: new Set([port]),
  };
  return { url: `http://news.example:${port}/bridge`, network, close: () => site.close() };
}

test.afterAll(stopReader);

test.describe(() => {
  // The browser logs what is refused on purpose.
  test.use({ expectedComplaints: [/status of 422/] });

  test('an admin has articles fetched, and a page fills in the form', async ({
    page,
    context,
    desk,
  }) => {
    const form = `/desks/${desk.admin.deskSlug}/articles/new`;
    await enterAs(context, desk.admin);
    await page.goto(form);
    await expect(page.getByLabel('Title', { exact: true })).toBeVisible();
    await expect(page.getByLabel('Or fetch it from a web address')).toHaveCount(0);
    await page.goto(`/desks/${desk.admin.deskSlug}/policy`);
    await page.getByLabel('Fetch articles from web addresses').check();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.goto(form);
    const field = page.getByLabel('Or fetch it from a web address');
    const read = page.getByText(/^Read from http:\/\/news\.example/);

    // The real server refuses to look around inside.
    await field.fill(`http://127.0.0.1:${new URL(page.url()).port}/api/v1/openapi.json`);
    await field.press('Enter');
    await expect(page.getByText(/The address names a port/)).toBeVisible();
    await field.fill('http://169.254.169.254/latest/meta-data/');
    await field.press('Enter');
    await expect(page.getByText(/There is no public site at this address/)).toBeVisible();

    // A page that is there: fetched by the same code, from a site on this machine.
    const site = await openSite();
    await page.route('**/documents/from-url', async (route) => {
      const { url } = route.request().postDataJSON();
      const json = await fetchDocument(desk.admin, { url }, { network: site.network });
      await route.fulfill({ json });
    });
    await field.fill(site.url);
    await page.getByRole('button', { name: 'Fetch', exact: true }).click();
    await expect(read).toBeVisible();
    await expect(page.getByLabel('Title')).toHaveValue('Bridge opens');
    await expect(page.getByLabel('Text', { exact: true })).toHaveValue(new RegExp(sentence));
    await expect(page.getByLabel('Web address (optional)')).toHaveValue(site.url);

    site.close();
    await page.getByRole('button', { name: 'Add article' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Bridge opens' })).toBeVisible();
  });
});
