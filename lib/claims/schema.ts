import { z } from 'zod';
import { id, instant, person, prose, rowNumber, version } from '@/lib/api/fields';
import { checkView } from '@/lib/checklists/schema';
import { commentView } from '@/lib/comments/schema';
import { evidenceView } from '@/lib/evidence/schema';
import { rangesMax } from '@/lib/ranges/range';
import { searchView } from '@/lib/searches/schema';
import { ClaimKind, ClaimOrigin, ClaimStatus, VerdictValue } from '@/prisma/generated/enums';
import { wordingLengthMax } from './wording-of';

export const range = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1) })
  .meta({ description: 'UTF-16 code units into the revision’s text, end exclusive.' });
export const ranges = z.array(range).min(1).max(rangesMax);

/** The words that something was given on: none where a newer text of the article has them no more. */
export const wordsGivenOn = z.array(range).max(rangesMax);

/** The words that a claim had before a newer text of the article changed them or no longer had them. */
export const former = z.strictObject({
  revision: z.int().min(1).meta({ description: 'The number of the text that they stand in.' }),
  words: z.array(z.string()).meta({ description: 'Those of each of its ranges there.' }),
  ranges: z.array(range).meta({ description: 'Where they stand there.' }),
  stood: z.boolean().meta({ description: 'Whether nobody had dropped it by then.' }),
});

export const hedge = z.strictObject({ ...range.shape, kind: z.string() });
export const hedges = z.array(hedge);

const reference = z.object({
  at: z.int().min(0).meta({
    description: 'Where in the splitter’s wording it belongs, in UTF-16 code units.',
  }),
  words: z.string(),
  explains: range.meta({ description: 'The words that do not stand alone.' }),
  from: range.meta({ description: 'Where the article says what they stand for.' }),
  publishedOn: z.string().nullable().meta({
    description: 'The day of the article, for a date that was reckoned from it.',
  }),
});
/** What words of a claim may stand for. */
export const references = z.array(reference);
/** What stands in the wording in square brackets, from `at`, with the blank before it. */
export const insertions = z.array(reference.extend({ length: z.int().min(1) }));

export const attributionView = z.strictObject({
  id,
  source: range.nullable(),
  cue: range.nullable(),
  content: z.array(range),
});

const verdictView = z.strictObject({
  reviewer: person,
  value: z.enum(VerdictValue),
  rationale: z.string(),
  ranges: wordsGivenOn.meta({
    description:
      'The words it was given on. On other words it does not count. Empty where a newer text has them no more.',
  }),
  subLabel: id.nullable().meta({
    description: 'The id of the desk’s sub-label that says it more exactly.',
  }),
  breaksTie: z.boolean().meta({
    description:
      'Others disagreed, and its giver had not touched the claim before: by it the majority decides.',
  }),
  updatedAt: instant,
  version,
});

const recheckBy = z.union([instant, z.literal('never')]);

const rulingView = z.strictObject({
  editor: person,
  value: z.enum(VerdictValue),
  reason: z.string(),
  subLabel: id.nullable(),
  ranges: wordsGivenOn.meta({
    description: 'The words it was made on, as with a verdict.',
  }),
  updatedAt: instant,
  version,
});

/** A finer way to read a claim's words. `takenAs` is the claim that was made of it, where one was. */
const readingView = z.strictObject({
  id,
  ranges,
  wording: z.string(),
  takenAs: id.nullable(),
  refused: z.boolean(),
  version,
});

const importedView = z
  .strictObject({
    from: z.string().meta({ description: 'The tool that it came from.' }),
    status: z.enum(VerdictValue).nullable(),
    rationale: z.string().nullable(),
  })
  .meta({ description: 'What another tool holds of the claim. It is no verdict of this desk.' });

