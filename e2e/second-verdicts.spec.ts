import AxeBuilder from '@axe-core/playwright';
import { v7 as uuid } from 'uuid';
import { getClaim } from '@/lib/claims/queries';
import type { Actor } from '@/lib/desks/actor';
import { addEvidence } from '@/lib/evidence/mutations';
import { setBlindReview } from '@/lib/policy/mutations';
import { setQuorum } from '@/lib/quorum/mutations';
import { standardQuorum } from '@/lib/quorum/verdicts-needed';
import { setRuling } from '@/lib/rulings/mutations';
import { addSearch } from '@/lib/searches/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import type { VerdictValue } from '@/prisma/generated/enums';
import { evidence, search } from '@/prisma/testing/found';
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

const give = (actor: Actor, claimId: string, value: VerdictValue, rationale = '') =>
  setVerdict(actor, claimId, { value, rationale, version: null });

test('two reviewers judge one claim blind, and neither learns of the other before', async ({
  page,
  context,
  desk,
  article,
}) => {
  await setQuorum(desk.admin, { ...standardQuorum, standard: 2, version: 1 });
  await setBlindReview(desk.admin, { blindReview: true });
  const path = reviewPath(desk, article);
  await openReview(page, path);
  await page.keyboard.press('n');
  const card = cardOf(page, 1);
  await expect(card.getByText('needs 2 verdicts')).toBeVisible();
  await page.keyboard.press('v');
  await expect(savedLine(card)).toBeVisible();
  await expect(card.getByText('1 of 2 verdicts')).toBeVisible();
  await expect(page.getByText(/1 of 5 marked by you/).filter({ visible: true })).toBeVisible();
  await expect(page.getByText(/5 pending, 1 for others/).filter({ visible: true })).toBeVisible();
  // The claim waits for somebody else now: it is passed over, also on the way round.
  for (const number of [2, 3, 4, 5, 2]) {
    await page.keyboard.press('n');
    await expect(cardOf(page, number)).toBeVisible();
  }
  await page.getByRole('button', { name: /^Waits for another/ }).click();
  await expect(page.getByRole('list', { name: 'Claims' }).getByRole('listitem')).toHaveCount(2);

  // The second reviewer meets a desk on which nobody has done anything.
  const heard: string[] = [];
  page.on('response', async (response) => {
    if (!response.url().includes('/api/v1/') || response.url().includes('/feed')) return;
    heard.push(await response.text().catch(() => ''));
  });
  await enterAs(context, desk.colleague);
  await openReview(page, path);
  heard.push(await page.content());
  expect(heard.join('\n')).not.toContain('VERDICT_GIVEN');
  expect(heard.join('\n')).not.toContain('1 of 2');
  // Their name stands there as whose article it is, and never as whose verdict.
  const told = heard.join('\n').replaceAll('\\', '');
  expect(told).not.toContain(`"reviewer":{"id":"${desk.reviewer.userId}"`);
  await page.keyboard.press('n');
  await expect(card.getByText('needs 2 verdicts')).toBeVisible();
  await page.keyboard.press('d');
  await expect(savedLine(card)).toBeVisible();
  await expect(card.getByText('Needs ruling').first()).toBeVisible();
});

