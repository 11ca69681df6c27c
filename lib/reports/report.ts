import { z } from 'zod';
import { restrictedFields } from '@/lib/reports/profiles';
import {
  ClaimKind,
  ClaimStatus,
  ReportProfile,
  SearchOutcome,
  Stage,
  Stance,
  VerdictValue,
} from '@/prisma/generated/enums';

/** Rises by one whenever a reader of the older JSON would misread the newer. */
export const reportFormatVersion = 1;

const instant = z.iso.datetime().describe('A moment in UTC, ISO 8601.');
const day = z.iso.date().describe('A day without a time or a zone, YYYY-MM-DD.');

/** A piece of the revision's text, with the words that stand there. */
export const passageSchema = z
  .strictObject({
    start: z.int().min(0).describe('First position, in UTF-16 code units from 0.'),
    end: z.int().min(1).describe('The position after the last one.'),
    text: z.string().describe('Exactly the words between the two positions.'),
  })
  .meta({ id: 'ReportPassage', description: "A piece of the revision's text." });

const attributionSchema = z.strictObject({
  source: passageSchema.nullable().describe('Who is said to say it.'),
  sourceName: z
    .string()
    .nullable()
    // Reports that were made before it was told do not have it.
    .default(null)
    .describe(
      'Who that is, by the fullest name that the article has for them; null where its words name nobody.',
    ),
  cue: passageSchema.nullable().describe('The words that report it: "said", "according to".'),
  content: z.array(passageSchema).describe('What is said.'),
});

const otherWords = z
  .array(passageSchema)
  .nullable()
  .describe(
    'The words it was given on, where the claim has other words by now: it then decides nothing. Null where they are the same; empty where the text has them no more.',
  );

const subLabel = z
  .string()
  .nullable()
  // Reports that were made before there were any do not have it.
  .default(null)
  .describe('What the desk says more exactly, such as "False"; null where it does not.');

const verdictSchema = z.strictObject({
  value: z.enum(VerdictValue),
  subLabel,
  rationale: z.string().describe('Why, in the words of the reviewer. May be empty.'),
  reviewer: z.string(),
  breaksTie: z
    .boolean()
    .default(false)
    .describe('Whether its giver came to settle a disagreement of others, as tie-breaker.'),
  otherWords,
  at: instant,
});

const rulingSchema = z.strictObject({
  value: z.enum(VerdictValue),
  subLabel,
  reason: z.string(),
  editor: z.string(),
  overVerdicts: z
    .boolean()
    .describe('Whether it stands against the verdicts, which all say one other thing.'),
  otherWords,
  at: instant,
});

const evidenceSchema = z.strictObject({
  number: z.int().min(1).describe('The number of the note, counted anew for every claim.'),
  stance: z.enum(Stance),
  title: z.string(),
  url: z.string().nullable().describe('As it was entered: not every one is a web address.'),
  quote: z.string().describe('The words of the source. May be empty.'),
  publisher: z.string().nullable(),
  archivedUrl: z.string().nullable().describe('A copy that cannot change any more.'),
  derivesFrom: z
    .int()
    .min(1)
    .nullable()
    .describe('The number of the note that this one has its words from.'),
  readOn: day,
  addedBy: z.string(),
});

const searchSchema = z.strictObject({
  sought: z.string().describe('What was looked for, or asked.'),
  place: z.string().describe('Where. Empty where somebody was asked and nothing else done.'),
  asked: z.string().describe('Who was asked. May be empty.'),
  answered: z.boolean().nullable().describe('Whether they answered; null where nobody was asked.'),
  searchedOn: day,
  outcome: z.enum(SearchOutcome),
  note: z.string().describe('What came of it. May be empty.'),
  addedBy: z.string(),
});

const checkSchema = z.strictObject({
  question: z.string().describe('A question of the desk’s checklist for claims of this kind.'),
  done: z.boolean().describe('Whether it was looked into.'),
  note: z.string().describe('May be empty.'),
  checkedBy: z.string(),
});

const inWords = z.string().describe('The value in words: "60 or more, people".');

const valuesSchema = z.strictObject({
  entities: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(['person', 'organisation', 'place', 'unknown']),
      otherNames: z.array(z.string()).describe('What else the article calls it.'),
      at: passageSchema.describe('Where it is named for this claim.'),
    }),
  ),
  quantities: z.array(
    passageSchema.extend({
      kind: z.enum(['count', 'money', 'measure', 'share']),
      min: z.number().nullable(),
      max: z.number().nullable(),
      approximate: z.boolean(),
      unit: z.string().nullable(),
      inWords,
    }),
  ),
  dates: z.array(
    passageSchema.extend({
      interval: z.strictObject({ from: day, to: day }).nullable().describe('Both days included.'),
      grain: z.enum(['day', 'week', 'month', 'year', 'decade']),
      relative: z.boolean().describe("Whether it was reckoned from the article's day."),
      inWords,
    }),
  ),
});

