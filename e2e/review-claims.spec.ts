import { setRuling } from '@/lib/rulings/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { enterAs } from './testing/enter-as';
import {
  cardOf,
  expect,
  markOf,
  openReview,
  reviewPath,
  savedLine,
  selectWords,
  storedClaim,
  test,
} from './testing/review-test';

const verdict = { rationale: '', version: null } as const;

test('chosen words become a claim, which is then put in words that stand alone', async ({
  review,
  context,
  desk,
  article,
}) => {
  await selectWords(review, '61 million crowns.Two ferries');
  await review.getByRole('button', { name: /Add as claim/ }).click();
  const card = cardOf(review).filter({ hasText: 'Added by a reviewer' });
  await expect(card).toContainText('61 million crowns. … Two ferries');
  await card.getByRole('button', { name: 'Edit the wording' }).click();
  await card.getByRole('textbox', { name: 'Wording' }).fill('  ');
  await card.getByRole('button', { name: 'Save wording' }).click();
  await expect(card.getByRole('textbox', { name: 'Wording' })).toHaveAccessibleDescription(
    /A claim needs a wording/,
  );
  await card.getByRole('textbox', { name: 'Wording' }).fill('The bridge cost two ferries.');
  await card.getByRole('button', { name: 'Save wording' }).click();
  await expect(card.getByText('The bridge cost two ferries.')).toBeVisible();
  await expect(savedLine(card)).toBeVisible();

  const stored = await storedClaim(context, desk, article, 3);
  expect(stored).toMatchObject({ wording: 'The bridge cost two ferries.', origin: 'REVIEWER' });
  expect(stored.ranges.map(({ start, end }) => article.revision.text.slice(start, end))).toEqual([
    '61 million crowns.',
    'Two ferries',
  ]);
});

test('a claim is dropped, brought back at once, and brought back later', async ({ review }) => {
  const list = review.getByRole('list', { name: 'Claims' });
  const second = list.getByRole('button', { name: /61 million crowns/ });
  await second.click();
  await cardOf(review, 2).getByRole('button', { name: 'Not a claim' }).click();
  await expect(second).toBeHidden();
  await expect(cardOf(review, 2)).toContainText('Two ferries sank');
  await review.getByRole('button', { name: 'Undo' }).click();
  await expect(second).toBeVisible();
  await expect(cardOf(review, 2)).toContainText('61 million crowns');
  await expect(cardOf(review, 2), 'the focus is not lost with the button').toBeFocused();

  await cardOf(review, 2).getByRole('button', { name: 'Not a claim' }).click();
  await expect(second).toBeHidden();
  await expect(savedLine(review).first()).toBeVisible();
  await review.reload();
  await review.getByText('Not claims (1)').click();
  await review.getByRole('button', { name: 'Bring back' }).click();
  await expect(second).toBeVisible();
  await expect(cardOf(review, 2)).toContainText('61 million crowns');
  await expect(savedLine(cardOf(review, 2))).toBeVisible();
  await expect(cardOf(review, 2), 'the focus is not lost with the button').toBeFocused();
});

test('claims on the same words can each be picked', async ({ review }) => {
  await selectWords(review, '61 million crowns');
  await review.getByRole('button', { name: /Add as claim/ }).click();
  await expect(cardOf(review, 3)).toContainText('Shares words with');
  await cardOf(review, 3).getByRole('button', { name: 'Claim 2, on the same words' }).click();
  await expect(cardOf(review, 2)).toContainText('The bridge cost 61 million crowns.');
  await cardOf(review, 2).getByRole('button', { name: 'Claim 3, on the same words' }).click();
  await expect(cardOf(review, 3)).toBeVisible();

  const shared = review.getByRole('article').getByText('61 million crowns');
  await shared.click();
  await expect(cardOf(review, 2)).toBeVisible();
  await shared.click();
  await expect(cardOf(review, 3)).toBeVisible();
});

