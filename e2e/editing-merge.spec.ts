import type { Locator, Page } from '@playwright/test';
import { getArticle } from '@/lib/articles/queries';
import type { ArticleView } from '@/lib/articles/schema';
import { editClaim } from '@/lib/claims/mutations';
import type { DeskFixture } from '@/prisma/testing/desk-fixture';
import { cardOf, expect, openReview, reviewPath, savedLine, test } from './testing/review-test';

const rows = (page: Page): Locator =>
  page.getByRole('list', { name: 'Claims' }).getByRole('button');

/** The words of every standing claim as the server has them. */
async function stored(desk: DeskFixture, { id, revision }: ArticleView): Promise<string[]> {
  const { claims } = await getArticle(desk.reviewer, id);
  return claims
    .filter(({ dropped }) => !dropped)
    .map(({ ranges }) =>
      ranges.map(({ start, end }) => revision.text.slice(start, end)).join(' | '),
    );
}

/** Puts the browser's own caret before some words of the article, as a click between words does. */
async function putCaretBefore(page: Page, words: string): Promise<void> {
  await page.getByRole('article').evaluate((element, wanted) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) return getSelection()?.collapse(node, at);
    }
    throw new Error(`No text of the article holds “${wanted}”.`);
  }, words);
}

test('m merges with the next claim; it is undone and done again, also after a reload', async ({
  review,
  desk,
  article,
}) => {
  const { keyboard } = review;
  const before = await stored(desk, article);
  await keyboard.press('j');
  await keyboard.press('m');
  await expect(rows(review)).toHaveCount(4);
  await expect(cardOf(review, 1)).toContainText(
    'The mayor opened the bridge on Monday. The bridge cost 61 million crowns.',
  );
  await expect(savedLine(cardOf(review, 1))).toBeVisible();
  const merged = await stored(desk, article);
  expect(merged).toEqual([`${before[0]} | ${before[1]}`, ...before.slice(2)]);
  await openReview(review, reviewPath(desk, article));
  await expect(rows(review)).toHaveCount(4);
  await keyboard.press('z');
  await expect(rows(review)).toHaveCount(5);
  await expect.poll(() => stored(desk, article)).toEqual(before);
  await openReview(review, reviewPath(desk, article));
  await keyboard.press('y');
  await expect.poll(() => stored(desk, article)).toEqual(merged);
});

test('s splits a claim where its words were clicked, and z puts it together again', async ({
  review,
  desk,
  article,
}) => {
  const before = await stored(desk, article);
  await review.keyboard.press('j');
  await review.keyboard.press('s');
  await expect(review.getByText(/Put the caret between two words/).first()).toBeVisible();
  await putCaretBefore(review, ' opened');
  await review.keyboard.press('s');
  await expect(rows(review)).toHaveCount(6);
  await expect(cardOf(review, 1)).toContainText('The mayor');
  const split = ['The mayor', 'opened the bridge on Monday', ...before.slice(1)];
  await expect.poll(() => stored(desk, article)).toEqual(split);
  await review.keyboard.press('z');
  await expect.poll(() => stored(desk, article)).toEqual(before);
  await expect(cardOf(review, 1)).toContainText('The mayor opened the bridge on Monday.');
  await review.keyboard.press('Shift+z');
  await expect.poll(() => stored(desk, article)).toEqual(split);
});

test('the form for the words splits and merges by buttons, after what was edited in it', async ({
  review,
  desk,
  article,
}) => {
  const before = await stored(desk, article);
  await review.keyboard.press('j');
  await cardOf(review, 1).getByRole('button', { name: 'Edit the words' }).click();
  await cardOf(review, 1).getByRole('button', { name: 'Move the end back by a word' }).click();
  await putCaretBefore(review, ' opened');
  await cardOf(review, 1).getByRole('button', { name: 'Split at the caret' }).click();
  const split = ['The mayor', 'opened the bridge on', ...before.slice(1)];
  await expect.poll(() => stored(desk, article)).toEqual(split);
  await cardOf(review, 1).getByRole('button', { name: 'Edit the words' }).click();
  await cardOf(review, 1).getByRole('button', { name: 'Merge with the next' }).click();
  const merged = ['The mayor opened the bridge on', ...before.slice(1)];
  await expect.poll(() => stored(desk, article)).toEqual(merged);
});

test.describe('without a network', () => {
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED/] });

  test('a merge and what follows it wait on the device, across a split of the result', async ({
    review,
    context,
    desk,
    article,
  }) => {
    const before = await stored(desk, article);
    await review.keyboard.press('j');
    await context.setOffline(true);
    await review.keyboard.press('m');
    await review.keyboard.press('[');
    await review.keyboard.press('v');
    await expect(rows(review)).toHaveCount(4);
    expect(await stored(desk, article)).toEqual(before);
    await context.setOffline(false);
    await expect(savedLine(cardOf(review, 1))).toBeVisible();
    expect((await stored(desk, article))[0]).toBe(
      `${before[0]} | ${before[1]?.replace(' crowns', '')}`,
    );
    const { claims } = await getArticle(desk.reviewer, article.id);
    expect(claims[0]?.status).toBe('VERIFIED');
  });
});

test.describe('when somebody else was first', () => {
  test.use({ expectedComplaints: [/status of 409/] });

  test('a merge with a claim that has moved on is compared', async ({ review, desk, article }) => {
    const next = article.claims[1]?.id ?? '';
    await review.keyboard.press('j');
    await editClaim(desk.colleague, next, { version: 1, wording: 'Theirs.' });
    await review.keyboard.press('m');
    const compare = cardOf(review, 1).getByRole('region', { name: /compare$/ });
    await expect(compare).toContainText('61 million');
    await compare.getByRole('button', { name: 'Keep mine' }).click();
    await expect(compare).toBeHidden();
    await expect.poll(async () => (await stored(desk, article)).length).toBe(4);
  });
});
