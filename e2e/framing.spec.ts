import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { v7 as uuid } from 'uuid';
import { addEvidence } from '@/lib/evidence/mutations';
import { addLink } from '@/lib/links/mutations';
import { makeReport } from '@/lib/reports/mutations';
import { closePool } from '@/lib/server/pool';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { evidence } from '@/prisma/testing/found';
import { enterAs } from './testing/enter-as';
import { shareDatabase } from './testing/server-under-test';
import { expect, test } from './testing/test';

/**
 * A site at another origin of the same host, whose pages a browser sends its cookies with: nothing but
 * what the server says keeps it from framing the desk. It remembers what it was asked.
 */
async function openSite() {
  const asked: IncomingMessage[] = [];
  const site = createServer((request, answer) => {
    asked.push(request);
    answer.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Another site</title>');
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  return { url, asked, close: () => site.close() };
}

type Site = Awaited<ReturnType<typeof openSite>>;

let site: Site;
let server = '';

test.beforeAll(async ({ baseURL }) => {
  shareDatabase(baseURL);
  server = baseURL ?? '';
  site = await openSite();
});
test.afterAll(async () => {
  site.close();
  await closePool();
});

/** A report of an article with a source that is the other site, shared by a secret link. */
async function share() {
  const desk = await makeDesk();
  const { article, claim } = await makeArticle(desk.editor);
  const source = { ...evidence, title: 'The register', url: `${site.url}/register` };
  await addEvidence(desk.editor, claim.id, { id: uuid(), ...source });
  const report = await makeReport(desk.editor, article.id, { id: uuid(), profile: 'PUBLIC' });
  const { address } = await addLink(desk.editor, report.id, { kind: 'SECRET', noindex: true });
  return { desk, article, report, path: new URL(address).pathname };
}

test.describe('a page of another site', () => {
  // What the browser says as it refuses.
  test.use({ expectedComplaints: [/frame-ancestors|X-Frame-Options|status of 404/i] });

  test('frames no page of a desk, nor what is shared, but its card', async ({ page, context }) => {
    // Each of the pages is read whole before the browser refuses it.
    test.slow();
    const { desk, article, report, path } = await share();
    await enterAs(context, desk.admin);
    const base = `/desks/${desk.admin.deskSlug}`;
    await page.goto(site.url);
    const frame = async (what: string) => {
      await page.evaluate((src) => {
        const made = document.createElement('iframe');
        made.src = src;
        const loaded = new Promise((done) => made.addEventListener('load', done));
        document.body.replaceChildren(made);
        return loaded;
      }, `${server}${what}`);
      return page.frames().at(-1);
    };
    const refused = [
      '/sign-in',
      '/account',
      '/no-such-page',
      `${base}/articles`,
      `${base}/articles/${article.id}`,
      `${base}/articles/${article.id}/report/${report.id}`,
      `${base}/rulings`,
      `${base}/people`,
      `${base}/tokens`,
      `${base}/policy`,
      `/api/v1${base}/articles/${article.id}/report?format=html&disposition=inline`,
      `/api/v1${base}/tokens`,
      path,
    ];
    for (const what of refused) {
      expect((await frame(what))?.url(), what).toBe('chrome-error://chromewebdata/');
    }
    await frame(`${path}/card`);
    await expect(page.frameLocator('iframe').getByRole('heading')).toHaveText(article.title);
  });

  test('that opens the desk has no hold on its window', async ({ page, context }) => {
    const { desk } = await share();
    await enterAs(context, desk.admin);
    await page.goto(site.url);
    const opened = context.waitForEvent('page');
    const held = await page.evaluateHandle(
      (address) => window.open(address),
      `${server}/desks/${desk.admin.deskSlug}/articles`,
    );
    const theirs = await opened;
    await expect(theirs.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await theirs.evaluate(() => window.opener)).toBeNull();
    expect(await held.evaluate((window) => window?.closed)).toBe(true);
  });
});

test('the address of a secret link is told to nobody by whoever reads it', async ({
  browser,
  watch,
}) => {
  const { path } = await share();
  const outside = await browser.newContext();
  watch(outside);
  const requests: string[] = [];
  outside.on('request', (request) => requests.push(request.url()));
  const reader = await outside.newPage();
  await reader.goto(`${server}${path}`);
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  expect(requests, 'nothing is asked for but the page').toEqual([`${server}${path}`]);

  const before = site.asked.length;
  await reader.locator(`a[href="${site.url}/register"]`).first().click();
  await expect(reader).toHaveTitle('Another site');
  expect(await reader.evaluate(() => document.referrer)).toBe('');

  // As a site would that frames the card, and whose reader goes on to the whole.
  await reader.goto(site.url);
  await reader.evaluate((src) => {
    const made = document.createElement('iframe');
    made.src = src;
    document.body.append(made);
  }, `${server}${path}/card`);
  const opened = outside.waitForEvent('page');
  await reader.frameLocator('iframe').getByRole('link').click();
  const whole = await opened;
  await expect(whole).toHaveURL(`${server}${path}`);
  expect(await whole.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);

  const heard = site.asked.slice(before);
  expect(heard.map(({ url }) => url)).toContain('/register');
  for (const { url, rawHeaders } of heard) {
    expect([url, ...rawHeaders].join(' ')).not.toContain(path.split('/').at(-1));
    expect(rawHeaders.join(' ')).not.toContain(server);
  }
  await outside.close();
});
