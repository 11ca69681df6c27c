import { addSavedView } from '@/lib/saved-views/mutations';
import { addSavedViewInput } from '@/lib/saved-views/schema';
import { setVerdict } from '@/lib/verdicts/mutations';
import { enterAs } from './testing/enter-as';
import { expect, openReview, reviewPath, test } from './testing/review-test';

test('a view is saved under a name, opened, renamed, overwritten, removed and brought back', async ({
  page,
  desk,
  article,
}) => {
  const board = `/desks/${desk.reviewer.deskSlug}/articles`;
  await page.goto(`${board}?show=pending&sort=title&search=bridge`);
  await page.getByRole('button', { name: 'Save this view' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await dialog.getByRole('button', { name: 'Save view' }).click();
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await expect(name).toHaveAccessibleDescription('Write a name first.');
  await expect(name).toBeFocused();
  await expect(dialog.getByRole('checkbox')).toHaveCount(0);
  await name.fill('Night desk');
  await page.keyboard.press('Enter');
  const views = page.getByRole('region', { name: 'Saved views' });
  const link = views.getByRole('link', { name: 'Night desk' });
  await expect(link).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('button', { name: 'Save this view' })).toHaveCount(0);
  await expect(link).toBeFocused();

  await page.goto(board);
  await link.click();
  await expect(page).toHaveURL(`${board}?show=pending&sort=title&search=bridge`);
  await expect(page.getByRole('row', { name: article.title })).toBeVisible();

  await page.goto(`${board}?stage=NEW`);
  await views.getByRole('button', { name: 'Edit views' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit views' });
  await edit.getByRole('textbox', { name: 'Name' }).fill('Late desk');
  await edit.getByRole('button', { name: 'Rename' }).click();
  await expect(edit.getByText('Renamed.')).toBeVisible();
  await edit.getByRole('button', { name: 'Overwrite with what is shown' }).click();
  await expect(edit.getByText('It shows what the board shows now.')).toBeVisible();
  await edit.getByRole('button', { name: 'Remove' }).click();
  await expect(edit.getByText('“Late desk” was removed.')).toBeVisible();
  await expect(edit.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  const back = edit.getByRole('textbox', { name: 'Name' });
  await expect(back).toHaveValue('Late desk');
  await expect(back).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(views.getByRole('link', { name: 'Late desk' })).toHaveAttribute(
    'href',
    `${board}?stage=NEW`,
  );
  // How many articles it shows follows what others do, without a reload.
  const late = views.getByRole('link', { name: 'Late desk 1' });
  await expect(late).toBeVisible();
  const [claim] = article.claims;
  await setVerdict(desk.editor, claim?.id ?? '', {
    value: 'VERIFIED',
    rationale: '',
    version: null,
  });
  // They are counted every five seconds at most.
  await expect(views.getByRole('link', { name: 'Late desk 0' })).toBeVisible({ timeout: 15_000 });
});

test('a view of the desk is opened from the palette, and only editors change it', async ({
  page,
  context,
  desk,
  article,
}) => {
  const query = { search: 'bridge', addedBy: crypto.randomUUID() };
  const view = addSavedViewInput.parse({
    id: crypto.randomUUID(),
    name: 'Courts',
    shared: true,
    query,
  });
  await addSavedView(desk.editor, view);
  await openReview(page, reviewPath(desk, article));
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'What to go to or do' }).fill('courts');
  await page.getByRole('option', { name: /^Courts/ }).click();
  await expect(page).toHaveURL(/search=bridge&addedBy=/);
  const views = page.getByRole('region', { name: 'Saved views' });
  await expect(views).toContainText('asks for what is not there: whoever added the articles');
  await expect(page.getByRole('combobox', { name: 'Added by' })).toHaveValue(query.addedBy);
  await expect(views.getByRole('button', { name: 'Edit views' })).toHaveCount(0);
  await enterAs(context, desk.editor);
  await page.reload();
  await views.getByRole('button', { name: 'Edit views' }).click();
  await page.getByRole('button', { name: 'Make it mine alone' }).click();
  await expect(page.getByText('It is yours alone.')).toBeVisible();
});
