import { cardOf, expect, test } from './testing/review-test';

test('the focus is back on the claim when the help is closed', async ({ review }) => {
  const { keyboard } = review;
  const keys = review.getByRole('dialog', { name: 'Keys' });
  await keyboard.press('j');
  await keyboard.press('?');
  await expect(keys.getByRole('button', { name: 'Close' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await expect(cardOf(review, 1)).toBeFocused();

  const help = review.getByRole('button', { name: 'Keys and help' });
  await help.press('Enter');
  await keys.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(keys).toBeHidden();
  await expect(help).toBeFocused();
});

test('the button of the list says whether it is open, beside the article', async ({ review }) => {
  const opener = review.getByRole('button', { name: 'List of claims' });
  const list = review.getByRole('list', { name: 'Claims', exact: true });
  await expect(list).toBeVisible();
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  await opener.press('Enter');
  await expect(list).toBeHidden();
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
  await expect(opener).toBeFocused();
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the first claim that a key opens has the focus', async ({ review }) => {
    await review.keyboard.press('j');
    await expect(cardOf(review, 1)).toBeFocused();
  });

  test('a claim chosen from the list has the focus, and else its button', async ({ review }) => {
    const { keyboard } = review;
    const opener = review.getByRole('button', { name: 'List of claims' });
    const list = review.getByRole('list', { name: 'Claims', exact: true });
    await expect(opener).toHaveAttribute('aria-expanded', 'false');
    await opener.press('Enter');
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await list.getByRole('button', { name: /61 million/ }).press('Enter');
    await expect(list).toBeHidden();
    await expect(cardOf(review, 2)).toBeFocused();

    await opener.press('Enter');
    await expect(review.getByRole('button', { name: 'Close the list' })).toBeFocused();
    await keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(opener).toBeFocused();
  });
});
