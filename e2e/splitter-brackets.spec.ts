import { v7 as uuid } from 'uuid';
import { cardOf, expect, openReview, reviewPath, savedLine, test } from './testing/review-test';

test('a bracket in the wording shows where in the article it comes from, until it is edited', async ({
  context,
  page,
  desk,
  article: _signedIn,
  baseURL,
}) => {
  const added = await context.request.post(`/api/v1/desks/${desk.reviewer.deskSlug}/articles`, {
    data: {
      id: uuid(),
      title: 'The ferry',
      text: 'The ferry sank on Friday. Nobody was hurt.',
      publishedOn: '2024-03-24',
    },
    headers: { Origin: baseURL ?? '' },
  });
  await openReview(page, reviewPath(desk, await added.json()));
  await page.keyboard.press('j');
  const card = cardOf(page, 1);
  const bracket = card.getByRole('button', {
    name: '[22 March 2024] reckoned from the article’s day, 24 Mar 2024',
  });
  await expect(bracket).toHaveText('[22 March 2024]');
  const traced = page.locator('.tint-traced');
  await expect(traced).toHaveCount(0);
  await bracket.focus();
  await page.keyboard.press('Enter');
  await expect(traced).toHaveCount(1);
  await expect(page.getByText('Marked in the article: Friday.')).toBeAttached();
  await page.keyboard.press('w');
  await card.getByRole('textbox', { name: 'Wording' }).fill('It sank on Friday [22 March 2024].');
  await card.getByRole('button', { name: 'Save wording' }).click();
  await expect(savedLine(card)).toBeVisible();
  await expect(card).toContainText('It sank on Friday [22 March 2024].');
  await expect(bracket).toBeHidden();
});
