import AxeBuilder from '@axe-core/playwright';
import { db } from '@/lib/server/db';
import { setStage } from '@/lib/stages/mutations';
import type { Stage } from '@/prisma/generated/enums';
import { enterAs } from './testing/enter-as';
import {
  cardOf,
  expect,
  openReview,
  reviewPath,
  savedLine,
  storedClaim,
  test,
} from './testing/review-test';

const published = ['IN_REVIEW', 'READY', 'SIGNED_OFF', 'PUBLISHED'] as const satisfies Stage[];

test('a double click takes an article one step and not two', async ({ review, article }) => {
  const stage = review.getByRole('region', { name: 'Stage' });
  const place = await stage.getByRole('button', { name: 'Start review' }).boundingBox();
  if (!place) throw new Error('The step is on the page.');
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  await review.mouse.click(x, y);
  const next = stage.getByRole('button', { name: 'Mark ready' });
  await expect(next).not.toHaveAttribute('aria-busy');
  // The second press of a double click, on what has taken the place of the first.
  const under = (await next.boundingBox()) ?? place;
  await review.mouse.move(under.x + under.width / 2, under.y + under.height / 2);
  await review.mouse.down({ clickCount: 2 });
  await review.mouse.up({ clickCount: 2 });
  await review.keyboard.press('j');
  await review.keyboard.press('v');
  await expect(savedLine(cardOf(review, 1))).toBeVisible();
  const where = { id: article.id };
  const stored = () => db().article.findUniqueOrThrow({ where, select: { stage: true } });
  expect(await stored()).toEqual({ stage: 'IN_REVIEW' });
  await next.press('Enter');
  await expect.poll(stored).toEqual({ stage: 'READY' });
});

test('a key that is held down takes an article one step', async ({ review, article }) => {
  const stage = review.getByRole('region', { name: 'Stage' });
  await stage.getByRole('button', { name: 'Start review' }).focus();
  await review.keyboard.down('Enter');
  const next = stage.getByRole('button', { name: 'Mark ready' });
  await expect(next).not.toHaveAttribute('aria-busy');
  // Of a key that is down each further press is a repeat.
  await review.keyboard.down('Enter');
  await review.keyboard.up('Enter');
  await review.keyboard.press('j');
  await review.keyboard.press('v');
  await expect(savedLine(cardOf(review, 1))).toBeVisible();
  const where = { id: article.id };
  const stored = () => db().article.findUniqueOrThrow({ where, select: { stage: true } });
  expect(await stored()).toEqual({ stage: 'IN_REVIEW' });
  await next.press('Enter');
  await expect.poll(stored).toEqual({ stage: 'READY' });
});

