import type { BrowserContext, Locator, Page } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import type { ArticleView } from '@/lib/articles/schema';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { type DeskFixture, makeDesk } from '@/prisma/testing/desk-fixture';
import { enterAs } from './enter-as';
import { shareDatabase } from './server-under-test';
import { test as base, expect } from './test';

/** Four paragraphs with a claim each, and a fifth with two on the same words. */
const text = [
  'The mayor opened the bridge on Monday.',
  'The bridge cost 61 million crowns.',
  'Two ferries sank in May, the harbour office said.',
  'Nobody was hurt, and the road was closed for three days.',
].join('\n\n');

type Fixtures = {
  /** A desk that nobody else works on, with an editor and two reviewers. */
  desk: DeskFixture;
  /** An article with five claims that nobody has marked. */
  article: ArticleView;
  /** Its review desk, opened by a reviewer. */
  review: Page;
  /** An empty page in one more browser, in which a member of the desk is signed in. */
  pageOf: (member: Actor) => Promise<Page>;
};

/** A test of the review desk, on an article and among people of its own. */
export const test = base.extend<Fixtures>({
  desk: async ({ baseURL }, use) => {
    shareDatabase(baseURL);
    await use(await makeDesk());
  },
  article: async ({ context, desk, baseURL }, use) => {
    await enterAs(context, desk.reviewer);
    const added = await context.request.post(`/api/v1/desks/${desk.reviewer.deskSlug}/articles`, {
      data: { id: uuid(), title: 'The new bridge', text },
      headers: { Origin: baseURL ?? '' },
    });
    expect(added.status(), await added.text()).toBe(201);
    await use(await added.json());
  },
  review: async ({ page, desk, article }, use) => {
    await openReview(page, reviewPath(desk, article));
    await use(page);
  },
  pageOf: async ({ browser, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (member) => {
      const context = await browser.newContext();
      contexts.push(context);
      watch(context);
      await enterAs(context, member);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };

/** Opens a review desk and waits until it is at work: it has then asked what is new at the desk. */
export async function openUntouched(page: Page, path: string): Promise<void> {
  await told(page, () => page.goto(path));
}

/** Opens a review desk, and touches it, so that what its keys lead to is fetched. */
export async function openReview(page: Page, path: string): Promise<void> {
  await openUntouched(page, path);
  await touch(page);
}

/** Opens a review desk anew, and waits as `openReview` does. */
export async function reloadReview(page: Page): Promise<void> {
  await told(page, () => page.reload());
  await touch(page);
}

async function told(page: Page, open: () => Promise<unknown>): Promise<void> {
  const answer = page.waitForResponse(/\/ledger\?/);
  await open();
  await answer;
}

async function touch(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.mouse.move(1, 1);
  // The page asks for it when it has nothing else to do, and was before us.
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })),
  );
  // Not frame by frame: a page that draws nothing new has none.
  await page.waitForFunction(
    () =>
      [...document.scripts].every(
        ({ src, noModule }) =>
          noModule || src === '' || performance.getEntriesByName(src).length > 0,
      ),
    null,
    { polling: 50 },
  );
}

export const reviewPath = (desk: DeskFixture, article: ArticleView) =>
  `/desks/${desk.reviewer.deskSlug}/articles/${article.id}`;

/** The card of the claim that is open: any, or the one with this number. */
export const cardOf = (page: Page, number?: number): Locator =>
  page.getByRole('complementary', { name: number ? `Claim ${number}` : /^Claim \d+$/ });

/** The button of a verdict on a card. */
export const markOf = (card: Locator, verdict: 'verified' | 'unverified' | 'disputed') =>
  card.getByRole('button', { name: new RegExp(`^Mark ${verdict}`) });

export const savedLine = (place: Locator | Page) => place.getByText(/^Saved \d\d:\d\d$/);

/** The claim with this number as the server has it now. */
export async function storedClaim(
  context: BrowserContext,
  desk: DeskFixture,
  article: ArticleView,
  number: number,
): Promise<ClaimView> {
  const answer = await context.request.get(`/api/v1${reviewPath(desk, article)}`);
  const { claims }: ArticleView = await answer.json();
  const claim = claims[number - 1];
  if (!claim) throw new Error(`The article has no claim ${number}.`);
  return claim;
}

/**
 * Chooses words of the article, as dragging over them or a browser's text cursor does. Between
 * paragraphs there is nothing.
 */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.getByRole('article').evaluate((article, wanted) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let before = '';
    const end = () => before.indexOf(wanted) + wanted.length;
    const nodes: { node: Node; start: number }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node, start: before.length });
      before += node.textContent;
    }
    const place = (offset: number) => {
      const found = nodes.findLast(({ start }) => start < offset || start === 0);
      if (!found) throw new Error('The article is empty.');
      return [found.node, offset - found.start] as const;
    };
    if (!before.includes(wanted)) throw new Error(`The article does not say “${wanted}”.`);
    range.setStart(...place(before.indexOf(wanted)));
    range.setEnd(...place(end()));
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, words);
}
