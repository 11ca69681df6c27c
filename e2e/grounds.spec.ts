import type { Page } from '@playwright/test';
import { setCheck } from '@/lib/checklists/mutations';
import { getClaim } from '@/lib/claims/queries';
import { listArticleLedger } from '@/lib/ledger/queries';
import { enterAs } from './testing/enter-as';
import { cardOf, expect, openReview, reviewPath, savedLine, test } from './testing/review-test';

/** Types into the field that has the focus, goes on to the next, and so on; an empty one is passed over. */
async function fillIn(page: Page, values: readonly string[]) {
  for (const [index, value] of values.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    if (value) await page.keyboard.type(value);
  }
}

test('two links from one statement are written down by keyboard and count as one origin', async ({
  review,
  desk,
  article,
}) => {
  const card = cardOf(review, 1);
  await review.keyboard.press('j');
  await review.keyboard.press('e');
  await expect(card.getByRole('textbox', { name: 'Source' })).toBeFocused();
  await fillIn(review, ['Statement of the town', 'example.org/statement', 'It is open.']);
  await review.keyboard.press('Control+Enter');
  await expect(card.getByRole('link', { name: 'Statement of the town' })).toBeVisible();
  await expect(card.getByRole('heading', { name: 'Evidence (1)' })).toBeVisible();

  await review.keyboard.press('e');
  await fillIn(review, ['The daily', 'example.org/daily', '', 'S']);
  await card.getByRole('textbox', { name: 'Publisher' }).focus();
  await fillIn(review, ['The Daily', 'archive.example/daily', 'Statement']);
  await expect(card.getByRole('combobox', { name: 'Derives from' })).toBeFocused();
  // In a list Enter opens the list; the key that saves works from everywhere.
  await review.keyboard.press('Control+Enter');
  await expect(card.getByRole('heading', { name: 'Evidence 2 sources, 1 origin' })).toBeVisible();
  await expect(card.getByText('Derives from Statement of the town')).toBeVisible();
  await expect(card.getByRole('link', { name: 'Archived copy of The daily' })).toHaveAttribute(
    'href',
    'https://archive.example/daily',
  );
  await expect(savedLine(card)).toBeVisible();

  await card.getByRole('button', { name: 'Edit evidence: Statement of the town' }).click();
  const form = card.getByRole('form', { name: 'Change evidence' });
  await expect(form).toBeVisible();
  await expect(
    form.getByRole('combobox', { name: 'Derives from' }),
    'it would go in a circle',
  ).toHaveCount(0);
  await form.getByRole('button', { name: 'Cancel' }).click();

  await card.getByRole('button', { name: 'Remove evidence: Statement of the town' }).click();
  await expect(card.getByRole('heading', { name: 'Evidence (1)' })).toBeVisible();
  await expect(card.getByText(/^Derives from/)).toHaveCount(0);
  await expect(savedLine(card)).toBeVisible();
  const { evidence } = await getClaim(desk.reviewer, article.claims[0]?.id ?? '');
  expect(evidence).toMatchObject([
    { title: 'The daily', publisher: 'The Daily', derivesFrom: null },
  ]);
});

