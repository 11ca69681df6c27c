import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { setBlindReview } from '@/lib/policy/mutations';
import { setRuling } from '@/lib/rulings/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { decideClaims } from '@/prisma/testing/decided-claim';
import { enterAs } from './testing/enter-as';
import { cardOf, expect, test } from './testing/review-test';

const entriesOf = (page: Page) => page.getByRole('list', { name: 'Entries' }).getByRole('listitem');
const verdict = { value: 'DISPUTED', rationale: 'Nobody saw it.', version: null } as const;

test('an article is found by its words, days by the zone of whoever reads', async ({
  page,
  context,
  desk,
  article,
}) => {
  await enterAs(context, desk.editor);
  await page.goto(`/desks/${desk.editor.deskSlug}/ledger`);
  await page.getByRole('combobox', { name: 'Article' }).fill('brid');
  await expect(page.getByRole('option', { name: article.title })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`article=${article.id}`));
  await expect(page.getByRole('combobox', { name: 'Article' })).toHaveValue(article.title);
  await expect(entriesOf(page)).toHaveCount(1);

  await expect(page.getByText('Days in Europe/London')).toBeVisible();
  await page.getByLabel('Until').pressSequentially('11');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByLabel('Until')).toHaveAccessibleDescription(
    'Complete the day, or clear it.',
  );
  await expect(page.getByLabel('Until')).toBeFocused();
  await page.getByLabel('Until').fill('2020-01-01');
  await expect(page.getByLabel('Until')).toHaveAccessibleDescription('');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nothing here is like that.' })).toBeVisible();
  await expect(page).toHaveURL(/zone=Europe%2FLondon/);
  await page.getByRole('link', { name: 'Show everything' }).first().click();
  await expect(entriesOf(page).filter({ hasText: 'set up the desk' })).toBeVisible();
  await expect(page.getByLabel('Until')).toHaveValue('');
});

test('new entries are offered and move nothing until they are asked for', async ({
  page,
  context,
  desk,
  article,
}) => {
  await enterAs(context, desk.editor);
  await page.goto(`/desks/${desk.editor.deskSlug}/ledger?event=verdicts`);
  await expect(page.getByRole('heading', { name: 'Nothing here is like that.' })).toBeVisible();
  const [first, second] = article.claims;
  for (const claim of [first, second]) await setVerdict(desk.colleague, claim?.id ?? '', verdict);
  const offer = page.getByRole('button', { name: '2 new entries – show' });
  await expect(offer).toBeVisible();
  await expect(entriesOf(page)).toHaveCount(0);
  await offer.click();
  await expect(entriesOf(page)).toHaveCount(2);
  await expect(entriesOf(page).first()).toContainText('Nobody saw it.');
  await expect(offer).toBeHidden();
});

test('the card of a claim tells how it became what it is, with what was merged into it', async ({
  review,
  desk,
  article,
}) => {
  const [first, second] = article.claims;
  await setVerdict(desk.colleague, first?.id ?? '', verdict);
  await review.keyboard.press('j');
  const history = cardOf(review, 1).getByRole('region', { name: 'History' });
  await history.getByRole('button', { name: 'History' }).focus();
  await review.keyboard.press('Enter');
  const entries = history.getByRole('listitem');
  await expect(entries).toHaveCount(1);
  await expect(entries.first()).toContainText('Nobody saw it.');

  await setRuling(desk.editor, first?.id ?? '', {
    value: 'VERIFIED',
    reason: 'It is.',
    version: null,
  });
  await expect(entries.first(), 'it goes on by itself').toContainText('ruled a claim verified');
  await setVerdict(desk.colleague, second?.id ?? '', { ...verdict, value: 'UNVERIFIED' });
  const answer = await review.request.get(
    `/api/v1/desks/${desk.editor.deskSlug}/claims/${second?.id}/ledger`,
  );
  expect((await answer.json()).entries).toMatchObject([{ event: 'VERDICT_GIVEN' }]);
});

test('whoever reviews blind is shown and counted nothing of what they may not read', async ({
  page,
  context,
  desk,
  article,
}) => {
  await setBlindReview(desk.admin, { blindReview: true });
  await decideClaims(desk, article);
  await enterAs(context, desk.reviewer);
  await page.goto(
    `/desks/${desk.reviewer.deskSlug}/ledger?event=verdicts&person=${desk.editor.userId}`,
  );
  await expect(page.getByText(/This desk reviews blind/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing here is like that.' })).toBeVisible();
});

test('the digest tells what is new, is marked as read, and that is taken back', async ({
  page,
  context,
  desk,
  article,
}) => {
  await enterAs(context, desk.editor);
  const [first, second] = article.claims;
  for (const claim of [first, second]) await setVerdict(desk.colleague, claim?.id ?? '', verdict);
  await page.goto(`/desks/${desk.editor.deskSlug}/articles`);
  await page.getByRole('link', { name: /\d+ changes you have not seen/ }).click();
  const bridge = page.getByRole('region', { name: article.title });
  await expect(bridge).toContainText('2 verdicts, 2 of them disputed');
  await expect(bridge).toContainText(`${desk.reviewer.name} added the article`);
  await bridge.getByText(/^The \d+ changes$/).click();
  await expect(bridge.getByRole('listitem').first()).toContainText('Nobody saw it.');

  await page.getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is new.' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(bridge).toBeVisible();
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.getByText('Marked as read.')).toBeVisible();
  await page.goto(`/desks/${desk.editor.deskSlug}/articles`);
  await expect(page.getByRole('rowheader', { name: article.title })).toBeVisible();
  await expect(page.getByRole('link', { name: /you have not seen/ })).toBeHidden();
});

test('the ledger is narrowed by person and event, followed to a claim, and exported', async ({
  page,
  context,
  desk,
  article,
}) => {
  const { ruled } = await decideClaims(desk, article);
  await enterAs(context, desk.editor);
  await page.goto(`/desks/${desk.editor.deskSlug}/articles`);
  await page
    .getByRole('navigation', { name: 'Desk' })
    .getByRole('link', { name: 'Ledger' })
    .click();
  await expect(entriesOf(page).filter({ hasText: 'added the article' })).toBeVisible();

  await page.getByLabel('Person').focus();
  await page.getByLabel('Person').selectOption({ label: desk.editor.name });
  await expect(page).toHaveURL(new RegExp(`person=${desk.editor.userId}`));
  await expect(entriesOf(page).filter({ hasText: 'added the article' })).toBeHidden();
  await expect(page.getByLabel('Person'), 'it is chosen on by keyboard').toBeFocused();
  await page.getByLabel('Event').selectOption({ label: 'Verdicts: all' });
  await expect(page).toHaveURL(/event=verdicts/);
  await expect(entriesOf(page)).toHaveCount(2);
  await expect(entriesOf(page).first()).toContainText(
    `${desk.editor.name} marked a claim verified`,
  );
  await expect(entriesOf(page).last()).toContainText('ruled a claim disputed');

  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export these as JSON Lines' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^ledger-desk-[\w-]+-\d+\.jsonl$/);
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\n');
  const [first, second, end] = lines.map((line) => JSON.parse(line));
  expect([first, second]).toMatchObject([
    { event: 'RULING_MADE', actor: { id: desk.editor.userId }, claim: { id: ruled.id } },
    { event: 'VERDICT_GIVEN', after: { value: 'VERIFIED' } },
  ]);
  expect(end).toMatchObject({ end: { entries: 2 } });

  await entriesOf(page).last().getByRole('link', { name: 'Open the claim' }).click();
  await expect(cardOf(page, 1)).toBeVisible();
});
