import { v7 as uuid } from 'uuid';
import type { ArticleView } from '@/lib/articles/schema';
import { openOffers } from '@/lib/claims/offers';
import { cardOf, expect, openReview, reviewPath, savedLine, test } from './testing/review-test';

const text = [
  'Engineers replaced both cables of the Aldine Bridge and renewed the roadway.',
  'About 38,000 vehicles crossed the bridge on an average day before it closed.',
].join('\n\n');

test('what a word may stand for is put into the wording by a key, and taken out again', async ({
  context,
  page,
  desk,
  article: _signedIn,
  baseURL,
}) => {
  const added = await context.request.post(`/api/v1/desks/${desk.reviewer.deskSlug}/articles`, {
    data: { id: uuid(), title: 'The Aldine Bridge', text },
    headers: { Origin: baseURL ?? '' },
  });
  const bridge: ArticleView = await added.json();
  const claim = bridge.claims.find((each) => openOffers(text, each).length > 0);
  const [offer] = claim ? openOffers(text, claim) : [];
  if (!claim || !offer) throw new Error('The splitter offers nothing for this text.');
  await openReview(page, `${reviewPath(desk, bridge)}?claim=${claim.id}`);
  const card = cardOf(page);
  const list = card.getByRole('list', { name: 'What its words may stand for' });
  await expect(list).toContainText(`“${offer.explained}” may be ${offer.words}`);
  await page.keyboard.press('f');
  const bracket = card.getByRole('button', { name: new RegExp(`^\\[${offer.words}\\] from: `) });
  await expect(bracket).toBeVisible();
  await expect(savedLine(card)).toBeVisible();
  await page.reload();
  await expect(bracket).toBeVisible();
  await bracket.click();
  await expect(page.locator('.tint-traced')).not.toHaveCount(0);
  await page.keyboard.press('z');
  await expect(bracket).toBeHidden();
  await expect(list).toBeVisible();
});
