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
