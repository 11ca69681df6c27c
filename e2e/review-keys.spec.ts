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

test('a reviewer walks through the claims and marks them without a mouse', async ({ review }) => {
  const { keyboard } = review;
  await keyboard.press('j');
  await expect(cardOf(review, 1)).toBeFocused();
  await keyboard.press('j');
  await expect(cardOf(review, 2)).toBeFocused();
  await keyboard.press('k');
  await expect(cardOf(review, 1)).toBeFocused();
  await keyboard.press('k');
  await expect(review.getByText('This is the first claim.')).toBeAttached();
  await expect(cardOf(review, 1)).toBeFocused();

  for (const [key, verdict] of [
    ['v', 'verified'],
    ['u', 'unverified'],
    ['d', 'disputed'],
  ] as const) {
    await keyboard.press(key);
    await expect(markOf(cardOf(review, 1), verdict)).toHaveAttribute('aria-pressed', 'true');
    await expect(cardOf(review, 1).getByRole('button', { pressed: true })).toHaveCount(1);
  }
  await keyboard.press('n');
  await expect(cardOf(review, 2)).toBeFocused();
  await keyboard.press('k');
  await keyboard.press('k');
  await keyboard.press('n');
  await expect(cardOf(review, 2), 'a claim that is marked is passed over').toBeFocused();
});

test('n goes round the end, and says when nothing else is pending', async ({ review }) => {
  const { keyboard } = review;
  for (const number of [1, 2, 3, 4, 5]) {
    await keyboard.press('j');
    await expect(cardOf(review, number)).toBeVisible();
    if (number !== 2) await keyboard.press('v');
  }
  await keyboard.press('n');
  await expect(cardOf(review, 2)).toBeVisible();
  await keyboard.press('n');
  await expect(review.getByText('No other claim is pending.').first()).toBeVisible();
  await expect(cardOf(review, 2)).toBeVisible();
});

test('r writes the rationale, and Control and Enter saves it', async ({
  review,
  context,
  desk,
  article,
}) => {
  const { keyboard } = review;
  await keyboard.press('j');
  await keyboard.press('r');
  const rationale = review.getByRole('textbox', { name: 'Rationale' });
  await expect(rationale).toBeFocused();
  await keyboard.type('Seen by vjundexwza themselves?');
  await expect(rationale).toHaveValue('Seen by vjundexwza themselves?');
  await expect(cardOf(review, 1).getByRole('button', { pressed: true })).toHaveCount(0);
  await keyboard.press('Escape');
  await expect(cardOf(review, 1)).toBeFocused();
  await keyboard.press('v');
  await expect(savedLine(cardOf(review, 1))).toBeVisible();

  await keyboard.press('r');
  await keyboard.press('End');
  await keyboard.type(' Yes.');
  await keyboard.press('Control+Enter');
  await expect(review.getByRole('button', { name: 'Save rationale' })).toBeHidden();
  await expect
    .poll(async () => (await storedClaim(context, desk, article, 1)).verdicts)
    .toMatchObject([{ value: 'VERIFIED', rationale: 'Seen by vjundexwza themselves? Yes.' }]);
});

