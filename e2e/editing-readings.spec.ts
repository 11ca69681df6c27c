import { getArticle } from '@/lib/articles/queries';
import { cardOf, expect, openReview, reviewPath, savedLine, test } from './testing/review-test';

test('t takes the splitter’s reading as a claim and i refuses it; both are undone', async ({
  review,
  desk,
  article,
}) => {
  const { keyboard } = review;
  const standing = async () => {
    const { claims } = await getArticle(desk.reviewer, article.id);
    return claims.filter(({ dropped }) => !dropped).map(({ wording }) => wording);
  };
  const before = await standing();
  await keyboard.press('j');
  const fold = cardOf(review, 1).getByText('The splitter also reads (1)');
  await expect(fold).toBeVisible();
  await keyboard.press('t');
  await expect(fold).toBeHidden();
  await expect(
    review.getByText('Took a finer reading of claim', { exact: false }).first(),
  ).toBeVisible();
  await expect.poll(standing).toEqual(['The mayor opened the bridge.', ...before]);
  await openReview(review, reviewPath(desk, article));
  await keyboard.press('z');
  await expect.poll(standing).toEqual(before);
  await keyboard.press('i');
  await expect(savedLine(cardOf(review, 1))).toBeVisible();
  await expect(fold).toBeHidden();
  await keyboard.press('t');
  await expect(
    review.getByText('The splitter has no further reading of this claim.').first(),
  ).toBeVisible();
  await keyboard.press('z');
  await expect(fold).toBeVisible();
  await fold.click();
  await cardOf(review, 1)
    .getByRole('button', { name: 'Take as a claim: The mayor opened the bridge.' })
    .click();
  await expect.poll(standing).toHaveLength(before.length + 1);
});
