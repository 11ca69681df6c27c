import type { Page } from '@playwright/test';
import {
  cardOf,
  expect,
  markOf,
  openUntouched,
  reviewPath,
  savedLine,
  storedClaim,
  test,
} from './testing/review-test';

/** Scripts that come when they are let go, and whether those asked for from now on are kept back. */
async function slowScripts(page: Page, isSlow: boolean) {
  const held: (() => void)[] = [];
  const scripts = { isSlow, letGo: () => {} };
  scripts.letGo = () => {
    scripts.isSlow = false;
    for (const goOn of held.splice(0)) goOn();
  };
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    if (scripts.isSlow) await new Promise<void>((goOn) => held.push(goOn));
    await route.continue();
  });
  return scripts;
}

test('what is pressed before the desk can answer is taken in order once it can', async ({
  page,
  desk,
  article,
}) => {
  const scripts = await slowScripts(page, true);
  const { keyboard } = page;

  await page.goto(reviewPath(desk, article), { waitUntil: 'commit' });
  await expect(page.getByRole('article', { name: 'The article' })).toBeVisible();
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('v');
  const noCard = page.getByRole('complementary', { name: 'No claim is open' });
  await expect(noCard).toBeVisible();
  scripts.letGo();
  await expect(cardOf(page, 2)).toBeFocused();
  await expect(markOf(cardOf(page, 2), 'verified')).toHaveAttribute('aria-pressed', 'true');
  await expect(savedLine(cardOf(page, 2))).toBeVisible();

  // The page listens, and what it shows of a claim is still on its way.
  await openUntouched(page, reviewPath(desk, article));
  scripts.isSlow = true;
  await keyboard.press('j');
  await keyboard.press('r');
  await keyboard.type('sked the vjx');
  await keyboard.press('Backspace');
  await keyboard.press('Home');
  await keyboard.type('A');
  await expect(cardOf(page, 1)).toContainText('Loading the claim');
  scripts.letGo();
  await expect(page.getByRole('textbox', { name: 'Rationale' })).toHaveValue('Asked the vj');
  await keyboard.press('Escape');
  await keyboard.press('d');
  await expect(savedLine(cardOf(page, 1))).toBeVisible();
  const [first, second, ...others] = await Promise.all(
    [1, 2, 3, 4, 5].map((number) => storedClaim(page.context(), desk, article, number)),
  );
  expect(first?.verdicts).toMatchObject([{ value: 'DISPUTED', rationale: 'Asked the vj' }]);
  expect(second?.verdicts).toMatchObject([{ value: 'VERIFIED', rationale: '' }]);
  expect(others.flatMap(({ verdicts }) => verdicts)).toEqual([]);
});

test('a whole review without a pause is taken press by press, whenever its scripts come', async ({
  page,
  desk,
  article,
}) => {
  const scripts = await slowScripts(page, false);
  const numbers = [1, 2, 3, 4, 5];
  const keyOf = (number: number) => ['v', 'u', 'd'][number % 3] ?? 'v';
  const reasonFor = (number: number) => `Asked the vjudex office @ ${number}, as said`;
  const { keyboard } = page;

  await openUntouched(page, reviewPath(desk, article));
  scripts.isSlow = true;
  for (const number of numbers) {
    await keyboard.press('j');
    await keyboard.press('r');
    await keyboard.type(reasonFor(number));
    await keyboard.press('Escape');
    await keyboard.press(keyOf(number));
    // The scripts come in the middle of it: what is pressed from then on meets the last of what was held.
    if (number === 3) scripts.letGo();
  }
  const values = { v: 'VERIFIED', u: 'UNVERIFIED', d: 'DISPUTED' } as Record<string, string>;
  const stored = async (number: number) => {
    const { verdicts } = await storedClaim(page.context(), desk, article, number);
    return verdicts.map(({ value, rationale }) => [value, rationale]);
  };
  await expect
    .poll(() => Promise.all(numbers.map(stored)))
    .toEqual(numbers.map((number) => [[values[keyOf(number)], reasonFor(number)]]));
  await expect(cardOf(page, 5)).toBeFocused();
});

test('a click before the desk can answer is taken once it can, and once however often it is made', async ({
  page,
  desk,
  article,
}) => {
  const scripts = await slowScripts(page, true);
  const words = page.getByRole('article').getByText('the road was closed');
  const open = () => page.goto(reviewPath(desk, article), { waitUntil: 'commit' });
  const list = page.getByRole('list', { name: 'Claims', exact: true });
  const withoutScript = page.getByRole('complementary', { name: 'No claim is open' });

  await open();
  await words.click();
  await words.click();
  await page.keyboard.press('v');
  await list.getByRole('button').nth(1).click();
  await page.keyboard.press('d');
  await expect(withoutScript).toBeVisible();
  scripts.letGo();
  await expect(markOf(cardOf(page, 2), 'disputed')).toHaveAttribute('aria-pressed', 'true');
  await expect(savedLine(cardOf(page, 2))).toBeVisible();
  const stored = await Promise.all(
    [1, 2, 3, 4, 5].map((number) => storedClaim(page.context(), desk, article, number)),
  );
  const values = stored.map(({ verdicts }) => verdicts.map(({ value }) => value));
  expect(values.map(([value]) => value ?? null)).toEqual([
    null,
    'DISPUTED',
    null,
    null,
    'VERIFIED',
  ]);

  // A link needs no script, and a click on it is no longer ours.
  scripts.isSlow = true;
  await open();
  await page.getByRole('link', { name: 'Report' }).click();
  await expect(page).toHaveURL(/\/report$/);
});
