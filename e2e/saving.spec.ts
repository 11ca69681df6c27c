import type { Page, Route } from '@playwright/test';
import { getClaim } from '@/lib/claims/queries';
import { db } from '@/lib/server/db';
import { hashPassword } from '@/lib/server/password';
import { fillDisk } from '@/prisma/testing/full-disk';
import { enterAs } from './testing/enter-as';
import {
  cardOf,
  expect,
  markOf,
  openReview,
  reviewPath,
  savedLine,
  test,
} from './testing/review-test';

const verdictCalls = /\/claims\/[^/]+\/verdict/;
const kept = 'Not saved: kept on this device';

/** Opens the first claim and marks it verified. */
async function markFirst(page: Page) {
  await page.keyboard.press('j');
  await markOf(cardOf(page, 1), 'verified').click();
  await expect(markOf(cardOf(page, 1), 'verified')).toHaveAttribute('aria-pressed', 'true');
  return cardOf(page, 1);
}

test('a mark shows at once, and is called saved only once the server has answered', async ({
  review,
  desk,
  article,
}) => {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await review.route(verdictCalls, async (route) => {
    await answered;
    await route.continue();
  });
  const asked = review.waitForRequest(verdictCalls);
  const card = await markFirst(review);
  await asked;
  await expect(card.getByText('Saving', { exact: true })).toBeVisible();
  await expect(review.getByText(/Saved/)).toHaveCount(0);
  answer();
  await expect(savedLine(card)).toBeVisible();
  const stored = await getClaim(desk.reviewer, article.claims[0]?.id ?? '');
  expect(stored.verdicts).toMatchObject([{ value: 'VERIFIED' }]);
});

test('what was marked is still there on the way back from another page', async ({ review }) => {
  const card = await markFirst(review);
  await expect(savedLine(card)).toBeVisible();
  await review.getByRole('link', { name: 'History' }).click();
  await expect(review).toHaveURL(/\/history$/);
  await review.goBack();
  await expect(markOf(card, 'verified')).toHaveAttribute('aria-pressed', 'true');
});

test.describe('when the network is cut', () => {
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] });

  test('a mark is kept, and sent by itself when the network is back', async ({
    review,
    context,
  }) => {
    await context.setOffline(true);
    const card = await markFirst(review);
    await expect(card.getByText(kept)).toBeVisible();
    await expect(review.getByRole('status'), 'it is read aloud').toContainText(
      `Marked claim 1 verified. ${kept}. The server cannot be reached.`,
    );
    await expect(card).toContainText('The server cannot be reached.');
    await context.setOffline(false);
    await expect(savedLine(card)).toBeVisible();
    await expect(review.getByText(kept)).toHaveCount(0);
  });

  test('a link does not lead away, and what is written stays', async ({ review, article }) => {
    await review.keyboard.press('j');
    await review.keyboard.press('e');
    const source = review.getByRole('textbox', { name: 'Source' });
    await source.fill('The harbour log');
    await review.context().setOffline(true);
    const stays = review.getByText('There is no network, so the page stays.').first();
    for (const name of ['History', 'Articles']) {
      await review.getByRole('link', { name, exact: true }).click();
      await expect(stays).toBeVisible();
      await review.getByRole('button', { name: 'Close this line' }).click();
    }
    await review.getByRole('button', { name: 'Go to or do' }).click();
    await review.keyboard.type('report of this');
    await review.keyboard.press('Enter');
    await expect(stays).toBeVisible();
    await expect(review.getByRole('heading', { name: article.title })).toBeVisible();
    await expect(source).toHaveValue('The harbour log');

    await review.context().setOffline(false);
    await review.getByRole('link', { name: 'History', exact: true }).click();
    await expect(review).toHaveURL(/\/history$/);
  });

  test('a mark survives a reload, and is sent when asked to', async ({ review, desk, article }) => {
    const id = article.claims[0]?.id ?? '';
    await review.route(verdictCalls, (route) => route.abort());
    await markFirst(review);
    await expect(review.getByText(kept).first()).toBeVisible();
    await openReview(review, `${reviewPath(desk, article)}?claim=${id}`);
    const card = cardOf(review, 1);
    await expect(markOf(card, 'verified')).toHaveAttribute('aria-pressed', 'true');
    await expect(card.getByText(kept)).toBeVisible();
    expect((await getClaim(desk.reviewer, id)).verdicts).toEqual([]);
    await review.unroute(verdictCalls);
    await review.getByRole('button', { name: 'Try now' }).click();
    await expect(savedLine(card)).toBeVisible();
    expect((await getClaim(desk.reviewer, id)).verdicts).toHaveLength(1);
  });

  test('a mark whose answer was lost is stored once', async ({ review, desk, article }) => {
    const id = article.claims[0]?.id ?? '';
    await review.route(verdictCalls, async (route) => {
      await route.fetch();
      await route.abort();
    });
    const card = await markFirst(review);
    await expect(card.getByText(kept)).toBeVisible();
    await review.unroute(verdictCalls);
    await review.getByRole('button', { name: 'Try now' }).click();
    await expect(savedLine(card)).toBeVisible();
    expect((await getClaim(desk.reviewer, id)).verdicts).toMatchObject([{ version: 1 }]);
  });

  test('another tab takes over when the one that was sending is closed', async ({
    review,
    context,
    desk,
    article,
  }) => {
    const id = article.claims[0]?.id ?? '';
    await context.route(verdictCalls, (route) => route.abort());
    await markFirst(review);
    await expect(review.getByText(kept).first()).toBeVisible();
    const second = await context.newPage();
    await openReview(second, `${reviewPath(desk, article)}?claim=${id}`);
    await expect(cardOf(second, 1).getByText(kept), 'it knows of the trouble').toBeVisible();
    await context.unroute(verdictCalls);
    await review.close();
    await expect(savedLine(cardOf(second, 1))).toBeVisible({ timeout: 15_000 });
    expect((await getClaim(desk.reviewer, id)).verdicts).toHaveLength(1);
  });
});

