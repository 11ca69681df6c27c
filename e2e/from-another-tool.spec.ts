import type { Page } from '@playwright/test';
import { db } from '@/lib/server/db';
import { enterAs } from './testing/enter-as';
import { cardOf, expect, openReview, test } from './testing/review-test';

const text = 'The bridge cost 61 million crowns 💩. Two ferries sank in May.\r\nNobody was hurt.';
/** Where words stand, in code points, as doccano counts. */
const span = (words: string, label: string) => {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return [start, start + Array.from(words).length, label];
};

const choose = (page: Page, name: string, content: string) =>
  page
    .getByLabel('File of the other tool')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

test('what doccano has marked comes in, and is taken as one’s own verdicts', async ({
  page,
  context,
  desk,
}) => {
  await enterAs(context, desk.reviewer);
  await page.goto(`/desks/${desk.reviewer.deskSlug}/articles/new`);
  await page.getByRole('link', { name: 'another tool' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Claims of another tool' }),
  ).toBeVisible();
  const label = [
    span('Two ferries sank in May', 'Disputed'),
    span('Nobody was hurt', 'true'),
    span('61 million', 'MONEY'),
    [900, 910, 'Disputed'],
  ];
  const lines = [
    { text, label },
    { text: 'Another.', label: [] },
  ].map((line) => JSON.stringify(line));
  await choose(page, 'all.jsonl', `${lines.join('\n')}\n{"txt":"no text"}\n`);
  const [first, second] = [
    page.getByRole('listitem').nth(0),
    page.getByText('No claims are marked in it'),
  ];
  await expect(first.getByText('3 claims')).toBeVisible();
  await expect(second).toBeVisible();
  await expect(page.getByText('It marks words beyond the end of the text.')).toBeVisible();
  await expect(page.getByText('line 3', { exact: true })).toBeVisible();
  await first.getByText('Show the claims').click();
  await expect(first.getByText('61 million', { exact: true })).toBeVisible();
  await first.getByLabel('Title').fill('');
  await page.getByRole('button', { name: 'Add 2 articles' }).click();
  await expect(page.getByText('An article needs a title.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Another.' })).toBeVisible();
  await first.getByLabel('Title').fill('The bridge');
  await page.getByRole('button', { name: 'Add the article' }).click();
  const added = page.getByRole('link', { name: 'The bridge' });
  await expect(added).toBeVisible();
  await openReview(page, (await added.getAttribute('href')) ?? '');
  await page.getByRole('button', { name: /Two ferries sank in May/ }).click();
  await expect(cardOf(page).getByText('doccano has it as disputed.')).toBeVisible();
  await page.getByRole('button', { name: 'Take as my verdicts' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take as my verdicts' });
  await dialog.getByRole('button', { name: 'Mark 2 claims' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Take as my verdicts' })).toBeHidden();
  await expect(cardOf(page).getByRole('button', { name: /^Mark disputed/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const stored = await db().verdict.findMany({
    where: { deskId: desk.reviewer.deskId },
    select: { value: true, rationale: true },
    orderBy: { value: 'asc' },
  });
  expect(stored).toEqual([
    { value: 'VERIFIED', rationale: 'As doccano has it.' },
    { value: 'DISPUTED', rationale: 'As doccano has it.' },
  ]);
});

test.describe(() => {
  // The browser logs that the broken file is refused.
  test.use({ expectedComplaints: [/status of 422/] });

  test('claims without a text are found in the one that is pasted, and a broken file is named', async ({
    page,
    context,
    desk,
  }) => {
    await enterAs(context, desk.reviewer);
    await page.goto(`/desks/${desk.reviewer.deskSlug}/articles/from-another-tool`);
    await choose(page, 'broken.json', '{"text": "cut o');
    await expect(page.getByText(/it may be cut off/)).toBeVisible();
    await choose(
      page,
      'claims.csv',
      'quote,verdict,rationale\nTwo ferries sank,False,One did.\nThree,,\n',
    );
    await page.getByLabel('Text', { exact: true }).fill('Two ferries sank.\nNobody knew.');
    await page.getByRole('button', { name: 'Find the claims in it' }).click();
    await expect(page.getByText('The text does not have the words “Three”.')).toBeVisible();
    await page.getByRole('button', { name: 'Add the article' }).click();
    await expect(page).toHaveURL(/articles\/[0-9a-f-]{36}/);
    await page.getByRole('button', { name: /Pending\. Two ferries sank/ }).click();
    await expect(cardOf(page).getByText('CSV has it as disputed: “One did.”')).toBeVisible();
  });
});