test.describe('a search', () => {
  test('is logged with one key, changed, removed and brought back', async ({
    review,
    desk,
    article,
  }) => {
    const id = article.claims[0]?.id ?? '';
    const card = cardOf(review, 1);
    const log = card.getByRole('region', { name: 'Search log' });
    await review.keyboard.press('j');
    await review.keyboard.press('l');
    await expect(log.getByRole('textbox', { name: 'Looked for' })).toBeFocused();
    await fillIn(review, ['Did the mayor open it?', '', 'The mayor’s office', 'N']);
    await review.keyboard.press('Control+Enter');
    await expect(log.getByRole('listitem')).toContainText(
      'Did the mayor open it? found nothingThe mayor’s office, no answer',
    );
    await expect(card, 'the focus is not lost with the form').toBeFocused();
    await expect(savedLine(card)).toBeVisible();
    expect((await getClaim(desk.reviewer, id)).searches).toMatchObject([
      { asked: 'The mayor’s office', answered: false, outcome: 'NOTHING', place: '' },
    ]);

    await log.getByRole('button', { name: /^Edit search/ }).press('Enter');
    await log.getByRole('combobox', { name: 'Answer' }).selectOption('They answered');
    await log
      .getByRole('combobox', { name: 'Outcome' })
      .selectOption('Found what contradicts the claim');
    await log.getByRole('textbox', { name: 'What came of it' }).fill('It was the deputy.');
    await review.keyboard.press('Control+Enter');
    await expect(log.getByRole('listitem')).toContainText('who answeredIt was the deputy.');

    await log.getByRole('button', { name: /^Remove search/ }).press('Enter');
    await expect(log.getByRole('listitem')).toHaveCount(0);
    await review.keyboard.press('z');
    await expect(log.getByRole('listitem')).toContainText('It was the deputy.');
    await expect(savedLine(card)).toBeVisible();
    const { entries } = await listArticleLedger(desk.reviewer, article.id, { limit: 9 });
    expect(entries.map(({ event }) => event)).toContain('SEARCH_ADDED');

    await review.getByRole('link', { name: 'Report' }).click();
    await review.getByRole('link', { name: 'Internal' }).click();
    const section = review.getByRole('heading', { name: 'What was searched' }).locator('..');
    await expect(section).toContainText('found what contradicts the claim');
    await expect(section).toContainText('It was the deputy.');
  });

  test('that says neither where nor whom is sent back to the field', async ({ review }) => {
    const log = cardOf(review, 1).getByRole('region', { name: 'Search log' });
    await review.keyboard.press('j');
    await review.keyboard.press('l');
    await fillIn(review, ['Did the mayor open it?']);
    await review.keyboard.press('Control+Enter');
    const where = log.getByRole('textbox', { name: 'Where' });
    await expect(where).toBeFocused();
    await expect(where).toHaveAccessibleDescription('Where was it looked for, or who was asked?');
    await expect(log.getByRole('listitem')).toHaveCount(0);
  });

  test.describe('without a network', () => {
    test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] });

    test('is kept, and saved once the network is back', async ({
      review,
      context,
      desk,
      article,
    }) => {
      const card = cardOf(review, 1);
      await review.keyboard.press('j');
      await review.keyboard.press('l');
      await expect(review.getByRole('textbox', { name: 'Looked for' })).toBeFocused();
      await context.setOffline(true);
      await fillIn(review, ['Who paid?', 'Register of works']);
      await review.keyboard.press('Control+Enter');
      await expect(card.getByText('Not saved: kept on this device')).toBeVisible();
      await context.setOffline(false);
      await expect(savedLine(card)).toBeVisible();
      const { searches } = await getClaim(desk.reviewer, article.claims[0]?.id ?? '');
      expect(searches).toMatchObject([{ sought: 'Who paid?', answered: null }]);
    });
  });
});

test('the checklist follows the kind, is gone through by keyboard, and is shared', async ({
  review,
  context,
  desk,
  article,
}) => {
  const id = article.claims[0]?.id ?? '';
  const card = cardOf(review, 1);
  await review.keyboard.press('j');
  await review.keyboard.press('q');
  const first = card.getByRole('checkbox', { name: 'Who knows it at first hand?' });
  await expect(first).toBeFocused();
  await review.keyboard.press('Space');
  await expect(first).toBeChecked();
  await expect(card.getByText('other fact, 1 of 4 done')).toBeVisible();

  await card.getByRole('combobox', { name: 'Kind' }).selectOption('Quote');
  await expect(card.getByText('quote, 1 of 6 done'), 'no answer is lost').toBeVisible();
  await card.getByRole('button', { name: /^Add note: Is there a recording/ }).press('Enter');
  await review.keyboard.type('On the radio, at six.');
  await review.keyboard.press('Control+Enter');
  await expect(card.getByText('On the radio, at six.')).toBeVisible();
  await expect(savedLine(card)).toBeVisible();

  const stored = await getClaim(desk.reviewer, id);
  expect(stored).toMatchObject({
    kind: 'QUOTE',
    checks: [
      { questionId: 'fact-first-hand', done: true },
      { questionId: 'quote-record', done: false, note: 'On the radio, at six.' },
    ],
  });

  await enterAs(context, desk.colleague);
  await openReview(review, `${reviewPath(desk, article)}?claim=${id}`);
  await review.keyboard.press('q');
  await expect(card.getByText(`Ticked by ${desk.reviewer.name}`)).toBeVisible();
  await review.getByRole('link', { name: 'Report' }).click();
  await review.getByRole('link', { name: 'Internal' }).click();
  const section = review.getByRole('heading', { name: 'Checklist' }).locator('..');
  await expect(section).toContainText(`Looked into by ${desk.reviewer.name}`);
  await expect(section).toContainText('On the radio, at six.');
});

