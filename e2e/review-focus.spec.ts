import type { Locator } from '@playwright/test';
import { makeArticle } from '@/prisma/testing/desk-fixture';
import { enterAs } from './testing/enter-as';
import { cardOf, expect, openReview, reviewPath, savedLine, test } from './testing/review-test';

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

test.describe('in a high window', () => {
  test.use({ viewport: { width: 1280, height: 1000 } });

  test('whoever goes through the card and the list by Tab keeps the words in sight', async ({
    page,
    context,
    desk,
  }) => {
    const days = Array.from({ length: 30 }, (_, day) => `Boat ${day + 1} sank on day ${day + 1}.`);
    const { article } = await makeArticle(desk.editor, { text: days.join('\n\n') });
    await enterAs(context, desk.reviewer);
    await openReview(page, reviewPath(desk, article));
    const { keyboard } = page;
    const scrolled = () => page.evaluate(() => scrollY);
    const tabTo = async (goal: Locator) => {
      const at = await scrolled();
      while (!(await goal.evaluate((element) => element === document.activeElement))) {
        await keyboard.press('Tab');
        expect(await scrolled()).toBe(at);
      }
    };
    for (let claim = 0; claim < 15; claim += 1) await keyboard.press('j');
    await expect(cardOf(page, 15)).toBeFocused();
    const at = await scrolled();
    expect(at).toBeGreaterThan(0);
    await keyboard.press('e');
    await expect(page.getByRole('textbox', { name: 'Source' })).toBeFocused();
    expect(await scrolled(), 'a form has opened').toBe(at);
    const foot = await cardOf(page, 15).evaluate((card) => card.getBoundingClientRect().bottom);
    expect(foot, 'the card is longer now, and all of it in sight').toBeLessThan(1000);
    await tabTo(page.getByRole('form').getByRole('button', { name: 'Add evidence' }));
    await keyboard.press('Escape');
    await page.getByText('More filters').focus();
    const rows = page.getByRole('list', { name: 'Claims', exact: true }).getByRole('button');
    await tabTo(rows.filter({ hasText: 'Boat 28' }));
  });
});

test('the rationale is left by Ctrl and Enter or by Tab, and the focus is not lost', async ({
  review,
}) => {
  const { keyboard } = review;
  const rationale = review.getByRole('textbox', { name: 'Rationale' });
  await keyboard.press('j');
  await keyboard.press('v');
  await keyboard.press('r');
  await keyboard.type('Seen in the log.');
  await keyboard.press('Control+Enter');
  await expect(cardOf(review, 1)).toBeFocused();
  await expect(savedLine(cardOf(review, 1))).toBeVisible();

  await keyboard.press('r');
  await expect(rationale).toBeFocused();
  await keyboard.press('End');
  await keyboard.type(' Twice.');
  await expect(review.getByRole('button', { name: 'Save rationale' })).toBeVisible();
  await keyboard.press('Tab');
  await expect(review.getByRole('button', { name: 'Withdraw' })).toBeFocused();
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
