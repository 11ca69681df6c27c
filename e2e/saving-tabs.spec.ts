import { cardOf, expect, openReview, reviewPath, savedLine, test } from './testing/review-test';

test('of three tabs none sets the others off without an end', async ({
  review,
  context,
  desk,
  article,
}) => {
  const [second, third] = [await context.newPage(), await context.newPage()];
  for (const tab of [second, third]) await openReview(tab, reviewPath(desk, article));
  const listener = await context.newPage();
  await listener.goto('/account');
  await listener.evaluate((name) => {
    const heard: string[] = [];
    new BroadcastChannel(name).onmessage = ({ data }) => heard.push(data.kind);
    Object.assign(window, { heard });
  }, `claimdesk:outbox:${desk.reviewer.userId}:${article.id}`);
  // Somebody comes back to a tab that does not send for the others.
  await second.evaluate(() => dispatchEvent(new Event('focus')));
  await third.keyboard.press('j');
  await third.keyboard.press('v');
  for (const tab of [review, second]) {
    await tab.keyboard.press('j');
    await expect(savedLine(cardOf(tab, 1))).toBeVisible();
  }
  const asked = await listener.evaluate(
    () => (Object(window).heard as string[]).filter((kind) => kind === 'retry').length,
  );
  expect(asked).toBe(1);
});
