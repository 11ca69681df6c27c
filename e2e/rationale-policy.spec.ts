import { getClaim } from '@/lib/claims/queries';
import { setPolicy } from '@/lib/policy/mutations';
import { enterAs } from './testing/enter-as';
import {
  cardOf,
  expect,
  markOf,
  openReview,
  reviewPath,
  savedLine,
  test,
} from './testing/review-test';

const needed = 'Needs a rationale: kept on this device';

test.beforeEach(async ({ desk }) => {
  await setPolicy(desk.admin, { rationaleRequiredFor: ['UNVERIFIED'], version: 1 });
});

test('a mark without the rationale that is required leads to it, and is saved with it', async ({
  review,
  desk,
  article,
}) => {
  const id = article.claims[0]?.id ?? '';
  const card = cardOf(review, 1);
  const rationale = card.getByRole('textbox', { name: 'Rationale' });
  await review.keyboard.press('j');
  await review.keyboard.press('u');
  await expect(rationale).toBeFocused();
  await expect(rationale).toHaveAccessibleDescription(
    'This desk asks for a rationale with the verdict unverified. The mark is saved once it is written.',
  );
  await expect(markOf(card, 'unverified')).toHaveAttribute('aria-pressed', 'true');
  await expect(card.getByRole('heading', { name: needed })).toBeVisible();
  await expect(review.getByRole('banner').getByText(/^Saved/)).toHaveCount(0);

  // What else is done to the claim goes out all the same.
  await review.keyboard.press('Escape');
  await review.keyboard.press('e');
  await review.keyboard.type('Statement of the town');
  await review.keyboard.press('Control+Enter');
  await expect
    .poll(async () => (await getClaim(desk.reviewer, id)).evidence.map(({ title }) => title))
    .toEqual(['Statement of the town']);
  expect((await getClaim(desk.reviewer, id)).verdicts).toEqual([]);

  await openReview(review, `${reviewPath(desk, article)}?claim=${id}`);
  await expect(markOf(card, 'unverified'), 'after a reload').toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await review.keyboard.press('j');
  await review.getByRole('button', { name: 'Show the claim' }).press('Enter');
  await card.getByRole('button', { name: 'Write the rationale' }).press('Enter');
  await expect(rationale).toBeFocused();
  await review.keyboard.type('Nobody answers.');
  await review.keyboard.press('Control+Enter');
  await expect(savedLine(card)).toBeVisible();
  await expect(review.getByText(needed)).toHaveCount(0);
  expect((await getClaim(desk.reviewer, id)).verdicts).toMatchObject([
    { value: 'UNVERIFIED', rationale: 'Nobody answers.', version: 1 },
  ]);
});

test('a mark that needs a rationale can be taken back, or be another', async ({
  review,
  desk,
  article,
}) => {
  const id = article.claims[0]?.id ?? '';
  const card = cardOf(review, 1);
  await review.keyboard.press('j');
  await review.keyboard.press('u');
  await review.keyboard.press('Escape');
  await review.keyboard.press('z');
  await expect(card.getByRole('button', { pressed: true })).toHaveCount(0);
  await expect(review.getByText(needed)).toHaveCount(0);

  await review.keyboard.press('u');
  await review.keyboard.press('Escape');
  await card.getByRole('button', { name: 'Discard the mark' }).press('Enter');
  await expect(card.getByRole('button', { pressed: true })).toHaveCount(0);

  await review.keyboard.press('u');
  await review.keyboard.press('Escape');
  await review.keyboard.press('v');
  await expect(savedLine(card)).toBeVisible();
  await expect(review.getByText(needed)).toHaveCount(0);
  expect((await getClaim(desk.reviewer, id)).verdicts).toMatchObject([{ value: 'VERIFIED' }]);
});

test('a rationale that is written first goes with the mark', async ({ review }) => {
  const card = cardOf(review, 1);
  await review.keyboard.press('j');
  await review.keyboard.press('r');
  await review.keyboard.type('Nobody answers.');
  await review.keyboard.press('Escape');
  await review.keyboard.press('u');
  await expect(savedLine(card)).toBeVisible();
  await expect(review.getByText(needed)).toHaveCount(0);
});

test.describe('when the desk begins to ask while a reviewer works', () => {
  test.use({ expectedComplaints: [/status of 422/] });

  test('the mark is refused with the reason, and saved once the rationale is there', async ({
    review,
    desk,
  }) => {
    await setPolicy(desk.admin, { rationaleRequiredFor: ['DISPUTED'], version: 2 });
    const card = cardOf(review, 1);
    await review.keyboard.press('j');
    await review.keyboard.press('d');
    const refused = card.getByRole('region', { name: 'A change that could not be saved' });
    await expect(refused).toContainText(
      'This desk asks for a rationale with the verdict disputed. Nothing was stored.',
    );
    await refused.getByRole('button', { name: 'Edit' }).press('Enter');
    await review.keyboard.type('The harbour says otherwise.');
    await review.keyboard.press('Control+Enter');
    await expect(savedLine(card)).toBeVisible();
    await expect(refused).toHaveCount(0);
  });
});

test('an admin says with which verdicts a rationale is required', async ({
  review,
  context,
  desk,
  article,
}) => {
  await enterAs(context, desk.admin);
  await review.goto(`/desks/${desk.admin.deskSlug}/articles`);
  await review.getByRole('link', { name: 'Policy' }).click();
  await expect(review.getByRole('checkbox', { name: 'Unverified' })).toBeChecked();
  await review.getByRole('checkbox', { name: 'Verified', exact: true }).press('Space');
  await review.getByRole('checkbox', { name: 'Unverified' }).press('Space');
  const rationale = review.getByRole('region', { name: 'Rationale' });
  await rationale.getByRole('button', { name: 'Save rationale' }).press('Enter');
  await expect(review.getByText('Saved. Verdicts are asked for it from now on.')).toBeVisible();

  await enterAs(context, desk.reviewer);
  await openReview(review, `${reviewPath(desk, article)}?claim=${article.claims[0]?.id}`);
  await review.keyboard.press('v');
  await expect(cardOf(review, 1).getByRole('heading', { name: needed })).toBeVisible();

  await review.goto(`/desks/${desk.admin.deskSlug}/policy`);
  await expect(review.getByRole('heading', { name: 'Only admins see this page.' })).toBeVisible();
});