/** A claim with everything the desk holds of it. Every write to it answers with this. */
export const claimView = z
  .strictObject({
    id,
    revision: z
      .int()
      .min(1)
      .meta({ description: 'The number of the text that its ranges are of.' }),
    ranges: z.array(range).meta({
      description: 'Empty where the text after that has none of its words; it is then dropped.',
    }),
    former: former.nullable().meta({
      description: 'Null where no newer text has changed its words.',
    }),
    kind: z.enum(ClaimKind),
    wording: z.string(),
    insertions: insertions.meta({
      description:
        'What stands in the splitter’s wording in square brackets. Another wording may lack it.',
    }),
    offers: references.meta({
      description:
        'What else its words may stand for. Where it stands in the wording in square brackets, a reviewer has put it there.',
    }),
    attribution: attributionView.nullable(),
    hedges,
    checkable: z.boolean(),
    checkWorthiness: z.number().min(0).max(1).nullable(),
    confidence: z.number().min(0).max(1).nullable().meta({
      description:
        'How likely the splitter took the sentence apart rightly here; null for a reviewer’s.',
    }),
    foundRanges: ranges.nullable().meta({
      description:
        'The ranges that it came with. On others its confidence and its imported status say nothing.',
    }),
    suggestedStatus: z.enum(VerdictValue).nullable(),
    suggestedReason: z.string().nullable(),
    origin: z.enum(ClaimOrigin),
    imported: importedView.nullable(),
    status: z.enum(ClaimStatus),
    subLabel: id.nullable().meta({
      description:
        'The id of the sub-label of its status: the ruling’s, or the one of all verdicts that say so.',
    }),
    verdictsNeeded: z.int().min(1).meta({
      description:
        'How many verdicts the desk wants: as it was when the first that counts was given, until then as it is.',
    }),
    verdictsGiven: z.int().min(0).meta({ description: 'How many verdicts count.' }),
    decidedAt: instant.nullable().meta({
      description:
        'When the newest verdict or ruling that counts was given; null where nothing is decided.',
    }),
    recheckBy: recheckBy.nullable().meta({
      description:
        'A moment that somebody set, by which what was decided has to be looked at again, or that it need not be.',
    }),
    recheckAfter: z.int().nullable().meta({
      description:
        'After how many hours the desk has claims of its kind looked at again; null for never.',
    }),
    recheckAt: instant.nullable().meta({
      description:
        'From when on it is due for a re-check; null where it never is. Its status stays.',
    }),
    dropped: z.boolean(),
    mergedInto: id.nullable().meta({ description: 'The claim that it is part of now.' }),
    version,
    verdicts: z.array(verdictView),
    evidence: z.array(evidenceView),
    searches: z.array(searchView),
    checks: z.array(checkView),
    ruling: rulingView.nullable(),
    comments: z.array(commentView),
    readings: z.array(readingView).meta({
      description: 'Finer readings of its words by the splitter, in the order of the text.',
    }),
  })
  .meta({ id: 'Claim' });

/** The claims that a change has touched, the one it names first. */
export const changedClaims = z.strictObject({ claims: z.array(claimView) });

export type ClaimView = z.infer<typeof claimView>;
export type ReferenceView = z.infer<typeof reference>;
export type VerdictView = z.infer<typeof verdictView>;
export type ReadingView = z.infer<typeof readingView>;
export type RulingView = z.infer<typeof rulingView>;

export const wording = prose(wordingLengthMax).min(1, 'A claim needs a wording.');

/** In which text words were chosen. */
export const chosenIn = rowNumber.optional().meta({
  description:
    'The number of the revision that the ranges are of. Left out, it is the newest; an older one is refused.',
});

/** In which text words were seen. */
export const seenIn = rowNumber.optional().meta({
  description:
    'The number of the revision that you saw. Where a newer one has the very same words, they are meant; else it is refused.',
});

export const addClaimInput = z.strictObject({
  id,
  ranges,
  revision: chosenIn,
  wording: wording.optional().meta({ description: 'Left out, it is the exact words.' }),
});

export const editClaimInput = z.strictObject({
  version,
  wording: wording.optional(),
  ranges: ranges.optional().meta({ description: 'All of them, in the order of the text.' }),
  revision: chosenIn,
  kind: z.enum(ClaimKind).optional(),
  recheckBy: recheckBy.nullable().optional().meta({
    description:
      'By when it has to be looked at again, or never; null leaves that to the desk’s policy.',
  }),
  dropped: z.boolean().optional().meta({ description: 'True where this is no claim.' }),
});
