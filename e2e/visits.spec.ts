import { setVerdict } from '@/lib/verdicts/mutations';
import { cardOf, expect, openReview, reviewPath, test } from './testing/review-test';

test('what others changed since the last look is told, listed, opened and seen', async ({
  review,
  desk,
  article,
}) => {
  const line = review.getByRole('region', { name: 'Since you last looked' });
  await expect(line, 'a first visit tells of nothing').toBeHidden();
  const recorded = review.waitForResponse(/\/visit$/);
  await review.reload();
  expect((await recorded).status()).toBe(204);
  await review.goto(`/desks/${desk.reviewer.deskSlug}/articles`);
  const third = article.claims[2];
  if (!third) throw new Error('The article has too few claims.');
  const verdict = { value: 'DISPUTED', rationale: '', version: null } as const;
  await setVerdict(desk.colleague, third.id, verdict);

  await openReview(review, reviewPath(desk, article));
  await expect(line).toContainText(/2 changes since you looked on/);
  const row = review
    .getByRole('list', { name: 'Claims', exact: true })
    .getByRole('listitem')
    .nth(2);
  await expect(row).toContainText('Changed');
  await line.getByRole('button', { name: 'Show' }).focus();
  await review.keyboard.press('Enter');
  // The first verdict of an article brings it into review.
  const [moved, marked] = [line.getByRole('listitem').first(), line.getByRole('listitem').last()];
  await expect(moved).toContainText('began the review');
  await expect(marked).toContainText(`${desk.colleague.name} marked a claim`);
  await line.getByRole('button', { name: 'Open claim 3' }).focus();
  await review.keyboard.press('Enter');
  await expect(cardOf(review, 3)).toBeFocused();

  await review.reload();
  await expect(line, 'until it is seen it stays').toBeVisible();
  await line.getByRole('button', { name: 'Mark as seen' }).click();
  await expect(line).toBeHidden();
  await expect(row).not.toContainText('Changed');
  await review.reload();
  await expect(review.getByRole('list', { name: 'Claims', exact: true })).toBeVisible();
  await expect(line).toBeHidden();
});
