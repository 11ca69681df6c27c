import type { ArticleView } from '@/lib/articles/schema';
import type { DeskUnderTest, ProbedWindow } from './desk-under-test';
import type { Figure } from './figures';

const claimsToMark = 30;
const claimsWithRationale = 10;
/** How long a key is held, in ms: four times as fast as anybody types. */
const delay = 15;

/** How many keys it takes to mark 30 claims, ten of them with a rationale, what is typed not counted. */
export async function measureReview(desk: DeskUnderTest): Promise<Figure[]> {
  const path = await desk.addArticle({ words: 1500, claims: 100 });
  const { pressed, verdicts } = await desk.inPage(async (page, context) => {
    // As a person sets it under “Keys and help”.
    await context.addInitScript(() => localStorage.setItem('claimdesk:preference:go-on', 'on'));
    let pressed = 0;
    const press = (key: string) => {
      pressed += 1;
      return page.keyboard.press(key, { delay });
    };
    await page.goto(path);
    await page.evaluate(() => (window as unknown as ProbedWindow).probe.usable());
    for (let claim = 0; claim < claimsToMark; claim += 1) {
      if (claim % (claimsToMark / claimsWithRationale) === 0) {
        await press('r');
        await page.keyboard.type(`Asked the office, reason ${claim}`, { delay });
        await press('Escape');
      }
      await press(['v', 'u', 'd'][claim % 3] ?? 'v');
    }
    await page
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();
    const answer = await context.request.get(`/api/v1${path}`);
    const { claims }: ArticleView = await answer.json();
    return { pressed, verdicts: claims.flatMap((claim) => claim.verdicts) };
  });
  const reasoned = verdicts.filter(({ rationale }) => rationale !== '');
  if (reasoned.length !== claimsWithRationale)
    throw new Error(`${reasoned.length} rationales were stored, not ${claimsWithRationale}.`);
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
