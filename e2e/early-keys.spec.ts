import {
  cardOf,
  expect,
  markOf,
  openUntouched,
  reviewPath,
  savedLine,
  storedClaim,
  test,
} from './review-test';

test('what is pressed before the desk can answer is taken in order once it can', async ({
  page,
  desk,
  article,
}) => {
  const held: (() => void)[] = [];
  let isSlow = true;
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    if (isSlow) await new Promise<void>((goOn) => held.push(goOn));
    await route.continue();
  });
  const letGo = () => {
    isSlow = false;
    for (const goOn of held.splice(0)) goOn();
  };
  const { keyboard } = page;

  await page.goto(reviewPath(desk, article), { waitUntil: 'commit' });
  await expect(page.getByRole('article', { name: 'The article' })).toBeVisible();
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('v');
  const noCard = page.getByRole('complementary', { name: 'No claim is open' });
  await expect(noCard).toBeVisible();
  letGo();
  await expect(cardOf(page, 2)).toBeFocused();
  await expect(markOf(cardOf(page, 2), 'verified')).toHaveAttribute('aria-pressed', 'true');
  await expect(savedLine(cardOf(page, 2))).toBeVisible();

  // The page listens, and what it shows of a claim is still on its way.
  await openUntouched(page, reviewPath(desk, article));
  isSlow = true;
  await keyboard.press('j');
  await keyboard.press('r');
  await keyboard.type('sked the vjx');
  await keyboard.press('Backspace');
  await keyboard.press('Home');
  await keyboard.type('A');
  await expect(cardOf(page, 1)).toContainText('Loading the claim');
  letGo();
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
  const held: (() => void)[] = [];
  let isSlow = false;
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    if (isSlow) await new Promise<void>((goOn) => held.push(goOn));
    await route.continue();
  });
  const numbers = [1, 2, 3, 4, 5];
  const keyOf = (number: number) => ['v', 'u', 'd'][number % 3] ?? 'v';
  const reasonFor = (number: number) => `Asked the vjudex office @ ${number}, as said`;
  const { keyboard } = page;

  await openUntouched(page, reviewPath(desk, article));
  isSlow = true;
  for (const number of numbers) {
    await keyboard.press('j');
    await keyboard.press('r');
    await keyboard.type(reasonFor(number));
    await keyboard.press('Escape');
    await keyboard.press(keyOf(number));
    // The scripts come in the middle of it: what is pressed from then on meets the last of what was held.
    if (number === 3) for (const goOn of held.splice(0)) goOn();
    if (number === 3) isSlow = false;
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
