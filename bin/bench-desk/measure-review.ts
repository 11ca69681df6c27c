import type { ArticleView } from '@/lib/articles/schema';
import type { DeskUnderTest, ProbedWindow } from './desk-under-test';
import type { Figure } from './figures';

const claimsToMark = 30;
const claimsWithRationale = 10;
/** How long all of it may take to be stored, in ms. */
const patience = 60_000;

/**
 * How many keys it takes to mark 30 claims, ten of them with a rationale, what is typed not counted.
 * They are pressed without any pause, and every one has to be taken as what it was meant for.
 */
export async function measureReview(desk: DeskUnderTest): Promise<Figure[]> {
  const path = await desk.addArticle({ words: 1500, claims: 100 });
  const { pressed, verdicts } = await desk.inPage(async (page, context) => {
    // As a person sets it under “Keys and help”.
    await context.addInitScript(() => localStorage.setItem('claimdesk:preference:go-on', 'on'));
    let pressed = 0;
    const press = (key: string) => {
      pressed += 1;
      return page.keyboard.press(key);
    };
    await page.goto(path);
    await page.evaluate(() => (window as unknown as ProbedWindow).probe.usable());
    for (let claim = 0; claim < claimsToMark; claim += 1) {
      if (claim % (claimsToMark / claimsWithRationale) === 0) {
        await press('r');
        await page.keyboard.type(`Asked the office, reason ${claim}`);
        await press('Escape');
      }
      await press(['v', 'u', 'd'][claim % 3] ?? 'v');
    }
    // Not until the page says “Saved”: it says so of the first mark, while the last is still on its way.
    const giveUp = Date.now() + patience;
    for (;;) {
      const answer = await context.request.get(`/api/v1${path}`);
      const { claims }: ArticleView = await answer.json();
      const all = claims.flatMap((claim) => claim.verdicts);
      const verdicts = all.filter(({ reviewer }) => reviewer.id === desk.reviewerId);
      if (verdicts.length >= claimsToMark || Date.now() > giveUp) return { pressed, verdicts };
      await page.waitForTimeout(250);
    }
  });
  const reasoned = verdicts.filter(({ rationale }) =>
    /^Asked the office, reason \d+$/.test(rationale),
  );
  if (verdicts.length !== claimsToMark || reasoned.length !== claimsWithRationale)
    throw new Error(
      `${verdicts.length} verdicts and ${reasoned.length} rationales were stored, not ${claimsToMark} and ${claimsWithRationale}.`,
    );
  const each = pressed / claimsToMark;
  return [
    {
      what: 'keys a claim for 30 marks, ten with a rationale',
      goal: 'under 2',
      reached: `${each.toFixed(2)} besides typing, “go on” set`,
      met: each < 2,
    },
  ];
}
