import { v7 as uuid } from 'uuid';
import type { ArticleView } from '@/lib/articles/schema';
import { editClaim } from '@/lib/claims/mutations';
import { cardOf, expect, openReview, reviewPath, test } from './testing/review-test';

/** One sentence that can be taken apart in many ways. */
const text =
  'Having long denied it, the firm that built the dam and the office that was to look after it, ' +
  'both now closed, paid, according to letters the court saw, some of those whose houses, fields ' +
  'or wells were lost.';
const unsure = /^The splitter was unsure how to take this sentence apart: \d+%$/;

test('the card tells where the splitter was unsure, until somebody chooses the words', async ({
  context,
  page,
  desk,
  article: _signedIn,
  baseURL,
}) => {
  const added = await context.request.post(`/api/v1/desks/${desk.reviewer.deskSlug}/articles`, {
    data: {
      id: uuid(),
      title: 'The dam',
      text,
    },
    headers: { Origin: baseURL ?? '' },
  });
  const dam: ArticleView = await added.json();
  const [claim] = dam.claims;
  if (!claim) throw new Error('The sentence holds a claim.');
  await openReview(page, reviewPath(desk, dam));
  await page.keyboard.press('j');
  const line = cardOf(page, 1).getByText(unsure);
  await expect(line).toBeVisible();
  const { id: claimId, ranges, version } = claim;
  const shorter = [{ start: 0, end: text.indexOf(', the firm') }];
  await editClaim(desk.reviewer, claimId, { version, ranges: shorter });
  await expect(line).toBeHidden();
  await editClaim(desk.reviewer, claimId, { version: version + 1, ranges });
  await expect(line).toBeVisible();
});

test('the card says nothing of it where the splitter was sure', async ({ review, article }) => {
  expect(article.claims[0]?.confidence).toBeGreaterThan(0.5);
  await review.keyboard.press('j');
  await expect(cardOf(review, 1)).toContainText('The mayor opened the bridge on Monday.');
  await expect(cardOf(review, 1).getByText(unsure)).toBeHidden();
});