test.describe('when the server fails', () => {
  test.use({ expectedComplaints: [/status of 500/] });

  test('a mark is sent again until it is stored', async ({ review }) => {
    let failures = 0;
    const fail = async (route: Route) => {
      failures += 1;
      const problem = { type: 'urn:claimdesk:problem:internal', detail: 'Something went wrong.' };
      await route.fulfill({ status: 500, json: problem });
    };
    await review.route(verdictCalls, fail, { times: 2 });
    const card = await markFirst(review);
    await expect(card.getByText(kept)).toBeVisible();
    await expect(card).toContainText('The server could not do its work.');
    await expect(savedLine(card)).toBeVisible({ timeout: 15_000 });
    expect(failures).toBe(2);
  });
});

test.describe('when the server’s disk is full', () => {
  test.use({ expectedComplaints: [/status of 507/] });

  test('a mark is kept, and saved once there is room', async ({ review, desk, article }) => {
    const id = article.claims[0]?.id ?? '';
    const makeRoom = await fillDisk({ claimId: id });
    const card = await markFirst(review);
    await expect(card.getByText(kept)).toBeVisible();
    await expect(card).toContainText('The server’s disk is full.');
    expect((await getClaim(desk.reviewer, id)).verdicts).toEqual([]);
    await makeRoom();
    await review.getByRole('button', { name: 'Try now' }).click();
    await expect(savedLine(card)).toBeVisible();
    expect((await getClaim(desk.reviewer, id)).verdicts).toHaveLength(1);
  });
});

test.describe('when nobody or somebody else is signed in', () => {
  test.use({ expectedComplaints: [/status of 401/] });

  test('the page says to sign in again, and saves what it kept once that is done', async ({
    review,
    context,
    desk,
    article,
  }) => {
    const password = 'a long password for one test';
    const { email } = await db().user.update({
      where: { id: desk.reviewer.userId },
      data: { passwordHash: await hashPassword(password) },
    });
    await context.clearCookies();
    const card = await markFirst(review);
    await expect(card.getByText(kept)).toBeVisible();
    await expect(card).toContainText('You have been signed out. Sign in again');
    await expect(markOf(card, 'verified')).toHaveAttribute('aria-pressed', 'true');

    const opened = context.waitForEvent('page');
    await card.getByRole('link', { name: 'Sign in' }).click();
    const signIn = await opened;
    await signIn.getByLabel('E-mail').fill(email);
    await signIn.getByLabel('Password').fill(password);
    await signIn.getByRole('button', { name: 'Sign in' }).click();
    await expect(signIn).not.toHaveURL(/sign-in/);
    await signIn.close();
    await review.getByRole('button', { name: 'Try now' }).click();
    await expect(savedLine(card)).toBeVisible();
    const stored = await getClaim(desk.reviewer, article.claims[0]?.id ?? '');
    expect(stored.verdicts).toMatchObject([{ reviewer: { id: desk.reviewer.userId } }]);
  });

  test('nothing goes out under another name', async ({ review, context, desk, article }) => {
    const id = article.claims[0]?.id ?? '';
    await enterAs(context, desk.colleague);
    const card = await markFirst(review);
    await expect(card.getByText(kept)).toBeVisible();
    await expect(card).toContainText('Somebody else is signed in here now.');
    expect((await getClaim(desk.reviewer, id)).verdicts).toEqual([]);

    // The other person’s own page knows nothing of it.
    await openReview(review, `${reviewPath(desk, article)}?claim=${id}`);
    await expect(card.getByRole('button', { pressed: true })).toHaveCount(0);
    await expect(review.getByText(kept)).toHaveCount(0);
    await markOf(card, 'disputed').click();
    await expect(savedLine(card)).toBeVisible();

    await enterAs(context, desk.reviewer);
    await openReview(review, `${reviewPath(desk, article)}?claim=${id}`);
    await expect(savedLine(card)).toBeVisible();
    const { verdicts } = await getClaim(desk.reviewer, id);
    expect(verdicts.map(({ reviewer, value }) => [reviewer.id, value])).toEqual([
      [desk.colleague.userId, 'DISPUTED'],
      [desk.reviewer.userId, 'VERIFIED'],
    ]);
  });
});

test('two tabs on one claim show the same, whichever is worked in', async ({
  review,
  context,
  desk,
  article,
}) => {
  const id = article.claims[0]?.id ?? '';
  const second = await context.newPage();
  await openReview(second, `${reviewPath(desk, article)}?claim=${id}`);
  const card = await markFirst(review);
  await expect(savedLine(card)).toBeVisible();
  await expect(markOf(cardOf(second, 1), 'verified')).toHaveAttribute('aria-pressed', 'true');
  await expect(savedLine(cardOf(second, 1))).toBeVisible();
  await markOf(cardOf(second, 1), 'disputed').click();
  await expect(markOf(card, 'disputed')).toHaveAttribute('aria-pressed', 'true');
  await expect(savedLine(cardOf(second, 1))).toBeVisible();
  await expect(review.getByText('Somebody changed this')).toHaveCount(0);
  expect((await getClaim(desk.reviewer, id)).verdicts).toMatchObject([
    { value: 'DISPUTED', version: 2 },
  ]);
});
