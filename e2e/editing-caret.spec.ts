import { getArticle } from '@/lib/articles/queries';
import { cardOf, expect, savedLine, test } from './testing/review-test';

const caret = (page: import('@playwright/test').Page) =>
  page.getByRole('application', { name: 'Caret in the article' });

test('words are chosen with the keyboard alone, and become a claim', async ({
  review,
  desk,
  article,
}) => {
  const { keyboard } = review;
  await keyboard.press('p');
  await expect(caret(review)).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowRight');
  await keyboard.press('Control+ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(review.getByRole('status').getByText('Space')).toBeAttached();
  await keyboard.press('Shift+Control+ArrowRight');
  await keyboard.press('Shift+Control+ArrowRight');
  await expect(review.getByRole('status')).toContainText('Chosen: “bridge cost”');
  await expect(caret(review)).toBeFocused();
  await expect(review.getByRole('button', { name: 'Add as claim' })).toBeVisible();
  await keyboard.press('a');
  const added = cardOf(review).filter({ hasText: 'Added by a reviewer' });
  await expect(added).toContainText('bridge cost');
  await expect(caret(review)).toBeHidden();
  await expect(added, 'the focus is not lost with the caret').toBeFocused();
  await expect(savedLine(added)).toBeVisible();
  const { claims } = await getArticle(desk.reviewer, article.id);
  expect(claims.map(({ wording }) => wording)).toContain('bridge cost');
});

test('words chosen from the end of a paragraph on begin with the next one', async ({ review }) => {
  const { keyboard } = review;
  const said = review.getByRole('status');
  await keyboard.press('p');
  await keyboard.press('End');
  await keyboard.press('Shift+Control+ArrowRight');
  await expect(said.getByText('Space')).toBeAttached();
  await expect(review.getByRole('button', { name: 'Add as claim' })).toBeHidden();
  await keyboard.press('Shift+Control+ArrowRight');
  await keyboard.press('Shift+Control+ArrowRight');
  await expect(said).toContainText('Chosen: “The bridge”');
  await expect(review.getByRole('button', { name: 'Add as claim' })).toBeVisible();
  await keyboard.press('a');
  const added = cardOf(review).filter({ hasText: 'Added by a reviewer' });
  await expect(added.getByText('The bridge', { exact: true })).toBeVisible();
});

test('a claim is split at the caret; Escape lets go of words and then of the caret', async ({
  review,
  desk,
  article,
}) => {
  const { keyboard } = review;
  await keyboard.press('j');
  await keyboard.press('p');
  await keyboard.press('Shift+End');
  await expect(review.getByRole('button', { name: 'Add as claim' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(review.getByRole('button', { name: 'Add as claim' })).toBeHidden();
  await expect(caret(review)).toBeFocused();
  await keyboard.press('Escape');
  await expect(caret(review)).toBeHidden();
  await expect(cardOf(review, 1)).toBeFocused();
  await keyboard.press('p');
  await keyboard.press('Control+ArrowRight');
  await keyboard.press('Control+ArrowRight');
  await keyboard.press('s');
  await expect(cardOf(review, 1).getByText('The mayor', { exact: true })).toBeVisible();
  await expect(caret(review)).toBeHidden();
  await expect
    .poll(async () => {
      const { claims } = await getArticle(desk.reviewer, article.id);
      return claims.slice(0, 2).map(({ wording }) => wording);
    })
    .toEqual(['The mayor', 'opened the bridge on Monday']);
});
