import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { editClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import { cardOf, expect, openReview, reviewPath, test } from './testing/review-test';

test.describe('when somebody else was first', () => {
  test.use({ expectedComplaints: [/status of 409/] });

  const mine = 'The mayor opened the new bridge.';
  const theirs = 'The mayor opened a bridge on a Monday.';

  async function writeMine(page: Page) {
    await page.keyboard.press('j');
    await page.keyboard.press('w');
    await cardOf(page, 1).getByRole('textbox', { name: 'Wording' }).fill(mine);
  }

  for (const [choice, stands] of [
    ['Keep mine', mine],
    ['Take theirs', theirs],
  ] as const) {
    test(`both wordings are shown, and “${choice}” does so`, async ({ review, desk, article }) => {
      const id = article.claims[0]?.id ?? '';
      await writeMine(review);
      await editClaim(desk.colleague, id, { version: 1, wording: theirs });
      await review.keyboard.press('Control+Enter');
      const compare = cardOf(review, 1).getByRole('region', {
        name: 'Somebody changed this: compare',
      });
      await expect(compare).toContainText(mine);
      await expect(compare).toContainText(theirs);
      await expect(compare.getByRole('term'), 'it says whose the other is').toContainText([
        'Yours',
        new RegExp(`^${desk.colleague.name} .*\\d\\d:\\d\\d`),
      ]);
      expect((await getClaim(desk.reviewer, id)).wording).toBe(theirs);
      await compare.getByRole('button', { name: choice }).click();
      await expect(compare).toBeHidden();
      await expect(cardOf(review, 1).getByText(stands)).toBeVisible();
      await expect(cardOf(review, 1), 'the focus is not lost with the button').toBeFocused();
      await expect.poll(async () => (await getClaim(desk.reviewer, id)).wording).toBe(stands);
    });
  }

  test('one wording is made of both, beside the two, and outlasts a reload until it is saved', async ({
    review,
    desk,
    article,
  }) => {
    const id = article.claims[0]?.id ?? '';
    await writeMine(review);
    await editClaim(desk.colleague, id, { version: 1, wording: theirs });
    await review.keyboard.press('Control+Enter');
    const compare = cardOf(review, 1).getByRole('region', {
      name: 'Somebody changed this: compare',
    });
    await compare.getByRole('button', { name: 'Make one of both' }).click();
    const both = compare.getByRole('textbox', { name: 'Both as one' });
    await expect(both).toBeFocused();
    await expect(both).toHaveValue(mine);
    await expect(compare.getByRole('definition')).toHaveText([mine, theirs]);
    expect((await new AxeBuilder({ page: review }).analyze()).violations).toEqual([]);
    const merged = 'The mayor opened the new bridge on a Monday.';
    await both.fill(merged);
    await openReview(review, `${reviewPath(desk, article)}?claim=${id}`);
    await expect(both).toHaveValue(merged);
    await both.press('Control+Enter');
    await expect(compare).toBeHidden();
    await expect(cardOf(review, 1).getByText(merged)).toBeVisible();
    await expect.poll(async () => (await getClaim(desk.reviewer, id)).wording).toBe(merged);
  });

  test('a wording that changed under the pen is not overwritten unseen', async ({
    review,
    desk,
    article,
  }) => {
    const id = article.claims[0]?.id ?? '';
    await writeMine(review);
    await editClaim(desk.colleague, id, { version: 1, wording: theirs });
    // The page learns of it while the form is open.
    await review.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(
      review.getByRole('list', { name: 'Claims' }).getByRole('button', { name: theirs }),
    ).toBeVisible();
    await review.keyboard.press('Control+Enter');
    const compare = cardOf(review, 1).getByRole('region', {
      name: 'Somebody changed this: compare',
    });
    await expect(compare).toContainText(mine);
    await expect(compare).toContainText(theirs);
  });

  test('a draft that was taken up again after a reload is compared all the same', async ({
    review,
    desk,
    article,
  }) => {
    const id = article.claims[0]?.id ?? '';
    await writeMine(review);
    await editClaim(desk.colleague, id, { version: 1, wording: theirs });
    await openReview(review, reviewPath(desk, article));
    await review.keyboard.press('j');
    await expect(cardOf(review, 1).getByText(theirs)).toBeVisible();
    await review.keyboard.press('w');
    await expect(review.getByRole('textbox', { name: 'Wording' })).toHaveValue(mine);
    await review.keyboard.press('Control+Enter');
    const compare = cardOf(review, 1).getByRole('region', {
      name: 'Somebody changed this: compare',
    });
    await expect(compare).toContainText(mine);
    await expect(compare).toContainText(theirs);
    expect((await getClaim(desk.reviewer, id)).wording).toBe(theirs);
  });

  test('a claim that was dropped meanwhile can still be reached from the head', async ({
    review,
    desk,
    article,
  }) => {
    const id = article.claims[0]?.id ?? '';
    await writeMine(review);
    await editClaim(desk.colleague, id, { version: 1, dropped: true });
    await review.keyboard.press('Control+Enter');
    const card = review.getByRole('complementary', { name: 'Not a claim' });
    await expect(card.getByRole('region', { name: /compare$/ })).toContainText(mine);
    await review.keyboard.press('j');
    await expect(card).toBeHidden();
    await review.getByRole('button', { name: 'Show the claim' }).click();
    await expect(card).toBeFocused();
    await expect(card.getByRole('region', { name: /compare$/ })).toContainText('Not a claim:');
    await card.getByRole('button', { name: 'Take theirs' }).click();
    await expect(review.getByText('Somebody changed this')).toHaveCount(0);
    await expect(cardOf(review)).toBeHidden();
  });
});
