import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cardOf, expect, reloadReview, savedLine, test } from './testing/review-test';

const rowsOf = (page: Page) =>
  page.getByRole('list', { name: 'Claims', exact: true }).getByRole('listitem');

test('filters are combined by keyboard, stand in the address and survive a reload', async ({
  review,
}) => {
  const { keyboard } = review;
  await keyboard.press('j');
  await keyboard.press('v');
  await expect(savedLine(cardOf(review, 1))).toBeVisible();
  await keyboard.press('j');

  const more = review.getByText('More filters');
  await more.focus();
  await keyboard.press('Enter');
  const source = review.getByRole('combobox', { name: 'Source' });
  await expect(source.getByRole('option', { name: /^Any \(5\)$/ })).toBeAttached();
  await review.getByRole('combobox', { name: 'Marked by' }).selectOption('Nobody (4)');
  await source.focus();
  await keyboard.type('the harbour office');
  await expect(source).toHaveValue(':the harbour office');
  await expect(review.getByText('1 of 5 listed')).toBeVisible();
  await expect(rowsOf(review)).toHaveText([/61 million/, /Two ferries sank/]);
  await expect(review).toHaveURL(/claim=.*source=the\+harbour\+office.*marks=nobody/);

  const { violations } = await new AxeBuilder({ page: review })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations).toEqual([]);

  await reloadReview(review);
  await expect(source).toHaveValue(':the harbour office');
  await expect(cardOf(review, 2)).toBeVisible();
  await keyboard.press('j');
  await expect(cardOf(review, 3)).toBeVisible();
  await keyboard.press('j');
  await expect(cardOf(review, 3), 'what is not listed is passed over').toBeVisible();

  await review.getByRole('button', { name: 'Show all' }).focus();
  await keyboard.press('Enter');
  await expect(rowsOf(review)).toHaveCount(5);
  await expect(review).not.toHaveURL(/source=|marks=/);
});
