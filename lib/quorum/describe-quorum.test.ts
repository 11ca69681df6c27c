import { expect, it } from 'vitest';
import { describeQuorum } from './describe-quorum';
import type { Quorum } from './schema';
import { standardQuorum } from './verdicts-needed';

const ruled = 'Where they disagree, an editor rules.';

it.each<[Partial<Quorum>, string]>([
  [{}, `Any claim needs 1 verdict. ${ruled}`],
  [
    { byKind: { CASUALTY_COUNT: 2, RESPONSIBILITY: 2, QUOTE: 3 } },
    `Any claim needs 1 verdict; one of the kind claim of responsibility or casualty count needs 2; one of the kind quote needs 3. ${ruled}`,
  ],
  [
    { standard: 2, byKind: { CASUALTY_COUNT: 2 }, byWorth: { from: 0.55, verdicts: 3 } },
    `Any claim needs 2 verdicts; one with a check-worthiness of 55% or more needs 3. ${ruled}`,
  ],
  [
    { tieBreaker: true },
    'Any claim needs 1 verdict. Where they disagree, somebody who has not touched the claim settles it: a further reviewer, or an editor who gave no verdict on it.',
  ],
])('%j is told in sentences', (change, words) => {
  expect(describeQuorum({ ...standardQuorum, ...change })).toBe(words);
});
