import AxeBuilder from '@axe-core/playwright';
import { enterAs } from './testing/enter-as';
import { cardOf, expect, reviewPath, savedLine, test } from './testing/review-test';

// What is refused is what the browser complains of.
test.use({ expectedComplaints: [/status of 422/] });

test('a confidential source is marked where it is found, and withheld from all but the desk', async ({
  review,
  desk,
  article,
}) => {
  await review.keyboard.press('j');
  await review.keyboard.press('e');
  const form = cardOf(review, 1).getByRole('form', { name: 'Add evidence' });
  await form.getByRole('textbox', { name: 'Source' }).fill('A clerk of the town hall');
  const box = form.getByRole('checkbox', { name: 'Confidential' });
  await expect(box).toHaveAccessibleDescription(/The source must not be named/);
  await box.press('Space');
  await form.getByRole('button', { name: 'Add evidence' }).press('Enter');
  const evidence = cardOf(review, 1).getByRole('region', { name: 'Evidence' });
  await expect(evidence.getByRole('listitem')).toContainText('confidential');

  await expect(savedLine(cardOf(review, 1))).toBeVisible();

  await review.goto(`${reviewPath(desk, article)}/report`);
  const withheld = review.getByRole('list', { name: 'Withheld' });
  await expect(withheld).toContainText('1 confidential source');
  await expect(review.getByText('A source that the desk does not name')).toBeVisible();
  await expect(review.getByText('A clerk of the town hall')).toHaveCount(0);
  await expect(review.getByText(desk.reviewer.name)).toHaveCount(1);
  expect((await new AxeBuilder({ page: review }).analyze()).violations).toEqual([]);
  await expect(review.getByRole('button', { name: /^Make this/ })).toHaveCount(0);

  await review.getByRole('link', { name: 'Internal' }).press('Enter');
  await expect(review.getByText('A clerk of the town hall')).toBeVisible();
  await expect(withheld).toHaveCount(0);
});

test('an admin words a sentence in print, is told what cannot be filled in, and goes back', async ({
  page,
  context,
  desk,
  article,
}) => {
  await enterAs(context, desk.admin);
  await page.goto(`/desks/${desk.admin.deskSlug}/policy`);
  const section = page.getByRole('region', { name: 'Sentences in print' });
  await section.getByRole('button', { name: 'Add a template' }).press('Enter');
  const template = section.getByRole('listitem', { name: 'Template 1' });
  await template.getByRole('combobox', { name: 'Status' }).selectOption('Pending');
  const words = template.getByRole('textbox', { name: 'Template' });
  await words.fill('{wording}, {editor} says.');
  await expect(template).toContainText('Nothing is recorded that is called {editor}.');
  await section.getByRole('button', { name: 'Save sentences' }).press('Enter');
  await expect(section.getByRole('alert')).toContainText('This was not saved.');
  await words.fill('{wording}, {desk} hears.');
  await expect(template).toContainText(
    'For example: Sixty people were hurt in the fire, The desk hears.',
  );
  await section.getByRole('button', { name: 'Save sentences' }).press('Enter');
  await expect(section.getByRole('status')).toContainText('Saved.');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.goto(`${reviewPath(desk, article)}/report`);
  const inPrint = page.getByText('The mayor opened the bridge on Monday, A desk hears.');
  await expect(inPrint).toBeVisible();
  await page.goto(`/desks/${desk.admin.deskSlug}/policy`);
  await section.getByRole('button', { name: 'Standard sentences' }).press('Enter');
  await section.getByRole('button', { name: 'Save sentences' }).press('Enter');
  await expect(section.getByRole('status')).toContainText('Saved.');
  await page.goto(`${reviewPath(desk, article)}/report`);
  await expect(page.getByText('The mayor opened the bridge on Monday; the claim')).toBeVisible();
});