test.describe('a note that somebody else has written meanwhile', () => {
  test.use({ expectedComplaints: [/status of 409/] });

  test('is put beside one’s own, and neither is lost', async ({ review, desk, article }) => {
    const id = article.claims[0]?.id ?? '';
    const card = cardOf(review, 1);
    await review.keyboard.press('j');
    await review.keyboard.press('q');
    await card
      .getByRole('button', { name: /^Add note: Who knows it at first hand/ })
      .press('Enter');
    await review.keyboard.type('The mayor.');
    // Not ticked: a tick of theirs could be on the page before or after one's own note is kept.
    const theirs = { done: false, note: 'The engineer.', version: null };
    await setCheck(desk.colleague, id, 'fact-first-hand', theirs);
    await review.keyboard.press('Control+Enter');
    const compare = card.getByRole('region', { name: 'Somebody changed this: compare' });
    await expect(compare).toContainText('Who knows it at first hand? Not done: The mayor.');
    await expect(compare).toContainText('Who knows it at first hand? Not done: The engineer.');
    await expect(compare).toContainText(desk.colleague.name);
    await compare.getByRole('button', { name: 'Keep mine' }).press('Enter');
    await expect(savedLine(card)).toBeVisible();
    const { checks } = await getClaim(desk.reviewer, id);
    expect(checks).toMatchObject([{ note: 'The mayor.', version: 2 }]);
  });
});

test('an admin says what the desk asks, and the cards ask it', async ({
  review,
  context,
  desk,
  article,
}) => {
  await enterAs(context, desk.admin);
  await review.goto(`/desks/${desk.admin.deskSlug}/policy`);
  const summary = review.getByText('Other fact 4 questions');
  // A key is pressed where a person sees it: as long as the page streams in, the words are hidden.
  await expect(summary).toBeVisible();
  await summary.press('Enter');
  const form = review.getByRole('form', { name: 'Checklist: Other fact' });
  await form.getByRole('button', { name: 'Remove question 4' }).press('Enter');
  await form.getByRole('button', { name: 'Add a question' }).press('Enter');
  await expect(form.getByRole('textbox', { name: 'Question 4' })).toBeFocused();
  await review.keyboard.type('What does the mayor say?');
  await form.getByRole('button', { name: 'Move question 4 up' }).press('Enter');
  await form.getByRole('button', { name: 'Save checklist' }).press('Enter');
  await expect(form.getByText('Saved. It is on the cards of this kind from now on.')).toBeVisible();
  await expect(form.getByRole('textbox', { name: 'Question 3' })).toHaveValue(
    'What does the mayor say?',
  );

  await enterAs(context, desk.reviewer);
  await openReview(review, `${reviewPath(desk, article)}?claim=${article.claims[0]?.id}`);
  await review.keyboard.press('q');
  const boxes = cardOf(review, 1).getByRole('checkbox');
  await expect(boxes).toHaveCount(4);
  await expect(boxes.nth(2)).toHaveAccessibleName('What does the mayor say?');
});