test('an article goes from new to corrected, and whoever has it open sees it go', async ({
  review,
  browser,
  watch,
  desk,
  article,
}) => {
  // Two people and every stage there is.
  test.slow();
  const theirs = await browser.newContext();
  watch(theirs);
  await enterAs(theirs, desk.editor);
  const editor = await theirs.newPage();
  await openReview(editor, reviewPath(desk, article));
  const stage = review.getByRole('region', { name: 'Stage' });
  const edited = editor.getByRole('region', { name: 'Stage' });
  await expect(stage).toContainText('New');

  await review.keyboard.press('j');
  await review.keyboard.press('v');
  await review.keyboard.press('r');
  await review.keyboard.insertText('Seen on Monday.');
  await review.keyboard.press('Control+Enter');
  await expect(stage).toContainText('In review');
  await stage.getByRole('button', { name: 'Mark ready' }).press('Enter');
  await expect(stage).toContainText('An editor can take it on from here.');

  await edited.getByRole('button', { name: 'Sign off' }).click();
  await edited.getByRole('button', { name: 'Publish' }).click();
  await expect(stage, 'it arrives by itself').toContainText('An editor has to open a correction');
  const card = cardOf(review, 1);
  await expect(card, 'and on the card').toContainText('An editor has to open a correction');
  const changing =
    /^(Mark |Add (evidence|note)|Log a search|Edit the word|Withdraw|Not a claim|Open a correction)/;
  await expect(card.getByRole('button', { name: changing })).toHaveCount(0);
  await expect(card.getByRole('combobox', { name: 'Kind' })).toBeDisabled();
  await expect(card.getByRole('textbox', { name: 'Rationale' })).toHaveCount(0);
  await expect(card.getByRole('region', { name: 'Verdicts' })).toContainText('Seen on Monday.');
  await expect(card.getByRole('button', { name: 'Comment', exact: true })).toBeVisible();
  const said = review.getByText('This article is published.').last();
  for (const key of ['d', 'z']) {
    await review.keyboard.press(key);
    await expect(said).toBeVisible();
    await review.getByRole('button', { name: 'Close this line' }).click();
  }
  await expect(card.getByRole('region', { name: 'Verdicts' })).toContainText('Verified');
  expect((await new AxeBuilder({ page: review }).analyze()).violations).toEqual([]);

  await editor.keyboard.press('j');
  await cardOf(editor, 1).getByRole('button', { name: 'Open a correction' }).click();
  const form = editor.getByRole('dialog', { name: 'Open a correction' });
  await form.getByRole('button', { name: 'Open a correction' }).click();
  await expect(form).toContainText('Write a few words first.');
  await form.getByRole('textbox', { name: 'What is to be corrected?' }).fill('The day is wrong.');
  expect((await new AxeBuilder({ page: editor }).analyze()).violations).toEqual([]);
  await form.getByRole('button', { name: 'Open a correction' }).click();
  await expect(stage).toContainText('The day is wrong.');

  await review.keyboard.press('d');
  await expect(savedLine(cardOf(review, 1))).toBeVisible();
  await edited.getByRole('button', { name: 'Close the correction' }).click();
  const closing = editor.getByRole('dialog', { name: 'Close the correction' });
  await closing.getByRole('textbox', { name: 'What has changed?' }).fill('It opened on Tuesday.');
  await closing.getByRole('button', { name: 'Close the correction' }).click();
  await expect(stage).toContainText('Corrected');

  await review.getByRole('link', { name: 'History' }).click();
  await expect(
    review.getByText(`${desk.editor.name} closed the correction: “It opened on Tuesday.”`),
  ).toBeVisible();
  await review.getByRole('link', { name: 'Report' }).click();
  const corrections = review.getByRole('region', { name: 'Corrections' });
  await expect(corrections).toContainText('It opened on Tuesday.');
  await expect(corrections).not.toContainText('The day is wrong.');
  await editor.goto(`/desks/${desk.editor.deskSlug}/articles`);
  await expect(editor.getByRole('row', { name: article.title })).toContainText('Corrected');
  await theirs.close();
});

test.describe('when the network was cut while an article was published', () => {
  test.use({ expectedComplaints: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED|409/] });

  test('a mark is kept and shown, and goes out once a correction is open', async ({
    review,
    context,
    desk,
    article,
  }) => {
    const calls = /\/claims\/[^/]+\/verdict/;
    await context.route(calls, (route) => route.abort());
    await review.keyboard.press('j');
    await review.keyboard.press('v');
    const card = cardOf(review, 1);
    await expect(card.getByText('Not saved: kept on this device').first()).toBeVisible();
    let version = 1;
    const take = async (stage: Stage, note = '') => {
      ({ version } = await setStage(desk.editor, article.id, { stage, version, note }));
    };
    for (const stage of published) await take(stage);
    await context.unroute(calls);
    await review.getByRole('button', { name: 'Try now' }).first().click();
    const held = card.getByRole('region', { name: 'A change that could not be saved' });
    await expect(held).toContainText('This article is published.');
    expect((await storedClaim(context, desk, article, 1)).verdicts).toEqual([]);

    await openReview(review, `${reviewPath(desk, article)}?claim=${article.claims[0]?.id}`);
    await expect(held, 'it outlasts a reload').toBeVisible();
    await take('CORRECTING', 'One mark came late.');
    await held.getByRole('button', { name: 'Try again' }).click();
    await expect(savedLine(card)).toBeVisible();
    expect((await storedClaim(context, desk, article, 1)).verdicts).toHaveLength(1);
  });
});

test.describe('when the page of a deleted article asks for it once more', () => {
  test.use({ expectedComplaints: [/404/] });

  test('an editor deletes an article and brings it back', async ({
    page,
    context,
    desk,
    article,
  }) => {
    await enterAs(context, desk.editor);
    await openReview(page, reviewPath(desk, article));
    await page.getByRole('button', { name: 'More steps' }).click();
    await page.getByRole('menuitem', { name: 'Delete the article' }).click();
    const asked = page.getByRole('dialog', { name: 'Delete the article?' });
    await asked.getByRole('button', { name: 'Delete the article' }).click();
    await expect(page.getByRole('heading', { name: 'Deleted articles' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect((await context.request.get(`/api/v1${reviewPath(desk, article)}`)).status()).toBe(404);
    await page.getByRole('button', { name: `Restore ${article.title}` }).click();
    await expect(page.getByRole('heading', { name: article.title })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Stage' })).toContainText('New');
  });
});
