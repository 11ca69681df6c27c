import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { enterAsPerson } from './testing/enter-as';
import { deskPath, person } from './testing/people';
import { expect, test } from './testing/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// On a long article axe takes its time.
test.describe.configure({ timeout: 90_000 });

/** Lets axe look at the page as it is now. */
async function expectNoBarrier(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(violations).toEqual([]);
}

const pages = {
  'the sign-in page': { path: '/sign-in', ready: 'Sign in', role: null },
  'a spent invitation': { path: '/invitations/spent', ready: /does not work/, role: null },
  'the board': { path: deskPath('/articles'), ready: 'Articles', role: 'ADMIN' },
  'an empty board': { path: deskPath('/articles?search=zzzz'), ready: 'Articles', role: 'ADMIN' },
  'the page to add an article': {
    path: deskPath('/articles/new'),
    ready: 'Add article',
    role: 'ADMIN',
  },
  'the week of the desk': { path: deskPath('/week'), ready: /^Week \d/, role: 'EDITOR' },
  'the deleted articles': {
    path: deskPath('/deleted-articles'),
    ready: 'Deleted articles',
    role: 'EDITOR',
  },
  'the imports': { path: deskPath('/imports'), ready: 'Imports', role: 'REVIEWER' },
  'the import of files': {
    path: deskPath('/imports/new'),
    ready: 'Import files',
    role: 'REVIEWER',
  },
  'the people of the desk': { path: deskPath('/people'), ready: 'People', role: 'ADMIN' },
  'the access tokens': { path: deskPath('/tokens'), ready: 'Access tokens', role: 'ADMIN' },
  'claims of another tool': {
    path: deskPath('/articles/from-another-tool'),
    ready: 'Claims of another tool',
    role: 'REVIEWER',
  },
  'the policy of the desk': { path: deskPath('/policy'), ready: 'Policy', role: 'ADMIN' },
  'the people, for a reviewer': {
    path: deskPath('/people'),
    ready: 'Only admins see this page.',
    role: 'REVIEWER',
  },
  'the guidelines': { path: deskPath('/guidelines'), ready: 'Guidelines', role: 'REVIEWER' },
  'the guidelines, to be written': {
    path: deskPath('/guidelines/edit'),
    ready: 'Edit the guidelines',
    role: 'ADMIN',
  },
  'somebody’s work': { path: deskPath('/work'), ready: 'My work', role: 'REVIEWER' },
  'nobody’s articles': {
    path: deskPath('/articles?assignee=nobody'),
    ready: 'Articles',
    role: 'EDITOR',
  },
  'the mentions': {
    path: deskPath('/mentions'),
    ready: 'Comments that mention you',
    role: 'REVIEWER',
  },
  'the ledger': { path: deskPath('/ledger'), ready: 'Ledger', role: 'ADMIN' },
  'the ledger, of nothing': {
    path: deskPath('/ledger?until=2020-01-01'),
    ready: 'Ledger',
    role: 'REVIEWER',
  },
  'the digest': { path: deskPath('/digest'), ready: 'Digest', role: 'EDITOR' },
  'the account': { path: '/account', ready: 'Account', role: 'ADMIN' },
  'an article that is not there': {
    path: deskPath('/articles/none/report'),
    ready: 'There is nothing here for you.',
    role: 'REVIEWER',
  },
} as const;

/** What a reviewer or an editor brings up on the review desk once a claim is open, and how it is known. */
const states = {
  'with a claim open': async () => {},
  'with the form for evidence': async (page) => {
    await page.keyboard.press('e');
    await expect(page.getByRole('form', { name: 'Add evidence' })).toBeVisible();
  },
  'with the form for evidence, wrongly filled in': async (page) => {
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'Add evidence' }).click();
    await expect(page.getByRole('textbox', { name: 'Source' })).toHaveAttribute('aria-invalid');
  },
  'with the form for a search': async (page) => {
    await page.keyboard.press('l');
    await expect(page.getByRole('form', { name: 'Log a search' })).toBeVisible();
  },
  'with the form for a search, wrongly filled in': async (page) => {
    await page.keyboard.press('l');
    await page.getByRole('button', { name: 'Log search' }).click();
    await expect(page.getByRole('textbox', { name: 'Looked for' })).toHaveAttribute('aria-invalid');
  },
  'with the checklist and a note in it': async (page) => {
    await page.keyboard.press('q');
    await page
      .getByRole('button', { name: /^Add note/ })
      .first()
      .click();
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeVisible();
  },
  'with a mark that needs a rationale': async (page) => {
    await page.keyboard.press('u');
    await expect(page.getByRole('region', { name: /^A mark that needs/ })).toBeVisible();
  },
  'with the form for a comment': async (page) => {
    await page.keyboard.press('c');
    await expect(page.getByRole('form', { name: 'Comment' })).toBeVisible();
  },
  'with the form for the wording': async (page) => {
    await page.keyboard.press('w');
    await expect(page.getByRole('textbox', { name: 'Wording' })).toBeVisible();
  },
  'with the form for the words': async (page) => {
    await page.keyboard.press('g');
    await expect(page.getByRole('application', { name: 'The words of the claim' })).toBeFocused();
  },
  'with the caret and chosen words': async (page) => {
    await page.keyboard.press('p');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByRole('button', { name: 'Add as claim' })).toBeVisible();
  },
  'with the form for a ruling': async (page) => {
    await page.getByRole('button', { name: /^(Rule on this claim|Change the ruling)$/ }).click();
    await expect(page.getByRole('form', { name: 'Ruling' })).toBeVisible();
  },
  'with the history of the claim': async (page) => {
    // Somebody has marked it, so there is something to tell.
    const claims = page.getByRole('list', { name: 'Claims' });
    await claims
      .getByRole('button', { name: /^\d+ (?:Verified|Unverified|Disputed)\./ })
      .first()
      .click();
    await page.getByRole('button', { name: 'History' }).click();
    await expect(
      page.getByRole('region', { name: 'History' }).getByRole('listitem'),
    ).not.toHaveCount(0);
  },
  'with its keys': async (page) => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  },
} as const satisfies Record<string, (page: Page) => Promise<void>>;

