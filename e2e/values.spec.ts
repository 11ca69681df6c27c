import { v7 as uuid } from 'uuid';
import type { ArticleView } from '@/lib/articles/schema';
import { cardOf, expect, openReview, reviewPath, test } from './testing/review-test';

const morning =
  'A bomb in Port Sarrow killed at least 14 people on Thursday. Port Sarrow is in mourning.';
const evening =
  'The bomb in Port Sarrow killed 17 people, the hospital said. Port Sarrow hurries to give blood.';

test('the card shows what a claim counts and names, and what other articles say of the same', async ({
  context,
  page,
  desk,
  article: _signedIn,
  baseURL,
}) => {
  const add = async (title: string, text: string): Promise<ArticleView> => {
    const added = await context.request.post(`/api/v1/desks/${desk.reviewer.deskSlug}/articles`, {
      data: { id: uuid(), title, text, publishedOn: '2026-11-12' },
      headers: { Origin: baseURL ?? '' },
    });
    expect(added.status(), await added.text()).toBe(201);
    return added.json();
  };
  const first = await add('The morning', morning);
  await add('The evening', evening);
  await openReview(page, reviewPath(desk, first));
  await page.keyboard.press('j');
  const card = cardOf(page, 1);
  await expect(card).toContainText('at least 14: 14 or more, people');
  await expect(card).toContainText('Thursday: 12 November 2026');
  await card.getByRole('button', { name: 'at least 14' }).click();
  const others = card.getByRole('region', { name: 'Other articles on the same' });
  await expect(others).toContainText('17 people');
  await expect(others).toContainText('both may hold');
  await others.getByRole('link', { name: /killed 17 people/ }).click();
  await expect(page.getByRole('heading', { name: 'The evening' })).toBeVisible();
  await expect(cardOf(page, 1)).toContainText('17 people');
});