test('e adds evidence, with its address, words and stance', async ({
  review,
  context,
  desk,
  article,
}) => {
  const { keyboard } = review;
  await keyboard.press('j');
  await keyboard.press('e');
  const form = review.getByRole('form', { name: 'Add evidence' });
  await expect(form.getByRole('textbox', { name: 'Source' })).toBeFocused();
  await keyboard.press('Control+Enter');
  await expect(form.getByRole('textbox', { name: 'Source' })).toHaveAccessibleDescription(
    /needs a title/,
  );
  await keyboard.type('Council minutes');
  await keyboard.press('Tab');
  await expect(form.getByRole('textbox', { name: 'Address' })).toBeFocused();
  await keyboard.type('council.example/minutes');
  await keyboard.press('Tab');
  await keyboard.type('The bridge opened on Tuesday.');
  await keyboard.press('Tab');
  await expect(form.getByRole('combobox', { name: 'Stance' })).toBeFocused();
  await keyboard.press('r');
  await expect(form.getByRole('combobox', { name: 'Stance' })).toHaveValue('REFUTES');
  await keyboard.press('Control+Enter');

  const evidence = cardOf(review, 1).getByRole('region', { name: 'Evidence' });
  await expect(evidence.getByRole('link', { name: 'Council minutes' })).toHaveAttribute(
    'href',
    'https://council.example/minutes',
  );
  await expect(evidence).toContainText('refutes the claim');
  await expect(evidence).toContainText('The bridge opened on Tuesday.');
  await expect(evidence).toContainText('added by you');
  await expect(cardOf(review, 1), 'the focus is not lost with the form').toBeFocused();
  await expect(savedLine(cardOf(review, 1))).toBeVisible();
  expect((await storedClaim(context, desk, article, 1)).evidence).toMatchObject([
    { stance: 'REFUTES', title: 'Council minutes', quote: 'The bridge opened on Tuesday.' },
  ]);
});

test('w rewords, x drops, and z takes back one after the other', async ({
  review,
  context,
  desk,
  article,
}) => {
  const { keyboard } = review;
  const list = review.getByRole('list', { name: 'Claims' });
  await keyboard.press('j');
  await keyboard.press('w');
  await expect(review.getByRole('textbox', { name: 'Wording' })).toBeFocused();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('The mayor opened the new bridge.');
  await keyboard.press('Control+Enter');
  await expect(cardOf(review, 1).getByText('The mayor opened the new bridge.')).toBeVisible();
  await expect(cardOf(review, 1), 'the focus is not lost with the form').toBeFocused();

  await keyboard.press('x');
  await expect(list.getByRole('button')).toHaveCount(4);
  await expect(cardOf(review, 1)).toContainText('61 million crowns');
  await expect(review.getByText('Dropped claim 1', { exact: true })).toBeVisible();

  await keyboard.press('z');
  await expect(list.getByRole('button')).toHaveCount(5);
  await expect(cardOf(review, 1)).toContainText('The mayor opened the new bridge.');
  await keyboard.press('z');
  await expect(cardOf(review, 1).getByText('The mayor opened the bridge on Monday.')).toBeVisible();
  await keyboard.press('z');
  await expect(review.getByText('There is nothing to undo.').first()).toBeVisible();
  await expect(savedLine(cardOf(review, 1))).toBeVisible();
  expect(await storedClaim(context, desk, article, 1)).toMatchObject({
    wording: 'The mayor opened the bridge on Monday.',
    dropped: false,
  });
});

test('z takes back a verdict and leaves what was written with its writer', async ({ review }) => {
  const { keyboard } = review;
  await keyboard.press('j');
  await keyboard.press('r');
  await keyboard.type('I saw it open.');
  await keyboard.press('Escape');
  await keyboard.press('v');
  await expect(savedLine(cardOf(review, 1))).toBeVisible();
  await keyboard.press('z');
  await expect(cardOf(review, 1).getByRole('button', { pressed: true })).toHaveCount(0);
  await expect(review.getByRole('textbox', { name: 'Rationale' })).toHaveValue('I saw it open.');
});

test('a makes a claim of the words that are chosen', async ({ review, context, desk, article }) => {
  const { keyboard } = review;
  await keyboard.press('a');
  await expect(
    review.getByText('Select the words of the claim in the article first.').first(),
  ).toBeVisible();
  await selectWords(review, 'the harbour office said');
  await expect(review.getByRole('button', { name: /Add as claim/ })).toBeVisible();
  await keyboard.press('a');
  const added = cardOf(review).filter({ hasText: 'Added by a reviewer' });
  await expect(added).toContainText('the harbour office said');
  await expect(savedLine(added)).toBeVisible();
  const stored = await storedClaim(context, desk, article, 4);
  expect(stored.ranges.map(({ start, end }) => article.revision.text.slice(start, end))).toEqual([
    'the harbour office said',
  ]);
});

