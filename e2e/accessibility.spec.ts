import AxeBuilder from '@axe-core/playwright';
import { deskPath, person } from './people';
import { signInAs } from './sign-in-as';
import { expect, test } from './test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const pages = {
  'the sign-in page': { path: '/sign-in', ready: 'Sign in', signedIn: false },
  'a spent invitation': { path: '/invitations/spent', ready: /does not work/, signedIn: false },
  'the board': { path: deskPath('/articles'), ready: 'Articles', signedIn: true },
  'an empty board': { path: deskPath('/articles?search=zzzz'), ready: 'Articles', signedIn: true },
  'the page to add an article': {
    path: deskPath('/articles/new'),
    ready: 'Add article',
    signedIn: true,
  },
  'the people of the desk': { path: deskPath('/people'), ready: 'People', signedIn: true },
  'the account': { path: '/account', ready: 'Account', signedIn: true },
} as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const [name, { path, ready, signedIn }] of Object.entries(pages)) {
      test(`${name} has no barrier that axe can find`, async ({ page, context }) => {
        if (signedIn) await signInAs(context, person('ADMIN'));
        await page.goto(path);
        await expect(page.getByRole('heading', { name: ready, level: 1 })).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        expect(violations).toEqual([]);
      });
    }

    for (const view of ['', '/report', '/history']) {
      test(`an article${view} has no barrier that axe can find`, async ({ page, context }) => {
        await signInAs(context, person('EDITOR'));
        await page.goto(deskPath('/articles?search=ferry'));
        const path = await page.getByRole('rowheader').getByRole('link').getAttribute('href');
        await page.goto(`${path}${view}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        expect(violations).toEqual([]);
      });
    }
  });
}
