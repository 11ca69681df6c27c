import { editClaim } from '@/lib/claims/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import {
  cardOf,
  expect,
  openReview,
  reviewPath,
  savedLine,
  selectWords,
  storedClaim,
  test,
} from './testing/review-test';

const keysOf = (page: import('@playwright/test').Page) =>
  page.getByRole('application', { name: 'The words of the claim' });

test('brackets move the edges of a claim by a word, and its underline with them', async ({
  review,
  context,
  desk,
  article,
}) => {
  const { keyboard } = review;
  await keyboard.press('j');
  await keyboard.press('[');
  await expect(review.getByText(/the claim now ends after “on”/)).toBeAttached();
  await keyboard.press('[');
  await keyboard.press('}');
  await keyboard.press('}');
  await expect(review.getByText(/the claim now begins with “opened”/)).toBeAttached();
  await expect(savedLine(cardOf(review, 1))).toBeVisible();
  const { id, ranges, wording } = await storedClaim(context, desk, article, 1);
  expect(ranges.map(({ start, end }) => article.revision.text.slice(start, end))).toEqual([
    'opened the bridge',
  ]);
  expect(wording, 'a wording of its own stays').toBe('The mayor opened the bridge on Monday.');
  const underlined = review.getByRole('article').locator(`.claim-words[data-claim="${id}"]`);
  await expect(underlined).toHaveText(['opened the bridge']);
  await keyboard.press('{');
  await keyboard.press(']');
  await expect(underlined).toHaveText(['mayor opened the bridge on']);
  for (const _ of [1, 2, 3, 4, 5, 6]) await keyboard.press('z');
  await expect(underlined).toHaveText(['The mayor opened the bridge on Monday']);
});

test('g edits the words by character, word and sentence; Enter keeps and Escape leaves them', async ({
  review,
  context,
  desk,
  article,
}) => {
  const { keyboard } = review;
  const wordsNow = async () =>
    (await storedClaim(context, desk, article, 1)).ranges.map(({ start, end }) =>
      article.revision.text.slice(start, end),
    );
  const before = await wordsNow();
  await keyboard.press('j');
  await keyboard.press('g');
  await expect(keysOf(review)).toBeFocused();
  await expect(review.getByText(/^Editing the words\. End: /)).toBeAttached();
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await expect(keysOf(review)).toHaveText('The mayor opened the bridge on Mond');
  await keyboard.press('Control+ArrowLeft');
  await expect(keysOf(review)).toHaveText('The mayor opened the bridge on');
  await keyboard.press('Tab');
  await expect(review.getByText('Start: the claim now begins with “The”.')).toBeAttached();
  await keyboard.press('Alt+ArrowRight');
  await expect(keysOf(review)).toHaveText('mayor opened the bridge on');
  await keyboard.press('ArrowUp');
  await expect(keysOf(review)).toHaveText('The mayor opened the bridge on');
  await keyboard.press('v');
  await expect(cardOf(review, 1).getByRole('button', { pressed: true })).toHaveCount(0);
  await keyboard.press('Escape');
  await expect(keysOf(review)).toBeHidden();
  await expect(review.getByText('The words stay as they were.')).toBeAttached();
  await expect(cardOf(review, 1), 'the focus is not lost with the form').toBeFocused();
  expect(await wordsNow()).toEqual(before);

  await keyboard.press('g');
  await keyboard.press('Control+ArrowLeft');
  await keyboard.press('Control+ArrowLeft');
  await keyboard.press('Enter');
  await expect(cardOf(review, 1)).toBeFocused();
  await expect(savedLine(cardOf(review, 1))).toBeVisible();
  expect(await wordsNow()).toEqual(['The mayor opened the bridge']);
});

test('a part is added to a claim and taken out of it again', async ({
  review,
  context,
  desk,
  article,
}) => {
  const { keyboard } = review;
  await keyboard.press('j');
  await keyboard.press('g');
  await selectWords(review, '61 million crowns');
  await expect(review.getByRole('button', { name: 'Add to the claim' })).toBeVisible();
  await keyboard.press('a');
  await expect(keysOf(review).getByText('61 million crowns')).toBeVisible();
  await expect(review.getByText('End: part 2 of 2 now ends after “crowns”.')).toBeAttached();
  await keyboard.press('Enter');
  await expect(savedLine(cardOf(review, 1))).toBeVisible();
  const words = async () =>
    (await storedClaim(context, desk, article, 1)).ranges.map(({ start, end }) =>
      article.revision.text.slice(start, end),
    );
  expect(await words()).toEqual(['The mayor opened the bridge on Monday', '61 million crowns']);
  await keyboard.press('g');
  await keyboard.press('x');
  await expect(review.getByText('End: the claim now ends after “Monday”.')).toBeAttached();
  await keyboard.press('Enter');
  await expect.poll(words).toEqual(['The mayor opened the bridge on Monday']);
});

test('a verdict on other words is shown as such and renewed by its key', async ({ review }) => {
  const { keyboard } = review;
  await keyboard.press('j');
  await keyboard.press('v');
  await expect(cardOf(review, 1)).toContainText('Verified');
  await keyboard.press('[');
  const verdicts = cardOf(review, 1).getByRole('region', { name: 'Verdicts' });
  await expect(verdicts).toContainText(
    'Given before the words changed, on “The mayor opened the bridge on Monday”. It does not count.',
  );
  await expect(cardOf(review, 1).getByText('Pending')).toBeVisible();
  await keyboard.press('v');
  await expect(verdicts).not.toContainText('Given before');
  await expect(savedLine(cardOf(review, 1))).toBeVisible();
});

test('words that others have marked are an editor’s to change', async ({
  review,
  desk,
  article,
}) => {
  const id = article.claims[0]?.id ?? '';
  await setVerdict(desk.colleague, id, { value: 'VERIFIED', rationale: '', version: null });
  await openReview(review, `${reviewPath(desk, article)}?claim=${id}`);
  for (const key of ['[', 'g']) {
    await review.keyboard.press(key);
    await expect(
      review.getByText(/only an editor can change which words it is/).first(),
    ).toBeVisible();
    await review.getByRole('button', { name: 'Close this line' }).click();
  }
});

test.describe('when somebody else was first', () => {
  test.use({ expectedComplaints: [/status of 409/] });

  test('words that changed under the hand are compared, not overwritten', async ({
    review,
    context,
    desk,
    article,
  }) => {
    const id = article.claims[0]?.id ?? '';
    await review.keyboard.press('j');
    await review.keyboard.press('g');
    await expect(keysOf(review)).toBeFocused();
    await review.keyboard.press('Control+ArrowLeft');
    await editClaim(desk.colleague, id, { version: 1, ranges: [{ start: 4, end: 20 }] });
    await review.keyboard.press('Enter');
    const compare = cardOf(review, 1).getByRole('region', { name: /compare$/ });
    await expect(compare).toContainText('The mayor opened the bridge on');
    await expect(compare).toContainText('mayor opened the');
    await compare.getByRole('button', { name: 'Take theirs' }).click();
    expect((await storedClaim(context, desk, article, 1)).ranges).toEqual([{ start: 4, end: 20 }]);
  });
});
