import fc from 'fast-check';
import { newClaim } from '@/lib/changes/apply-change';
import type { ClaimChange, EvidenceContent } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { withStatus } from '@/lib/claims/with-status';
import type { Range } from '@/lib/ranges/range';
import type { SearchContent } from '@/lib/searches/search-content';
import { ClaimKind, SearchOutcome, Stance, VerdictValue } from '@/prisma/generated/enums';

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
  publisher: fc.constantFrom(null, 'Harbour office'),
  archivedUrl: fc.constantFrom(null, 'https://archive.example/harbour/log'),
  derivesFrom: fc.constantFrom(null, ...evidenceIds),
  readOn: fc.constantFrom('2026-11-20', '2026-11-21'),
  confidential: fc.boolean(),
});

const someRanges = fc.constantFrom<Range[]>(
  [{ start: 0, end: 9 }],
  [{ start: 0, end: 4 }],
  [
    { start: 0, end: 4 },
    { start: 6, end: 9 },
  ],
);
const searchIds = ['s1', 's2'] as const;

export const searchContents: fc.Arbitrary<SearchContent> = fc
  .record({
    sought: fc.constantFrom('“ferry” and “May”', 'Did it sink?'),
    place: fc.constantFrom('Harbour archive', 'Land register'),
    asked: fc.constantFrom('', 'The harbour master'),
    answered: fc.boolean(),
    searchedOn: fc.constantFrom('2026-11-20', '2026-11-21'),
    outcome: fc.constantFrom(...Object.values(SearchOutcome)),
    note: words,
    confidential: fc.boolean(),
  })
  .map((content) => ({ ...content, answered: content.asked === '' ? null : content.answered }));

const questionIds = ['q1', 'q2'] as const;
const commentIds = ['k1', 'k2'] as const;
const said = fc.constantFrom('Who has asked?', 'Ask them, @Ann Oduya.', '🙂');

const given = { updatedAt: fc.constant(yesterday), version: versions };
const subLabels = fc.constantFrom(null, 'sub-1', 'sub-2');
const decided = { ...given, ranges: someRanges, subLabel: subLabels };

/** What a piece of evidence derives from; the server keeps none that goes round in a circle. */
const olderThan = (id: string, other: string | null) =>
  other !== null && other < id ? other : null;

/** A claim as the server may show it, with marks, evidence and a ruling of several people. */
export const claims: fc.Arbitrary<ClaimView> = fc
  .record({
    ranges: someRanges,
    wording: wordings,
    dropped: fc.boolean(),
    verdictsNeeded: fc.integer({ min: 1, max: 3 }),
    version: versions,
    verdicts: fc.uniqueArray(
      fc.record({
        reviewer: fc.constantFrom(me, ann, ben),
        value: values,
        rationale: words,
        breaksTie: fc.boolean(),
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
      .map((items) =>
        items.map(({ content, ...item }) => ({
          ...item,
          ...content,
          derivesFrom: olderThan(item.id, content.derivesFrom),
        })),
      ),
    searches: fc
      .uniqueArray(
        fc.record({
          id: fc.constantFrom(...searchIds),
          addedBy: fc.constantFrom(me, ann),
          content: searchContents,
          ...given,
        }),
        { selector: ({ id }) => id, maxLength: 2 },
      )
      .map((items) => items.map(({ content, ...item }) => ({ ...item, ...content }))),
    kind: fc.constantFrom(...Object.values(ClaimKind)),
    checks: fc.uniqueArray(
      fc.record({
        questionId: fc.constantFrom(...questionIds),
        question: fc.constant('Who counted?'),
        done: fc.boolean(),
        note: words,
        checkedBy: fc.constantFrom(me, ann),
        ...given,
      }),
      { selector: ({ questionId }) => questionId, maxLength: 2 },
    ),
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
    recheckBy: fc.constantFrom(null, 'never' as const, today),
    recheckAfter: fc.option(fc.integer({ min: 1, max: 48 }), { nil: null }),
    ruling: fc.option(
      fc.record({ editor: fc.constantFrom(me, ben), value: values, reason: words, ...decided }),
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
  .map((claim) =>
    withStatus({
      ...newClaim('c1', { kind: 'add-claim', ranges: [{ start: 0, end: 9 }], wording: '' }),
      ...claim,
    }),
  );

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
  fc.record({
    kind: fc.constantFrom('add-search', 'change-search'),
    searchId: fc.constantFrom(...searchIds),
    content: searchContents,
  }),
  fc.record({ kind: fc.constant('set-recheck'), by: fc.constantFrom(null, 'never', today) }),
  fc.record({
    kind: fc.constant('set-kind'),
    value: fc.constantFrom(...Object.values(ClaimKind)),
  }),
  fc.record({
    kind: fc.constant('set-check'),
    questionId: fc.constantFrom(...questionIds),
    question: fc.constant('Who counted?'),
    done: fc.boolean(),
    note: words,
  }),
  fc.record({ kind: fc.constant('remove-search'), searchId: fc.constantFrom(...searchIds) }),
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
