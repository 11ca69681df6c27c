import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { stopReader } from '@/lib/server/apart/document-reader';
import {
  at,
  html,
  limits,
  serve,
  site,
  startSite,
  web,
} from '@/lib/server/fetch-page/site-under-test';
import { fetchesPerPerson } from '@/lib/server/rate-limit';
import { type DeskFixture, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { setFetching } from './mutations';
import { fetchDocument } from './queries';

startSite();
afterAll(stopReader);

let desk: DeskFixture;
beforeEach(async () => {
  desk = await makeDesk();
});

const switchOn = () => setFetching(desk.admin, { on: true, version: 1 });
const fetchIt = (actor = desk.reviewer, url = at('/a')) =>
  fetchDocument(actor, { url }, { network: web(), limits });

const sentence = 'The mayor of Harlow opened the new bridge on Monday, after three years of work. ';
const page = `<!doctype html><html lang="en"><head><title>Bridge opens</title>
<link rel="canonical" href="https://elsewhere.example/b"><meta name="author" content="Ada Wern"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Bridge opens</h1>
<p>${sentence.repeat(4)}</p><p>${sentence.repeat(4)}</p></article></body></html>`;

describe('a page', () => {
  it('is read as an article, with the address at which it was found', async () => {
    await switchOn();
    serve(html, page);
    const [article] = (await fetchIt()).articles;
    expect(article).toMatchObject({
      title: 'Bridge opens',
      author: 'Ada Wern',
      sourceUrl: at('/a'),
    });
    expect(article?.text).toContain(sentence.trim());
    expect(article?.text).not.toContain('Home');
  });

  it('is fetched for nobody while the desk has it off', async () => {
    serve(html, page);
    for (const actor of [desk.reviewer, desk.admin])
      await expectProblem('conflict', fetchIt(actor));
    expect(site.asked).toEqual([]);
  });

  it.each([
    [
      'There is no public site at this address. Check it, or paste the text instead.',
      'http://10.0.0.1/',
    ],
    ['That is no web address. Copy it whole, from https:// on.', 'news.example'],
  ])('that cannot be had is refused in words: %s', async (message, url) => {
    await switchOn();
    const problem = await expectProblem('invalid-input', fetchIt(desk.reviewer, url));
    expect(problem.extensions.issues).toEqual([{ path: 'body.url', message }]);
  });

  it('without an article is refused', async () => {
    await switchOn();
    serve(html, '<p></p>');
    await expectProblem('invalid-input', fetchIt());
  });

  it('is fetched so many times for one person, and for others still', async () => {
    await switchOn();
    for (let count = 0; count < fetchesPerPerson; count += 1) {
      await expectProblem('invalid-input', fetchIt(desk.reviewer, 'news.example'));
    }
    const problem = await expectProblem('too-many-requests', fetchIt());
    expect(problem.extensions.retryAfterSeconds).toBeGreaterThan(0);
    serve(html, page);
    await fetchIt(desk.colleague);
  });
});
