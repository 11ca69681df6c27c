import fc from 'fast-check';
import { newClaim } from '@/lib/claims/apply-change';
import { type ClaimChange, contentOf, type EvidenceContent, verdictBy } from '@/lib/claims/change';
import type { Range } from '@/lib/claims/range';
import type { ClaimView, ReadingView } from '@/lib/claims/schema';
import { statusOf } from '@/lib/claims/status';
import { Stance, VerdictValue } from '@/prisma/generated/enums';

/** Whose changes the tests make. */
export const me = { id: 'me', name: 'Mara Quist' };
const ann = { id: 'ann', name: 'Ann Oduya' };
const ben = { id: 'ben', name: 'Ben Sato' };

export const yesterday = '2026-11-22T09:00:00.000Z';
export const today = '2026-11-23T09:00:00.000Z';

const evidenceIds = ['e1', 'e2', 'e3'] as const;
const words = fc.constantFrom(
  '',
  'Asked the harbour office.',
  'Two ferries sank.',
  'نص',
  '🙂 seen',
);
const wordings = fc.constantFrom('Two ferries sank in May.', 'A ferry sank.', 'The bridge opened.');
const values = fc.constantFrom(...Object.values(VerdictValue));
const versions = fc.integer({ min: 1, max: 9 });

export const contents: fc.Arbitrary<EvidenceContent> = fc.record({
  stance: fc.constantFrom(...Object.values(Stance)),
  title: fc.constantFrom('Harbour log', 'Statement of the ministry'),
  url: fc.constantFrom(null, 'https://harbour.example/log'),
  quote: words,
  readOn: fc.constantFrom('2026-11-20', '2026-11-21'),
});

const someRanges = fc.constantFrom<Range[]>(
  [{ start: 0, end: 9 }],
  [{ start: 0, end: 4 }],
  [
    { start: 0, end: 4 },
    { start: 6, end: 9 },
  ],
);

const given = { updatedAt: fc.constant(yesterday), version: versions };
const decided = { ...given, ranges: someRanges };

/** A claim as the server may show it, with marks, evidence and a ruling of several people. */
export const claims: fc.Arbitrary<ClaimView> = fc
  .record({
    ranges: someRanges,
    wording: wordings,
    dropped: fc.boolean(),
    version: versions,
    verdicts: fc.uniqueArray(
      fc.record({
        reviewer: fc.constantFrom(me, ann, ben),
        value: values,
        rationale: words,
        ...decided,
      }),
      { selector: ({ reviewer }) => reviewer.id, maxLength: 3 },
    ),
    evidence: fc
      .uniqueArray(
        fc.record({
          id: fc.constantFrom(...evidenceIds),
          addedBy: fc.constantFrom(me, ann),
          content: contents,
          ...given,
        }),
        { selector: ({ id }) => id, maxLength: 3 },
      )
      .map((items) => items.map(({ content, ...item }) => ({ ...item, ...content }))),
    readings: fc
      .array(fc.record({ refused: fc.boolean(), version: versions }), { maxLength: 2 })
      .map((items) =>
        items.map((item, index) => ({
          ...item,
          id: `r${index + 1}`,
          ranges: [{ start: 0, end: 4 }],
          wording: 'A ferry sank.',
          takenAs: null,
        })),
      ),
    ruling: fc.option(
      fc.record({ editor: fc.constantFrom(me, ben), value: values, reason: words, ...decided }),
    ),
  })
  .map((claim) => ({
    ...newClaim('c1', { kind: 'add-claim', ranges: [{ start: 0, end: 9 }], wording: '' }),
    ...claim,
    status: statusOf(claim),
  }));

/** Any change, whether or not it fits a claim. */
export const changes: fc.Arbitrary<ClaimChange> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('refuse-reading', 'reopen-reading'),
    readingId: fc.constantFrom('r1', 'r2'),
  }),
  fc.record({ kind: fc.constant('reword'), wording: wordings }),
  fc.record({ kind: fc.constant('change-ranges'), ranges: someRanges, wording: wordings }),
  fc.record({ kind: fc.constantFrom('drop', 'restore', 'withdraw-verdict', 'withdraw-ruling') }),
  fc.record({
    kind: fc.constant('set-verdict'),
    value: values,
    rationale: words,
    ranges: someRanges,
  }),
  fc.record({ kind: fc.constant('set-ruling'), value: values, reason: words, ranges: someRanges }),
  fc.record({
    kind: fc.constantFrom('add-evidence', 'change-evidence'),
    evidenceId: fc.constantFrom(...evidenceIds),
    content: contents,
  }),
  fc.record({
    kind: fc.constant('remove-evidence'),
    evidenceId: fc.constantFrom(...evidenceIds),
  }),
);

/** Whether the review desk offers this change on a claim that looks so. */
export function isOffered(claim: ClaimView, change: ClaimChange): boolean {
  switch (change.kind) {
    case 'add-claim':
    case 'merge':
    case 'unmerge':
    case 'split':
    case 'take-reading':
    case 'put-reading-back':
      return false;
    case 'refuse-reading':
    case 'reopen-reading': {
      const refused = change.kind === 'reopen-reading';
      const isIt = (item: ReadingView) => item.id === change.readingId && item.refused === refused;
      return !claim.dropped && claim.readings.some(isIt);
    }
    case 'restore':
      return claim.dropped;
    case 'withdraw-verdict':
      return !claim.dropped && verdictBy(me.id, claim) !== null;
    case 'withdraw-ruling':
      return !claim.dropped && claim.ruling !== null;
    case 'change-evidence':
    case 'remove-evidence':
      return !claim.dropped && claim.evidence.some(({ id }) => id === change.evidenceId);
    case 'add-evidence':
      return !claim.dropped && claim.evidence.every(({ id }) => id !== change.evidenceId);
    default:
      return !claim.dropped;
  }
}

/** What the desk holds of a claim, without by whose hand and when each part of it was written last. */
export function heldOf(claim: ClaimView) {
  const { ranges, wording, dropped, status, verdicts, evidence, ruling, readings } = claim;
  return {
    ranges,
    wording,
    dropped,
    status,
    verdicts: Object.fromEntries(
      verdicts.map(({ reviewer, value, rationale, ...on }) => [
        reviewer.id,
        [value, rationale, on.ranges],
      ]),
    ),
    evidence: Object.fromEntries(evidence.map((item) => [item.id, contentOf(item)])),
    readings: Object.fromEntries(
      readings.map(({ id, takenAs, refused }) => [id, [takenAs, refused]]),
    ),
    ruling: ruling && [ruling.value, ruling.reason, ruling.ranges],
  };
}
