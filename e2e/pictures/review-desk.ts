import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { deskPath, person } from '../testing/people';
import { signInAs } from '../testing/sign-in-as';
import { expect, test } from '../testing/test';

test.use({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 2 });

test('the review desk, as the README shows it', async ({ page, context }) => {
  await signInAs(context, person('EDITOR'));
  await page.goto(deskPath('/articles?search=ferry'));
  await page.getByRole('rowheader').getByRole('link').click();
  await page
    .getByRole('list', { name: 'Claims' })
    .getByRole('button', { name: /claimed responsibility/ })
    .first()
    .click();
  await expect(page.getByRole('complementary', { name: /^Claim \d+$/ })).toBeVisible();
  // No line of the article is cut by the head of the page.
  const byline = page
    .getByRole('article')
    .getByText(/^By Lena/)
    .last();
  await byline.evaluate((line) => window.scrollBy(0, line.getBoundingClientRect().top - 80));
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await page.goto('about:blank');
  await writeFile('e2e/pictures/review-desk.webp', await asWebp(page, picture));
});

/** The same picture in a fraction of the bytes: the browser knows WebP, and its screenshots do not. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const address = await page.evaluate(
    async (data) => {
      const image = new Image();
      image.src = data;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.7);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return Buffer.from(address.replace('data:image/webp;base64,', ''), 'base64');
}
