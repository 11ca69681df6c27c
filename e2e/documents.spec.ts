import type { Page } from '@playwright/test';
import {
  sampleDocx,
  samplePage,
  sampleParagraphs,
  sampleTitle,
} from '@/prisma/testing/sample-documents';
import { enterAsPerson } from './testing/enter-as';
import { deskPath, person } from './testing/people';
import { expect, test } from './testing/test';

test.beforeEach(async ({ page, context }) => {
  await enterAsPerson(context, person('REVIEWER'));
  await page.goto(deskPath('/articles/new'));
});

const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const readFrom = (page: Page, name: string) =>
  page.getByRole('status').filter({ hasText: `Read from ${name}` });

/** Chooses a file with the keyboard. */
async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).press('Enter');
  await (await chooser).setFiles(file);
}

/** Drops a file on the page, as a hand does that holds it above the form. */
async function drop(page: Page, name: string, contents: string) {
  const data = await page.evaluateHandle(
    ([fileName = '', words = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([words], fileName, { type: 'text/html' }));
      return transfer;
    },
    [name, contents],
  );
  await page.dispatchEvent('form', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('form', 'drop', { dataTransfer: data });
}

test.describe('a page', () => {
  test.use({ expectedComplaints: [/status of 409/] });

  test('a page dropped on the form fills it in, is corrected and added', async ({ page }) => {
    const note = `Seen at ${Date.now()}.`;
    await drop(page, 'bridge.html', samplePage({ body: `<p>${note}</p>` }));
    await expect(readFrom(page, 'bridge.html')).toContainText('5 paragraphs, in British English');
    await expect(readFrom(page, 'bridge.html')).toContainText(
      'It says title, author, publisher, date and web address.',
    );
    await expect(field(page, 'Title')).toHaveValue(sampleTitle);
    await expect(field(page, 'Text')).toHaveValue([...sampleParagraphs, note].join('\n\n'));
    await expect(field(page, 'Author')).toHaveValue('Mira Holt');
    await expect(page.getByLabel('Date of the article')).toHaveValue('2026-03-04');
    await page.getByText('Left out as no part of the article: 6 stretches').click();
    await expect(page.getByRole('listitem').filter({ hasText: 'We use cookies' })).toBeVisible();

    const title = `Bridge closed, corrected ${Date.now()}`;
    await field(page, 'Title').fill(title);
    await page.getByRole('button', { name: 'Add article' }).click();
    await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();

    await page.goto(deskPath('/articles/new'));
    await drop(page, 'bridge again.html', samplePage({ body: `<p>${note}</p>` }));
    const known = page.getByRole('status').filter({ hasText: 'This desk has it already.' });
    await expect(known.getByRole('listitem').filter({ hasText: title })).toContainText(
      'has the same text, to the letter (added',
    );
    await page.getByRole('button', { name: 'Add article' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'was not added' })).toContainText(title);
    await field(page, 'Text').press('ControlOrMeta+End');
    await field(page, 'Text').pressSequentially(' And more.');
    await expect(
      page.getByRole('status').filter({ hasText: 'This desk may have it already.' }),
    ).toContainText('the same text, but for something added or left out');
    await page.getByRole('button', { name: 'Add article' }).click();
    await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/);
  });
});

test('a Word document is chosen by keyboard, and undone', async ({ page }) => {
  await field(page, 'Text').fill('What stood here before.');
  const buffer = Buffer.from(await sampleDocx());
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await choose(page, { name: 'bridge.docx', mimeType, buffer });
  await expect(readFrom(page, 'bridge.docx')).toContainText('5 paragraphs.');
  await expect(field(page, 'Text')).toHaveValue(/^The Harbour Bridge/);
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await expect(field(page, 'Text')).toHaveValue('What stood here before.');
  await expect(field(page, 'Author')).toHaveValue('');
  await expect(readFrom(page, 'bridge.docx')).toHaveCount(0);
});

test.describe('a file that cannot be read', () => {
  test.use({ expectedComplaints: [/status of 422/] });

  test('is refused by name and reason, and of several articles one is taken', async ({ page }) => {
    await field(page, 'Text').fill('What stood here before.');
    const broken = { name: 'story.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no') };
    await choose(page, broken);
    await expect(
      page.getByRole('alert').filter({ hasText: 'story.pdf was not read.' }),
    ).toContainText(
      'it is damaged, or was cut off on its way. What stands in the form is as it was.',
    );
    await expect(field(page, 'Text')).toHaveValue('What stood here before.');

    const lines = [
      '{"title":"One","text":"First words."}',
      'no JSON',
      '{"title":"Two","text":"More."}',
    ];
    const buffer = Buffer.from(lines.join('\n'));
    await choose(page, { name: 'week.jsonl', mimeType: '', buffer });
    await expect(field(page, 'Title')).toHaveValue('One');
    await page.getByText('Could not be read: 1 of 3').click();
    await expect(page.getByRole('listitem').filter({ hasText: 'line 2' })).toContainText(
      'The line is not JSON.',
    );
    await page.getByLabel('Which of its 2 articles').selectOption('2. Two');
    await expect(field(page, 'Text')).toHaveValue('More.');
  });
});
