import { editClaim } from '@/lib/claims/mutations';
import {
  cardOf,
  expect,
  openReview,
  reviewPath,
  savedLine,
  storedClaim,
  test,
} from './testing/review-test';

test('what was done is undone and done again, also after a reload in between', async ({
  review,
  context,
  desk,
  article,
}) => {
  const { keyboard } = review;
  const stored = () => storedClaim(context, desk, article, 1);
  const { ranges } = await stored();
  await keyboard.press('j');
  await keyboard.press('v');
  await keyboard.press('[');
  await keyboard.press('[');
  await keyboard.press('z');
  await expect(savedLine(cardOf(review, 1))).toBeVisible();
  await openReview(review, reviewPath(desk, article));
  await keyboard.press('z');
  await expect(review.getByText('Undone: changed which words claim 1 is.').first()).toBeVisible();
  await expect.poll(async () => (await stored()).ranges).toEqual(ranges);
  await expect(cardOf(review, 1).getByText('Verified').first(), 'it counts again').toBeVisible();
  await keyboard.press('z');
  await expect.poll(async () => (await stored()).verdicts).toEqual([]);
});

test('what was undone is done again after a reload, until something new is done', async ({
  review,
  context,
  desk,
  article,
}) => {
  const { keyboard } = review;
  const stored = () => storedClaim(context, desk, article, 1);
  await keyboard.press('j');
  await keyboard.press('v');
  await keyboard.press('[');
  await keyboard.press('z');
  await keyboard.press('z');
  await expect.poll(async () => (await stored()).verdicts).toEqual([]);
  await openReview(review, reviewPath(desk, article));
  await keyboard.press('y');
  await expect.poll(async () => (await stored()).status).toBe('VERIFIED');
  await keyboard.press('Shift+z');
  await expect.poll(async () => (await stored()).status, 'on other words').toBe('PENDING');
  await keyboard.press('y');
  await expect(review.getByText('There is nothing to redo.').first()).toBeVisible();
  await keyboard.press('z');
  await keyboard.press('u');
  await keyboard.press('y');
  await expect(
    review.getByText('There is nothing to redo.').first(),
    'something new was done',
  ).toBeVisible();
});

test.describe('without a network', () => {
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED/] });

  test('edits made offline wait on the device, through undo and redo, and are saved as one', async ({
    review,
    context,
    desk,
    article,
  }) => {
    const { keyboard } = review;
    await keyboard.press('j');
    await context.setOffline(true);
    await keyboard.press('[');
    await keyboard.press('[');
    await keyboard.press('z');
    await keyboard.press('z');
    await keyboard.press('y');
    await expect(
      review
        .getByRole('article')
        .locator('.claim-words')
        .getByText('The mayor opened the bridge on'),
    ).toHaveText('The mayor opened the bridge on');
    await context.setOffline(false);
    await expect(savedLine(cardOf(review, 1))).toBeVisible();
    const { ranges, version } = await storedClaim(context, desk, article, 1);
    expect(ranges).toEqual([{ start: 0, end: 'The mayor opened the bridge on'.length }]);
    expect(version, 'what was taken back meanwhile was never sent').toBeLessThanOrEqual(4);
  });
});

test.describe('when somebody else was first', () => {
  test.use({ expectedComplaints: [/status of 409/] });

  test('undoing does not overwrite what they wrote', async ({ review, context, desk, article }) => {
    const { keyboard } = review;
    await keyboard.press('j');
    await keyboard.press('[');
    await expect(savedLine(cardOf(review, 1))).toBeVisible();
    const { id, version } = await storedClaim(context, desk, article, 1);
    await editClaim(desk.colleague, id, { version, wording: 'Theirs.' });
    await review.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(cardOf(review, 1).getByText('Theirs.')).toBeVisible();
    await keyboard.press('z');
    const compare = cardOf(review, 1).getByRole('region', { name: /compare$/ });
    await expect(compare).toContainText('The mayor opened the bridge on');
    await compare.getByRole('button', { name: 'Take theirs' }).click();
    await expect(cardOf(review, 1).getByText('Theirs.')).toBeVisible();
    expect((await storedClaim(context, desk, article, 1)).wording).toBe('Theirs.');
  });
});

test('taking back an added claim leads back to where it was added from', async ({ review }) => {
  const { keyboard } = review;
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('p');
  await keyboard.press('Shift+Control+ArrowRight');
  await keyboard.press('Shift+Control+ArrowRight');
  await keyboard.press('a');
  const added = cardOf(review).filter({ hasText: 'Added by a reviewer' });
  await expect(savedLine(added)).toBeVisible();
  await keyboard.press('z');
  await expect(added).toBeHidden();
  await expect(cardOf(review, 2)).toContainText('61 million');
  await expect(cardOf(review, 2)).toBeFocused();
});
