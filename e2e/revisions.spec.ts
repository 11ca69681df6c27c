import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import { getClaim } from '@/lib/claims/queries';
import { addRevision } from '@/lib/revisions/mutations';
import { previewRevision } from '@/lib/revisions/queries';
import { setStage } from '@/lib/stages/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { type DeskFixture, makeArticle } from '@/prisma/testing/desk-fixture';
import { enterAs } from './testing/enter-as';
import {
  cardOf,
  expect,
  openReview,
  reviewPath,
  savedLine,
  selectWords,
  test,
} from './testing/review-test';

const mayor = 'The mayor opened the bridge on Monday.';
const bridge = 'The bridge cost 61 million crowns.';
const ferry = 'Two ferries sank in May.';
const port = 'The port closed on Friday.';
const master = 'The harbour master resigned on Tuesday.';
const before = `${mayor} ${bridge} ${ferry} ${port}`;
const after = `${master} ${mayor} ${bridge.replace('61', '64')} ${ferry.replace('Two', 'Three')}`;

/** Lets axe look at the page as it is now. */
async function expectNoBarrier(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

const verified = { value: 'VERIFIED', rationale: 'Seen.', version: null } as const;

/** An article of four claims, each marked verified by the reviewer. */
async function makeMarked(desk: DeskFixture) {
  const { article } = await makeArticle(desk.reviewer, { text: before });
  for (const { id } of article.claims) await setVerdict(desk.reviewer, id, verified);
  return article;
}

test('a published article is corrected by a new text, and its claims come along', async ({
  page,
  desk,
}) => {
  test.slow();
  const article = await makeMarked(desk);
  const steps = ['READY', 'SIGNED_OFF', 'PUBLISHED'] as const;
  let { version } = article;
  for (const stage of steps) {
    ({ version } = await setStage(desk.editor, article.id, { stage, version, note: '' }));
  }
  await enterAs(page.context(), desk.editor);
  await page.goto(`${reviewPath(desk, article)}/revisions/new`);
  await expect(page.getByText('has to open a correction')).toBeVisible();
  const note = 'The price is wrong.';
  await setStage(desk.editor, article.id, { stage: 'CORRECTING', version, note });
  await page.goto(reviewPath(desk, article));
  await page.getByRole('link', { name: 'Revisions', exact: true }).click();
  await page.getByRole('link', { name: 'Give it a new text' }).click();

  const text = page.getByRole('textbox', { name: 'Text' });
  await expect(text).toHaveValue(before);
  await page.getByRole('button', { name: 'See what changes' }).click();
  await expect(page.getByRole('textbox', { name: 'Why has it changed?' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Why has it changed?' }).fill('The ministry counted.');
  await text.fill(after);
  await page.reload();
  await expect(text, 'what was written is kept').toHaveValue(after);
  await page.getByRole('button', { name: 'See what changes' }).press('Enter');
  const heading = page.getByRole('heading', { name: /^Revision \d+: what it changes/ });
  await expect(heading).toBeFocused();
  await expect(
    page.getByText('1 claim keeps its words · 2 changed · 1 is gone · 1 new'),
  ).toBeVisible();
  const gone = page.getByRole('region', { name: 'Claims that are gone (1)' });
  await expect(gone).toContainText('The port closed on Friday');
  await expect(gone).toContainText('1 verdict');
  await expect(page.getByRole('region', { name: 'The text' }).locator('ins')).not.toHaveCount(0);
  await expectNoBarrier(page);
  const price = page.getByRole('group', { name: /64 million/ });
  await price.getByRole('radio', { name: 'Keep what was decided' }).check();
  await page.getByRole('button', { name: 'Take this text' }).click();

  await expect(page.getByText('changed the words of 1 claim to check again')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Revision 2' })).toBeVisible();
  const rows = page.getByRole('list', { name: 'Claims' });
  await expect(rows.getByRole('button', { name: /Verified/ })).toHaveCount(2);
  await expect(rows.getByRole('button', { name: /Pending/ })).toHaveCount(2);
  await page.getByRole('button', { name: 'Claim 4' }).click();
  const card = cardOf(page, 4);
  await expect(card).toContainText('Its words changed with revision 2. Before: “Two ferries sank');
  await expect(card).toContainText('Given before the words changed');
  await page.keyboard.press('v');
  await expect(savedLine(card)).toBeVisible();
  await expect(page.getByText('to check again')).toBeHidden();

  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await expect(page.getByText('64 million')).not.toHaveCount(0);
  await expect(page.getByText('The port closed')).toHaveCount(0);
  await page.getByRole('link', { name: 'Revisions', exact: true }).click();
  await expect(page.getByText('The ministry counted.')).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('link', { name: 'Revision 2' }).click();
  await expect(page.locator('del').filter({ hasText: '61' })).toBeVisible();
  await expectNoBarrier(page);
  await page.goto(`${reviewPath(desk, article)}/history`);
  await expect(page.getByText(/gave the article a new text, revision 2/)).toBeVisible();
});

test('a text that the desk nearly has is taken as a new one of that article', async ({
  page,
  desk,
}) => {
  const article = await makeMarked(desk);
  const nearly = `${before} So much is known.`;
  await enterAs(page.context(), desk.reviewer);
  await page.goto(`/desks/${desk.reviewer.deskSlug}/articles/new`);
  await page.getByRole('textbox', { name: 'Text' }).fill(nearly);
  await page.getByRole('link', { name: 'It is a new text of that article' }).click();
  await expect(page).toHaveURL(`${reviewPath(desk, article)}/revisions/new`);
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(nearly);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(article.title);
});

test.describe('an open page', () => {
  test.use({ expectedComplaints: [/409/] });

  test('hears of a new text, saves marks on the same words and compares the others', async ({
    page,
    desk,
  }) => {
    const article = await makeMarked(desk);
    await enterAs(page.context(), desk.colleague);
    const feed = page.waitForResponse(/\/feed/);
    await openReview(page, reviewPath(desk, article));
    await feed;
    await page.keyboard.press('j');
    const top = await cardOf(page, 1).boundingBox();
    const { plan } = await previewRevision(desk.editor, article.id, { text: after });
    const input = { id: uuid(), text: after, reason: 'More is known.', plan, decisions: [] };
    await addRevision(desk.editor, article.id, input);
    const told = page.getByRole('complementary', { name: 'A new text' });
    await expect(told).toContainText('revision 2');
    await expectNoBarrier(page);
    expect(await cardOf(page, 1).boundingBox(), 'nothing has moved').toEqual(top);
    await expect(page.getByRole('main')).toContainText('61 million');

    await page.keyboard.press('v');
    await expect(savedLine(cardOf(page, 1))).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    const compare = page.getByRole('region', { name: 'Somebody changed this: compare' });
    await expect(compare).toContainText('64 million');
    await compare.getByRole('button', { name: 'Keep mine' }).click();
    await expect(savedLine(cardOf(page, 2))).toBeVisible();
    await told.getByRole('button', { name: 'Load it' }).click();
    await expect(page.getByRole('main')).toContainText('64 million');
    await expect(told).toBeHidden();
    const [, second] = article.claims;
    const stored = await getClaim(desk.colleague, second?.id ?? '');
    const mine = stored.verdicts.find(({ reviewer }) => reviewer.id === desk.colleague.userId);
    expect(mine).toMatchObject({ value: 'DISPUTED', ranges: stored.ranges });

    const lost = page.getByRole('listitem').filter({ hasText: 'has none of its words' });
    await page.getByText('Not claims (1)').click();
    await expect(lost).toContainText('The port closed on Friday');
    await lost.getByRole('button', { name: 'Give it the chosen words' }).click();
    const note = page.getByText('Select its words in the article first.');
    await expect(note.first()).toBeVisible();
    await selectWords(page, 'harbour master resigned');
    await lost.getByRole('button', { name: 'Give it the chosen words' }).click();
    await expect(savedLine(cardOf(page))).toBeVisible();
    await expect(page.getByText('Not claims')).toBeHidden();
    const found = await getClaim(desk.colleague, article.claims.at(-1)?.id ?? '');
    const start = after.indexOf('harbour master');
    const ranges = [{ start, end: start + 'harbour master resigned'.length }];
    expect(found).toMatchObject({ dropped: false, revision: 2, ranges, verdictsGiven: 0 });
  });
});
