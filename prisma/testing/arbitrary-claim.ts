import fc from 'fast-check';
import { newClaim } from '@/lib/claims/apply-change';
import { type ClaimChange, contentOf, type EvidenceContent, verdictBy } from '@/lib/claims/change';
import type { ClaimView } from '@/lib/claims/schema';
import { statusFrom } from '@/lib/claims/status';
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

const commentIds = ['k1', 'k2'] as const;
const said = fc.constantFrom('Who has asked?', 'Ask them, @Ann Oduya.', '🙂');

const given = { updatedAt: fc.constant(yesterday), version: versions };

/** A claim as the server may show it, with marks, evidence and a ruling of several people. */
export const claims: fc.Arbitrary<ClaimView> = fc
  .record({
    wording: wordings,
    dropped: fc.boolean(),
    version: versions,
    verdicts: fc.uniqueArray(
      fc.record({
        reviewer: fc.constantFrom(me, ann, ben),
        value: values,
        rationale: words,
        ...given,
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
    ruling: fc.option(
      fc.record({ editor: fc.constantFrom(me, ben), value: values, reason: words, ...given }),
    ),
    comments: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...commentIds),
        author: fc.constantFrom(me, ann),
        text: said,
        mentions: fc.constant<{ id: string; name: string }[]>([]),
        createdAt: fc.constant(yesterday),
        resolved: fc.constantFrom(null, { by: ben, at: yesterday }),
        ...given,
      }),
      { selector: ({ id }) => id, maxLength: 2 },
    ),
  })
  .map((claim) => ({
    ...newClaim('c1', { kind: 'add-claim', ranges: [{ start: 0, end: 9 }], wording: '' }),
    ...claim,
    status: statusFrom(claim.verdicts, claim.ruling),
  }));

/** Any change, whether or not it fits a claim. */
export const changes: fc.Arbitrary<ClaimChange> = fc.oneof(
  fc.record({ kind: fc.constant('reword'), wording: wordings }),
  fc.record({ kind: fc.constantFrom('drop', 'restore', 'withdraw-verdict', 'withdraw-ruling') }),
  fc.record({ kind: fc.constant('set-verdict'), value: values, rationale: words }),
  fc.record({ kind: fc.constant('set-ruling'), value: values, reason: words }),
  fc.record({
    kind: fc.constantFrom('add-evidence', 'change-evidence'),
    evidenceId: fc.constantFrom(...evidenceIds),
    content: contents,
  }),
  fc.record({
    kind: fc.constant('remove-evidence'),
    evidenceId: fc.constantFrom(...evidenceIds),
  }),
  fc.record({
    kind: fc.constantFrom('add-comment', 'change-comment'),
    commentId: fc.constantFrom(...commentIds),
    content: fc.record({ text: said, mentions: fc.constant<{ id: string; name: string }[]>([]) }),
  }),
  // What was deleted stays deleted, so that is tried by itself.
  fc.record({
    kind: fc.constantFrom('resolve-comment', 'reopen-comment'),
    commentId: fc.constantFrom(...commentIds),
  }),
);

/** Whether the review desk offers this change on a claim that looks so. */
export function isOffered(claim: ClaimView, change: ClaimChange): boolean {
  switch (change.kind) {
    case 'add-claim':
      return false;
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
    case 'add-comment':
      return !claim.dropped && claim.comments.every(({ id }) => id !== change.commentId);
    case 'change-comment':
      return !claim.dropped && claim.comments.some(({ id }) => id === change.commentId);
    case 'resolve-comment':
    case 'reopen-comment': {
      const comment = claim.comments.find(({ id }) => id === change.commentId);
      const isOpen = comment?.resolved === null;
      return !claim.dropped && !!comment && isOpen === (change.kind === 'resolve-comment');
    }
    default:
      return !claim.dropped;
  }
}

/** What the desk holds of a claim, without by whose hand and when each part of it was written last. */
export function heldOf({
  wording,
  dropped,
  status,
  verdicts,
  evidence,
  ruling,
  comments,
}: ClaimView) {
  return {
    wording,
    dropped,
    status,
    verdicts: Object.fromEntries(
      verdicts.map(({ reviewer, value, rationale }) => [reviewer.id, [value, rationale]]),
    ),
    evidence: Object.fromEntries(evidence.map((item) => [item.id, contentOf(item)])),
    ruling: ruling && [ruling.value, ruling.reason],
    comments: Object.fromEntries(
      comments.map(({ id, text, resolved }) => [id, [text, resolved !== null]]),
    ),
  };
}