export const reportClaimSchema = z
  .strictObject({
    id: z.string(),
    number: z.int().min(1).describe('The place of the claim in reading order, from 1.'),
    quote: z
      .string()
      .describe('The exact words that carry the claim; several parts are joined by " … ".'),
    parts: z.array(passageSchema).min(1).describe('The parts of the quote, in order.'),
    kind: z.enum(ClaimKind).describe('What sort of statement it is.'),
    wording: z.string().describe('The claim as a sentence of its own.'),
    inPrint: z
      .string()
      .describe(
        'A sentence for an article: what is said, by whom, and how far it is established. Made of what is recorded.',
      ),
    checkable: z.boolean(),
    checkWorthiness: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('From 0 (not worth checking) to 1; null where nothing measured it.'),
    hedges: z
      .array(passageSchema.extend({ kind: z.string() }))
      .describe('Words that limit certainty.'),
    attribution: attributionSchema.nullable(),
    values: valuesSchema
      .nullable()
      .describe('What can be compared across articles; null where the text was not read for it.'),
    suggestion: z
      .strictObject({ status: z.enum(VerdictValue), reason: z.string().nullable() })
      .nullable()
      .describe('What the text itself suggests. Nobody has decided it.'),
    status: z.enum(ClaimStatus).describe('What the desk holds of the claim.'),
    subLabel,
    decidedAt: instant
      .nullable()
      .default(null)
      .describe(
        'When the newest verdict or ruling that counts was given; null where none decides.',
      ),
    recheckAt: instant
      .nullable()
      .default(null)
      .describe('By when the desk looks at it again; null where it does not have to.'),
    ruling: rulingSchema.nullable(),
    verdictsNeeded: z.int().min(1).describe('How many verdicts the desk wants on the claim.'),
    verdictsGiven: z.int().min(0).describe('How many of those given are on its words.'),
    verdicts: z.array(verdictSchema),
    evidence: z.array(evidenceSchema),
    searches: z.array(searchSchema).describe('What was tried to settle the claim, in order.'),
    checks: z.array(checkSchema).describe('What was answered of the checklist.'),
    origins: z.int().min(0).describe('How many of the evidence do not derive from one another.'),
  })
  .meta({ id: 'ReportClaim', description: 'One claim, with everything that is known of it.' });

const shareSchema = z.strictObject({
  status: z.enum(ClaimStatus),
  count: z.int().min(0),
  percent: z
    .number()
    .min(0)
    .max(100)
    .nullable()
    .describe('Of all claims, one decimal, halves rounded up; null where there are no claims.'),
});

const summarySchema = z.strictObject({
  total: z.int().min(0),
  shares: z.array(shareSchema).length(5).describe('One for each status, always in this order.'),
  sentence: z.string().describe('The same in words.'),
  rounding: z.string().describe('How the percentages were rounded.'),
});

const articleSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  sourceUrl: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  publishedOn: day.nullable(),
  addedBy: z.string(),
  createdAt: instant.describe('When the article came to the desk.'),
});

const revisionSchema = z.strictObject({
  number: z.int().min(1),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal."),
  text: z.string(),
  splitter: z.string().describe('The version of the splitter that read the text.'),
});

const deskSchema = z.strictObject({
  name: z.string(),
  slug: z.string().nullable().describe('Null where the address of the desk is withheld.'),
  verdictNames: z
    .strictObject({ VERIFIED: z.string(), UNVERIFIED: z.string(), DISPUTED: z.string() })
    .describe('What the desk calls the three verdicts.'),
});

const correctionSchema = z.strictObject({
  openedAt: instant,
  closedAt: instant.nullable().describe('Null as long as the correction is open.'),
  note: z.string().nullable().describe('What has changed; null as long as it is open.'),
});

const withheldSchema = z.strictObject({
  field: z.enum(restrictedFields),
  count: z.int().min(1).describe('In how many places it would stand.'),
});

/** The JSON report. It holds the whole text, so that every quote can be checked against it. */
export const reportSchema = z
  .strictObject({
    format: z.literal('claimdesk-report'),
    formatVersion: z.literal(reportFormatVersion),
    asOf: instant.describe('The moment the report speaks of.'),
    ledgerPosition: z
      .string()
      .nullable()
      .describe('The newest ledger entry the report includes; null where there is none.'),
    reportUrl: z.string().nullable().describe('Where the report was taken from.'),
    profile: z
      .enum(ReportProfile)
      .describe('For whom it is. From the public and from partners some fields are withheld.'),
    withheld: z
      .array(withheldSchema)
      .describe('What of this report is withheld. Numbers stand for the names of members.'),
    desk: deskSchema,
    article: articleSchema,
    stage: z.enum(Stage).describe('How far the work of the desk has come.'),
    publishedAt: instant.nullable().describe('When the desk published it; null where it did not.'),
    corrections: z.array(correctionSchema).describe('Since it was published, oldest first.'),
    revision: revisionSchema,
    summary: summarySchema,
    claims: z.array(reportClaimSchema).describe('In reading order.'),
  })
  .meta({
    id: 'Report',
    description: "A frozen account of an article's claims and their status at a moment.",
  });

export type Report = z.infer<typeof reportSchema>;
export type ReportClaim = Report['claims'][number];
export type ReportSummary = Report['summary'];
export type ReportCorrection = Report['corrections'][number];
export type Share = ReportSummary['shares'][number];
export type Passage = z.infer<typeof passageSchema>;
