import type { VerdictValue } from '@/prisma/generated/enums';

// What the admin of the demo desk has settled, so that its pages show what a desk can ask for. Each of
// it is told in the guidelines, which are one key away.

/** That nothing could be found wants a reason. */
export const demoPolicy = { rationaleRequiredFor: ['UNVERIFIED'], version: 1 } satisfies {
  rationaleRequiredFor: VerdictValue[];
  version: number;
};

/** Who did it and how many were hurt is looked at by two. */
export const demoQuorum = {
  standard: 1,
  byKind: { CASUALTY_COUNT: 2, RESPONSIBILITY: 2 },
  byWorth: null,
  tieBreaker: false,
  version: 1,
};

/** Tolls change by the hour; who did it, by the day. */
export const demoRecheck = { hours: { CASUALTY_COUNT: 6, RESPONSIBILITY: 24 }, version: 1 };

/** What verdicts can be said to be more exactly. Verdicts name them. */
export const demoSubLabels = [
  { name: 'False', verdict: 'DISPUTED' },
  { name: 'Misleading', verdict: 'DISPUTED' },
  { name: 'Too early to say', verdict: 'UNVERIFIED' },
] as const satisfies readonly { name: string; verdict: VerdictValue }[];

export type DemoSubLabel = (typeof demoSubLabels)[number]['name'];

/** Views of the board that the desk shares. */
export const demoViews = [
  { name: 'For an editor', query: { show: 'needs-ruling', sort: 'waiting' } },
  { name: 'Nobody’s yet', query: { show: 'pending', assignee: 'nobody' } },
] as const;

export const demoGuidelines = `## How this desk checks

1. Go to whoever knows, not to whoever reports. Five links to one statement are **one** source.
2. *Verified* is what you would print in the paper’s own voice. *Disputed* is what somebody has good grounds against; say whose. *Unverified* is all that remains, with what you tried.
3. Who did it, and how many were hurt, takes **two of us**. Tolls are looked at again after six hours.
4. Say *false* where a claim is wrong, and *misleading* where its words are right and its meaning is not.
5. A source that asked not to be named is entered as confidential. Nothing of it leaves the desk.

> When in doubt, ask below the claim: @ and a name, and they find it on their board.
`;
