import AxeBuilder from '@axe-core/playwright';
import { addComment } from '@/lib/comments/mutations';
import {
  cardOf,
  expect,
  openReview,
  reviewPath,
  savedLine,
  storedClaim,
  test,
} from './testing/review-test';

test('two people talk about a claim, by keyboard alone and live', async ({
  review,
  pageOf,
  context,
  desk,
  article,
}) => {
  const other = await pageOf(desk.colleague);
  await openReview(other, reviewPath(desk, article));

  const card = cardOf(review, 1);
  await review.keyboard.press('j');
  await review.keyboard.press('c');
  const field = card.getByRole('textbox', { name: 'Comment' });
  await expect(field).toBeFocused();
  await review.keyboard.type('Have you asked them, @rev');
  const people = card.getByRole('listbox', { name: 'People of the desk' });
  await expect(people.getByRole('option')).toHaveText([desk.colleague.name]);
  await review.keyboard.press('Enter');
  await expect(field).toHaveValue(`Have you asked them, @${desk.colleague.name} `);
  await review.keyboard.type('? https://harbour.example/log');
  await review.keyboard.press('Control+Enter');
  const said = card.getByRole('article', { name: `Comment by ${desk.reviewer.name}` });
  await expect(said).toContainText(`@${desk.colleague.name}`);
  await expect(said.getByRole('link', { name: 'https://harbour.example/log' })).toBeVisible();
  await expect(savedLine(card)).toBeVisible();

  const row = other.getByRole('list', { name: 'Claims' }).getByRole('button').first();
  await expect(row).toContainText('1 open comment');
  await other.goto(`/desks/${desk.colleague.deskSlug}/articles`);
  await expect(other.getByRole('row', { name: article.title })).toContainText('1 open comment');
  await other.getByRole('link', { name: '1 comment mentions you' }).click();
  await other.getByRole('link', { name: article.claims[0]?.wording ?? '' }).click();
  const theirCard = cardOf(other, 1);
  await theirCard.getByRole('button', { name: /^Resolve comment/ }).press('Enter');
  await expect(theirCard.getByText('1 resolved')).toBeVisible();

  await expect(card.getByText('1 resolved'), 'it arrives by itself').toBeVisible();
  await card.getByText('1 resolved').click();
  await expect(said).toContainText(`Resolved by ${desk.colleague.name}`);
  await said.getByRole('button', { name: /^Reopen comment/ }).press('Enter');
  await expect(card.getByRole('heading', { name: 'Comments (1)' })).toBeVisible();
  await expect
    .poll(async () => (await storedClaim(context, desk, article, 1)).comments)
    .toMatchObject([{ resolved: null, mentions: [{ id: desk.colleague.userId }] }]);
});

test('what one has said can be changed and taken back by oneself', async ({
  review,
  context,
  desk,
  article,
}) => {
  const card = cardOf(review, 1);
  await review.keyboard.press('j');
  await review.keyboard.press('c');
  await review.keyboard.type('Who has asked?');
  await review.keyboard.press('Control+Enter');
  await card.getByRole('button', { name: /^Edit comment/ }).press('Enter');
  await card.getByRole('textbox', { name: 'Comment' }).fill('Who has asked them?');
  await card.getByRole('button', { name: 'Save comment' }).click();
  await expect(card.getByText('Who has asked them?')).toBeVisible();
  await expect
    .poll(async () => (await storedClaim(context, desk, article, 1)).comments)
    .toMatchObject([{ text: 'Who has asked them?' }]);
  await card.getByRole('button', { name: /^Delete comment/ }).click();
  await expect(card.getByText('Who has asked them?')).toHaveCount(0);
  await expect
    .poll(async () => (await storedClaim(context, desk, article, 1)).comments)
    .toEqual([]);
  await review.getByRole('button', { name: /^Undo/ }).click();
  await expect(card.getByText('Who has asked them?')).toBeVisible();
  await expect
    .poll(async () => (await storedClaim(context, desk, article, 1)).comments)
    .toMatchObject([{ text: 'Who has asked them?' }]);
  // And what came back can be changed like any other.
  await card.getByRole('button', { name: /^Resolve comment/ }).click();
  await expect
    .poll(async () => (await storedClaim(context, desk, article, 1)).comments)
    .toMatchObject([{ resolved: { by: { id: desk.reviewer.userId } } }]);
});

test.describe('when the server cannot be reached', () => {
  test.use({ expectedComplaints: [/ERR_FAILED/] });

  test('a comment is kept across a reload, and sent once', async ({
    review,
    context,
    desk,
    article,
  }) => {
    const calls = /\/claims\/[^/]+\/comments/;
    await context.route(calls, (route) => route.abort());
    await review.keyboard.press('j');
    await review.keyboard.press('c');
    await review.keyboard.type('Who has asked?');
    await review.keyboard.press('Control+Enter');
    await expect(cardOf(review, 1).getByText('Not saved: kept on this device')).toBeVisible();
    await openReview(review, `${reviewPath(desk, article)}?claim=${article.claims[0]?.id}`);
    await expect(cardOf(review, 1).getByText('Who has asked?')).toBeVisible();
    await context.unroute(calls);
    await review.getByRole('button', { name: 'Try now' }).click();
    await expect(savedLine(cardOf(review, 1))).toBeVisible();
    expect((await storedClaim(context, desk, article, 1)).comments).toHaveLength(1);
  });
});

test('hostile words are words, and everybody can read them', async ({ page, desk, article }) => {
  const id = article.claims[0]?.id ?? '';
  const text = '<img src=x onerror=alert(1)> javascript:alert(1) [a](javascript:alert(1))';
  await addComment(desk.colleague, id, { id: crypto.randomUUID(), text });
  const more = `@${desk.reviewer.name}, ${'unbrokenandverylong'.repeat(20)}`;
  await addComment(desk.colleague, id, { id: crypto.randomUUID(), text: more });
  await openReview(page, `${reviewPath(desk, article)}?claim=${id}`);
  const comments = cardOf(page, 1).getByRole('region', { name: 'Comments' });
  await expect(comments).toContainText(text);
  await expect(comments.getByRole('link')).toHaveCount(0);
  await expect(comments.getByRole('button', { name: /^Edit/ })).toHaveCount(0);
  const axe = () => new AxeBuilder({ page }).analyze();
  expect((await axe()).violations).toEqual([]);
  await page.keyboard.press('c');
  await page.keyboard.type('@');
  await expect(comments.getByRole('listbox')).toBeVisible();
  expect((await axe()).violations).toEqual([]);
  await page.goto(`/desks/${desk.reviewer.deskSlug}/mentions`);
  await expect(page.getByRole('heading', { name: 'Comments that mention you' })).toBeVisible();
  expect((await axe()).violations).toEqual([]);
});
