import { expect, test } from '@playwright/test';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { sessionCookie, shareDatabase } from './testing/server-under-test';

const directive = (policy: string, name: string) =>
  policy.split('; ').find((part) => part.startsWith(`${name} `)) ?? '';

const nonceOf = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';

test('a page lets only its own scripts run, by a nonce that no other page has', async ({
  request,
}) => {
  const policies: string[] = [];
  const nowhere = ['/no-such-page', '/r/token/no/page', '/iconic'];
  for (const path of ['/sign-in', '/sign-in', ...nowhere]) {
    const response = await request.get(path);
    const policy = response.headers()['content-security-policy'] ?? '';
    const scripts = directive(policy, 'script-src');
    expect(scripts).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*|data:|blob:/);
    expect(directive(policy, 'default-src')).toBe("default-src 'none'");
    expect(directive(policy, 'base-uri')).toBe("base-uri 'none'");
    expect(directive(policy, 'frame-ancestors')).toBe("frame-ancestors 'none'");
    expect(directive(policy, 'form-action')).toBe("form-action 'self'");
    expect(policy).not.toMatch(/https?:/);
    const html = await response.text();
    const tags = html.match(/<script\b[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) expect(tag).toContain(`nonce="${nonceOf(policy)}"`);
    policies.push(policy);
  }
  expect(new Set(policies.map(nonceOf)).size).toBe(policies.length);
  expect(Math.min(...policies.map((policy) => nonceOf(policy).length))).toBeGreaterThan(20);
});

test('every answer is guarded against sniffing and framing, and pages are not kept', async ({
  request,
  baseURL,
}) => {
  shareDatabase(baseURL);
  const { reviewer } = await makeDesk();
  const { article } = await makeArticle(reviewer);
  const headers = { Cookie: await sessionCookie(reviewer.userId) };
  const desk = `/desks/${reviewer.deskSlug}`;
  const guarded = [
    '/sign-in',
    `${desk}/articles`,
    `${desk}/articles/${article.id}`,
    `/api/v1${desk}/articles`,
  ];
  for (const path of [...guarded, '/api/v1/openapi.json']) {
    const response = await request.get(path, { headers });
    expect(response.status(), path).toBe(200);
    expect(response.headers(), path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(response.headers()['x-powered-by'], path).toBeUndefined();
    if (guarded.includes(path)) {
      expect(response.headers()['cache-control'], path).toMatch(/private.*no-store|no-store/);
    }
  }
});

test('what is shared has a policy of its own, and its card alone may be framed', async ({
  request,
}) => {
  for (const whole of ['/r/no-such-token', '/reports/none', '/dossiers/none']) {
    for (const path of [whole, `${whole}/files/pdf`, `${whole}/card`]) {
      const headers = (await request.get(path)).headers();
      expect(headers['content-security-policy'], path).not.toContain('nonce-');
      expect(headers['x-frame-options'], path).toBe(path.endsWith('/card') ? undefined : 'DENY');
    }
  }
});

test('the page of a desk is not for those who are no members of it', async ({
  request,
  baseURL,
}) => {
  shareDatabase(baseURL);
  const [{ reviewer }, { admin: stranger }] = [await makeDesk(), await makeDesk()];
  const { article } = await makeArticle(reviewer, { title: 'A title nobody else sees' });
  for (const path of ['/articles', '/people', `/articles/${article.id}`]) {
    const url = `/desks/${reviewer.deskSlug}${path}`;
    const cookie = { Cookie: await sessionCookie(stranger.userId) };
    const foreign = await request.get(url, { headers: cookie, maxRedirects: 0 });
    expect(await foreign.text(), url).not.toContain('A title nobody else sees');
    expect(foreign.status(), url).toBe(404);
    const anonymous = await request.get(url, { maxRedirects: 0 });
    expect(await anonymous.text(), url).not.toContain('A title nobody else sees');
    expect(anonymous.headers().location, url).toContain('/sign-in');
  }
});

test('nobody who is not signed in has the server hold a large body', async ({ request }) => {
  const path = '/api/auth/callback/credentials';
  const form = { email: 'a@desk.example', password: 'x'.repeat(30_000) };
  expect((await request.post(path, { form })).status()).toBe(413);
  expect((await request.post(path, { data: form })).status()).toBe(413);
});