test('an editor rules side by side, by the keyboard alone', async ({
  page,
  context,
  desk,
  article,
}) => {
  const claimId = article.claims[0]?.id ?? '';
  await give(desk.reviewer, claimId, 'VERIFIED');
  await give(desk.colleague, claimId, 'DISPUTED');
  await enterAs(context, desk.editor);
  await page.goto(`/desks/${desk.editor.deskSlug}/articles`);
  await page.getByRole('link', { name: 'Rulings' }).click();
  await page.getByRole('link', { name: 'The mayor opened the bridge on Monday.' }).click();
  const columns = page.getByRole('region', { name: 'Side by side' }).getByRole('listitem');
  await expect(columns).toHaveCount(2);
  await expect(columns.first()).toContainText(desk.reviewer.name);
  await expect(columns.first()).toContainText('Verified');
  await expect(columns.last()).toContainText('Disputed');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  // All by the keyboard from here.
  await page.getByRole('link', { name: 'Go to the ruling' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('A ruling needs a reason.')).toBeVisible();
  await page.keyboard.type('The harbour log says May.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'No claim needs a ruling.' })).toBeVisible();
  await openReview(page, `${reviewPath(desk, article)}?claim=${claimId}`);
  await expect(cardOf(page, 1).getByText('The harbour log says May.')).toBeVisible();
});

test('an editor goes from ruling to ruling, and is told where they stand over the verdicts', async ({
  page,
  context,
  desk,
  article,
}) => {
  const [first, second, third] = article.claims;
  if (!first || !second || !third) throw new Error('The article has five claims.');
  await addEvidence(desk.reviewer, first.id, { id: uuid(), ...evidence });
  await addSearch(desk.colleague, first.id, { id: uuid(), ...search });
  for (const { id } of [first, second]) {
    await give(desk.reviewer, id, 'VERIFIED', 'The log says so.');
    await give(desk.colleague, id, 'DISPUTED');
  }
  await give(desk.reviewer, third.id, 'VERIFIED');
  await give(desk.colleague, third.id, 'VERIFIED');
  await enterAs(context, desk.editor);
  const rulings = `/desks/${desk.editor.deskSlug}/rulings`;
  await page.goto(`${rulings}/${first.id}`);
  await expect(page.getByText(evidence.title)).toBeVisible();
  await expect(page.getByText(search.sought)).toBeVisible();
  await page.getByRole('radio', { name: /^Unverified/ }).check();
  await page.getByRole('textbox', { name: 'Reason' }).fill('Neither of them has seen the log.');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveValue(/Neither of them/);
  await page.getByRole('radio', { name: /^Unverified/ }).check();
  await page.getByRole('button', { name: 'Rule, and go to the next' }).click();
  await expect(page).toHaveURL(`${rulings}/${second.id}`);

  await page.goto(`${rulings}/${third.id}`);
  await page.getByRole('radio', { name: /^Disputed/ }).check();
  await expect(page.getByText(/All verdicts say verified/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Reason' }).fill('They read the wrong log.');
  await page.getByRole('button', { name: /^Rule/ }).click();
  // The second still needs one: it comes round again.
  await expect(page).toHaveURL(`${rulings}/${second.id}`);
  await page.goto(`${rulings}/${third.id}`);
  await expect(page.getByText('Over the verdicts, which all say otherwise.')).toBeVisible();
  await page.getByRole('button', { name: 'Withdraw the ruling' }).click();
  await expect(page.getByText('Over the verdicts, which all say otherwise.')).toBeHidden();
});

test('an admin says how many verdicts a claim needs', async ({ page, context, desk }) => {
  await enterAs(context, desk.admin);
  await page.goto(`/desks/${desk.admin.deskSlug}/policy`);
  const region = page.getByRole('region', { name: 'Verdicts a claim needs' });
  await region.getByLabel('Casualty count', { exact: true }).selectOption('2 verdicts');
  await region.getByRole('checkbox', { name: /^Disagreements are settled/ }).check();
  await expect(
    region.getByText(/one of the kind casualty count needs 2\. Where they disagree, somebody/),
  ).toBeVisible();
  await region.getByRole('button', { name: 'Save quorum' }).click();
  await expect(region.getByText(/^Saved\./)).toBeVisible();
  await page.reload();
  await expect(region.getByLabel('Casualty count', { exact: true })).toHaveValue('2');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a tie is broken by a third reviewer, and an editor who marked the claim leaves it to others', async ({
  page,
  context,
  desk,
  article,
}) => {
  const asked = { ...standardQuorum, standard: 2, tieBreaker: true };
  await setQuorum(desk.admin, { ...asked, version: 1 });
  const claimId = article.claims[0]?.id ?? '';
  await give({ ...desk.colleague, quorum: asked }, claimId, 'DISPUTED');
  await give({ ...desk.editor, quorum: asked }, claimId, 'VERIFIED');
  await enterAs(context, desk.editor);
  await page.goto(`/desks/${desk.editor.deskSlug}/rulings/${claimId}`);
  await expect(
    page.getByText('You have marked this claim. Another editor rules on it'),
  ).toBeVisible();
  await expect(page.getByRole('form')).toHaveCount(0);
  await enterAs(context, desk.reviewer);
  await openReview(page, `${reviewPath(desk, article)}?claim=${claimId}`);
  const card = cardOf(page, 1);
  await expect(card.getByText(/yours settles it by majority/)).toBeVisible();
  await markOf(card, 'disputed').click();
  await expect(savedLine(card)).toBeVisible();
  await expect(card.getByText('Disputed').first()).toBeVisible();
  await expect(card.getByText('Needs ruling')).toHaveCount(0);
});

test.describe('while somebody else rules', () => {
  test.use({ expectedComplaints: [/status of 409/] });

  test('nothing is overwritten, and what one has written is kept', async ({
    page,
    context,
    desk,
    article,
  }) => {
    const claimId = article.claims[0]?.id ?? '';
    await give(desk.reviewer, claimId, 'VERIFIED');
    await give(desk.colleague, claimId, 'DISPUTED');
    await enterAs(context, desk.editor);
    await page.goto(`/desks/${desk.editor.deskSlug}/rulings/${claimId}`);
    await page.getByRole('radio', { name: /^Verified/ }).check();
    await page.getByRole('textbox', { name: 'Reason' }).fill('The log is plain.');
    await setRuling(desk.admin, claimId, { value: 'DISPUTED', reason: 'Not so.', version: null });
    await expect(page.getByText('Not so.')).toBeVisible();
    await page.getByRole('button', { name: 'Change the ruling' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'meanwhile' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveValue('The log is plain.');
    expect((await getClaim(desk.editor, claimId)).ruling?.reason).toBe('Not so.');
  });
});

test('a key leads an editor to the claims that need a ruling, and another to the form for it', async ({
  page,
  context,
  desk,
  article,
}) => {
  const [, second] = article.claims;
  for (const { id } of article.claims) await give(desk.reviewer, id, 'VERIFIED');
  await give(desk.colleague, second?.id ?? '', 'DISPUTED');
  await openReview(page, reviewPath(desk, article));
  await page.keyboard.press('n');
  await expect(page.getByText('No other claim is pending.').first()).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('.');
  await expect(page.getByText('Only an editor rules on a claim.').first()).toBeVisible();

  await enterAs(context, desk.editor);
  await openReview(page, reviewPath(desk, article));
  await page.keyboard.press('n');
  await expect(cardOf(page, 2)).toBeFocused();
  await page.keyboard.press('.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Choose what should stand.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Verified', exact: true })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await page.keyboard.type('The log says so.');
  await page.keyboard.press('Control+Enter');
  await expect(cardOf(page, 2)).toBeFocused();
  await expect(savedLine(cardOf(page, 2))).toBeVisible();
});