test('single keys do nothing in a text field and can be switched off for good', async ({
  review,
  desk,
  article,
}) => {
  const { keyboard } = review;
  await keyboard.press('j');
  for (const open of ['r', 'w', 'e']) {
    await keyboard.press(open);
    const field = review.locator(':focus');
    await expect(field).toHaveRole('textbox');
    const before = await field.inputValue();
    await keyboard.press('End');
    await keyboard.type('jknvudxza?');
    await expect(field).toHaveValue(`${before}jknvudxza?`);
    await expect(cardOf(review, 1)).toBeVisible();
    await keyboard.press('Escape');
    await expect(cardOf(review, 1)).toBeFocused();
  }
  await expect(cardOf(review, 1).getByRole('button', { pressed: true })).toHaveCount(0);

  await keyboard.press('?');
  const keys = review.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('Next claim that waits for you');
  const single = keys.getByRole('checkbox', { name: 'Single keys' });
  await single.focus();
  await keyboard.press('Space');
  await expect(single).not.toBeChecked();
  await expect(keys.getByText('Saved', { exact: true })).toBeVisible();
  await keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await keyboard.press('v');
  await keyboard.press('j');
  await expect(cardOf(review, 1)).toBeVisible();
  await expect(cardOf(review, 1).getByRole('button', { pressed: true })).toHaveCount(0);

  await openReview(review, reviewPath(desk, article));
  await keyboard.press('j');
  await review.getByRole('button', { name: 'Keys and help' }).click();
  await single.check();
  await expect(keys.getByText('Saved', { exact: true })).toBeVisible();
  await keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await expect(cardOf(review), 'j had done nothing').toBeHidden();
  await keyboard.press('j');
  await expect(cardOf(review, 1)).toBeVisible();
});

test('Escape leaves the field, then the form, then the claim, and loses no word', async ({
  review,
}) => {
  const { keyboard } = review;
  await keyboard.press('j');
  await keyboard.press('w');
  await keyboard.press('End');
  await keyboard.type(' So it is said.');
  await keyboard.press('Escape');
  await expect(cardOf(review, 1)).toBeFocused();
  await expect(review.getByRole('textbox', { name: 'Wording' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(review.getByRole('textbox', { name: 'Wording' })).toBeHidden();
  await keyboard.press('q');
  await expect(cardOf(review, 1).getByRole('checkbox').first()).toBeFocused();
  await keyboard.press('Escape');
  await expect(cardOf(review, 1)).toBeFocused();
  await keyboard.press('Escape');
  await expect(review.getByRole('complementary', { name: 'No claim is open' })).toBeVisible();
  await keyboard.press('v');
  await expect(review.getByText(/^Choose a claim first/).first()).toBeVisible();
  await keyboard.press('j');
  await keyboard.press('w');
  await expect(review.getByRole('textbox', { name: 'Wording' })).toHaveValue(/ So it is said\.$/);
});

test('? shows the keys, and neither it nor Backspace or Delete decides anything', async ({
  review,
}) => {
  const { keyboard } = review;
  await keyboard.press('j');
  await keyboard.press('?');
  const keys = review.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toBeVisible();
  await keyboard.press('x');
  await keyboard.press('v');
  await keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await expect(cardOf(review, 1)).toBeVisible();
  await keyboard.press('Backspace');
  await keyboard.press('Delete');
  await keyboard.press('Control+v');
  await expect(cardOf(review, 1).getByRole('button', { pressed: true })).toHaveCount(0);
  await expect(review.getByRole('list', { name: 'Claims' }).getByRole('button')).toHaveCount(5);
  await expect(review.getByText(/^(Saving|Saved \d\d:\d\d)$/)).toHaveCount(0);
});