test('who marked what, and when, is shown', async ({ page, desk, article }) => {
  const [claim] = article.claims;
  const given = { value: 'DISPUTED', rationale: 'It was Tuesday.', version: null } as const;
  const marked = await setVerdict(desk.colleague, claim?.id ?? '', given);
  await openReview(page, `${reviewPath(desk, article)}?claim=${claim?.id}`);
  const verdicts = cardOf(page, 1).getByRole('region', { name: 'Verdicts' });
  await expect(verdicts).toContainText(`Disputed`);
  await expect(verdicts).toContainText(`by ${desk.colleague.name}`);
  await expect(verdicts).toContainText('It was Tuesday.');
  await expect(verdicts.getByRole('time')).toHaveAttribute(
    'datetime',
    marked.verdicts[0]?.updatedAt ?? '',
  );
  await markOf(cardOf(page, 1), 'verified').click();
  await expect(verdicts).toContainText('by you');
  await expect(cardOf(page, 1)).toContainText('The verdicts disagree. An editor will rule');
});

test('a reviewer cannot drop what somebody else has marked, and is told why', async ({
  page,
  desk,
  article,
}) => {
  const [claim] = article.claims;
  await setVerdict(desk.colleague, claim?.id ?? '', { ...verdict, value: 'VERIFIED' });
  await openReview(page, `${reviewPath(desk, article)}?claim=${claim?.id}`);
  await page.keyboard.press('x');
  await expect(page.getByText(/only an editor can say that it is none/).first()).toBeVisible();
  await expect(cardOf(page, 1)).toBeVisible();
});

test('an editor rules where reviewers disagree, and can take the ruling back', async ({
  page,
  context,
  desk,
  article,
}) => {
  const id = article.claims[0]?.id ?? '';
  await setVerdict(desk.reviewer, id, { ...verdict, value: 'VERIFIED' });
  await setVerdict(desk.colleague, id, { ...verdict, value: 'DISPUTED' });
  await enterAs(context, desk.editor);
  await openReview(page, `${reviewPath(desk, article)}?claim=${id}`);
  const card = cardOf(page, 1);
  await expect(card).toContainText('Needs ruling');
  await card.getByRole('button', { name: 'Rule on this claim' }).click();
  await expect(card.getByRole('radio', { name: 'Verified', exact: true })).toBeFocused();
  await card.getByRole('button', { name: 'Rule', exact: true }).click();
  await expect(card).toContainText('Choose what should stand.');
  await expect(card).toContainText('A ruling needs a reason.');
  await card.getByRole('radio', { name: 'Disputed' }).check();
  await card.getByRole('textbox', { name: 'Reason' }).fill('The minutes say Tuesday.');
  await page.keyboard.press('Control+Enter');
  const ruling = card.getByRole('region', { name: 'Ruling' });
  await expect(ruling).toContainText(`by ${desk.editor.name}`);
  await expect(ruling).toContainText('The minutes say Tuesday.');
  await expect(card, 'the focus is not lost with the form').toBeFocused();
  await expect(savedLine(card)).toBeVisible();
  expect(await storedClaim(context, desk, article, 1)).toMatchObject({
    status: 'DISPUTED',
    ruling: { editor: { id: desk.editor.userId }, reason: 'The minutes say Tuesday.' },
  });
  await ruling.getByRole('button', { name: 'Withdraw the ruling' }).click();
  await expect(card).toContainText('Needs ruling');
  await page.keyboard.press('z');
  await expect(ruling).toContainText('The minutes say Tuesday.');
});

test('a reviewer reads a ruling and has no way to change it', async ({ page, desk, article }) => {
  const id = article.claims[0]?.id ?? '';
  await setRuling(desk.editor, id, { value: 'VERIFIED', reason: 'Seen.', version: null });
  await openReview(page, `${reviewPath(desk, article)}?claim=${id}`);
  const ruling = cardOf(page, 1).getByRole('region', { name: 'Ruling' });
  await expect(ruling).toContainText(`by ${desk.editor.name}`);
  await expect(ruling).toContainText('Seen.');
  await expect(ruling.getByRole('button')).toHaveCount(0);
});

test('whoever goes on at once gets there: the address of the open claim calls nothing off', async ({
  review,
}) => {
  await review.route(/\/report\?_rsc/, async (route) => {
    await review.waitForURL(/[?&]claim=/);
    await route.continue();
  });
  await review.keyboard.press('j');
  await review.getByRole('link', { name: 'Report', exact: true }).click();
  await expect(review).toHaveURL(/\/report$/);
});