async function pathOfFerryArticle(page: Page): Promise<string> {
  await page.goto(deskPath('/articles?search=ferry'));
  const path = await page.getByRole('rowheader').getByRole('link').getAttribute('href');
  return path ?? '';
}

async function openFirstClaim(page: Page) {
  await page.goto(await pathOfFerryArticle(page));
  await page.getByRole('button', { name: 'Next claim' }).click();
  await expect(page.getByRole('complementary', { name: 'Claim 1' })).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const [name, { path, ready, role }] of Object.entries(pages)) {
      test(`${name} has no barrier that axe can find`, async ({ page, context }) => {
        if (role) await enterAsPerson(context, person(role));
        await page.goto(path);
        await expect(page.getByRole('heading', { name: ready, level: 1 })).toBeVisible();
        await expectNoBarrier(page);
      });
    }

    for (const view of ['', '/report', '/history']) {
      test(`an article${view} has no barrier that axe can find`, async ({ page, context }) => {
        await enterAsPerson(context, person('EDITOR'));
        await page.goto(`${await pathOfFerryArticle(page)}${view}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        if (view === '/report') await page.getByText('Download the report').click();
        await expectNoBarrier(page);
      });
    }

    for (const [state, bringUp] of Object.entries(states)) {
      test(`the review desk ${state} has no barrier that axe can find`, async ({
        page,
        context,
      }) => {
        await enterAsPerson(context, person('EDITOR'));
        await openFirstClaim(page);
        await bringUp(page);
        await expectNoBarrier(page);
      });
    }

    test('the board with chosen articles and a view to save has no barrier that axe can find', async ({
      page,
      context,
    }) => {
      await enterAsPerson(context, person('EDITOR'));
      await page.goto(deskPath('/articles?sort=title'));
      await page.getByRole('checkbox', { name: /^Choose all/ }).check();
      await expect(page.getByRole('region', { name: 'Chosen articles' })).toContainText('chosen');
      await expectNoBarrier(page);
      await page.getByRole('button', { name: 'Save this view' }).click();
      await expect(page.getByRole('dialog', { name: 'Save this view' })).toBeVisible();
      await expectNoBarrier(page);
    });

    test('an unfolded checklist of the desk has no barrier that axe can find', async ({
      page,
      context,
    }) => {
      await enterAsPerson(context, person('ADMIN'));
      await page.goto(deskPath('/policy'));
      const checklists = page.getByRole('region', { name: 'Checklists' });
      await checklists.getByText('Casualty count', { exact: true }).click();
      await expect(page.getByRole('form', { name: 'Checklist: Casualty count' })).toBeVisible();
      await expectNoBarrier(page);
    });

    test('an open invitation has no barrier that axe can find', async ({ page, context }) => {
      await enterAsPerson(context, person('ADMIN'));
      await page.goto(deskPath('/people'));
      await page
        .getByRole('textbox', { name: 'E-mail' })
        .fill(`newcomer-${colorScheme}@desk.example`);
      await page.getByRole('button', { name: 'Invite' }).click();
      const link = page.getByRole('textbox', { name: 'One-time link' });
      await expect(link).toBeVisible();
      await expectNoBarrier(page);
      const address = await link.inputValue();
      await context.clearCookies();
      await page.goto(address);
      await expect(page.getByRole('heading', { name: /^Join/, level: 1 })).toBeVisible();
      await expectNoBarrier(page);
    });

    test('the question before signing out everywhere has none', async ({ page, context }) => {
      await enterAsPerson(context, person('REVIEWER'));
      await page.goto('/account');
      await page.getByRole('button', { name: 'Sign out everywhere' }).click();
      await expect(page.getByRole('dialog', { name: /^Sign out on every/ })).toBeVisible();
      await expectNoBarrier(page);
    });

    test.describe('on a telephone', () => {
      test.use({ viewport: { width: 360, height: 740 } });

      test('the sheet of a claim and the list over the article have none', async ({
        page,
        context,
      }) => {
        await enterAsPerson(context, person('REVIEWER'));
        await page.goto(await pathOfFerryArticle(page));
        const opener = page.getByRole('button', { name: 'List of claims' });
        await opener.click();
        await expect(page.getByRole('button', { name: 'Close the list' })).toBeFocused();
        await expectNoBarrier(page);
        await page.keyboard.press('Escape');
        await expect(opener).toBeFocused();
        await opener.click();
        await page.getByRole('list', { name: 'Claims' }).getByRole('button').first().click();
        await expect(page.getByRole('complementary', { name: 'Claim 1' })).toBeVisible();
        await expectNoBarrier(page);
      });
    });

    test('the report as a file has no barrier that axe can find', async ({ page, context }) => {
      await enterAsPerson(context, person('EDITOR'));
      const path = await pathOfFerryArticle(page);
      const file = await context.request.get(`/api/v1${path}/report?format=html`);
      // As from a disk: served, it is sandboxed, and axe could not run in it.
      await page.goto('about:blank');
      await page.setContent(await file.text());
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoBarrier(page);
    });
  });
}
