import { z } from 'zod';
import { day, id, instant, person, prose } from '@/lib/api/fields';
import { block, revisionView, text, titleOfArticle } from '@/lib/articles/schema';
import { ClaimStatus } from '@/prisma/generated/enums';

/** What a reviewer says of a claim whose words a new text changes. */
export const decision = z.enum(['CHECK_AGAIN', 'KEEP', 'DROP']);

const counts = z
  .strictObject({ same: z.int(), changed: z.int(), gone: z.int(), back: z.int(), added: z.int() })
  .meta({
    description:
      'How many claims have the very same words, changed words, none of their words, words again that an earlier text lost, and are new.',
  });

const newText = {
  text: text.meta({ description: 'Kept exactly as given. At most 2,000,000 bytes of UTF-8.' }),
  title: titleOfArticle.optional().meta({ description: 'Left out, it stays.' }),
  publishedOn: day.nullable().optional().meta({ description: 'Left out, it stays.' }),
};

export const previewRevisionInput = z.strictObject(newText);

export const addRevisionInput = z.strictObject({
  id,
  ...newText,
  reason: prose(2000).min(1, 'Say why the text has changed.'),
  plan: z.string().max(64).meta({
    description: 'Of the preview that was looked at: what has become another since is refused.',
  }),
  decisions: z
    .array(z.strictObject({ claim: id, decision }))
    .max(20_000)
    .default([])
    .meta({
      description:
        'Of claims whose words are changed. Left out, a claim is to be checked again; kept, its verdicts count for the new words; dropped, it is no claim any more.',
    }),
});

const held = {
  status: z.enum(ClaimStatus),
  verdicts: z.int().meta({ description: 'How many verdicts it has, as far as you see them.' }),
  ruled: z.boolean(),
  evidence: z.int(),
};

const worded = { words: z.string(), wording: z.string() };
const side = z.strictObject(worded);

const changedClaim = z.strictObject({ claim: id, before: side, after: side, ...held });
const goneClaim = z.strictObject({ claim: id, ...worded, ...held });

const piece = z.strictObject({
  text: z.string(),
  change: z.enum(['kept', 'removed', 'added']),
});
/** In the order in which it is read. */
const difference = z.array(piece).meta({
  description:
    'Without what was added it is the text before, without what was removed the text after.',
});

/** What a new text makes of the claims of an article. */
export const preflight = z
  .strictObject({
    number: z.int().min(2).meta({ description: 'The number that the revision would have.' }),
    sha256: z.string(),
    plan: z.string().meta({ description: 'Of all that is told here; give it with the text.' }),
    counts,
    changed: z.array(changedClaim).meta({ description: 'In reading order, as are the others.' }),
    gone: z.array(goneClaim),
    back: z.array(goneClaim).meta({
      description: 'Those that an earlier text lost and that come back with what was decided.',
    }),
    added: z.array(side),
    difference,
    known: z
      .array(z.strictObject({ id, title: z.string() }))
      .meta({ description: 'Other articles of the desk that have this text, to the letter.' }),
  })
  .meta({ id: 'Preflight' });

/** One text of an article, without the text. */
export const revisionSummary = z
  .strictObject({
    id,
    number: z.int().min(1),
    sha256: z.string(),
    addedBy: person,
    createdAt: instant,
    reason: z.string().meta({ description: 'Why the text has changed; empty for the first.' }),
    counts: counts
      .nullable()
      .meta({ description: 'What it made of the claims; null of the first.' }),
  })
  .meta({ id: 'RevisionSummary' });

/** One text of an article, and what changed in it. */
export const revisionText = z
  .strictObject({
    ...revisionSummary.shape,
    text: revisionView.shape.text,
    blocks: z.array(block),
    difference: difference.nullable().meta({
      description: 'From the text before; null for the first.',
    }),
  })
  .meta({ id: 'RevisionText' });

/** What the ledger keeps of a new text. */
export const toldOfRevision = z.looseObject({ ...counts.shape, revision: z.int() });

export type Decision = z.infer<typeof decision>;
export type PreviewRevisionInput = z.output<typeof previewRevisionInput>;
export type AddRevisionInput = z.output<typeof addRevisionInput>;
export type Preflight = z.infer<typeof preflight>;
export type RevisionSummary = z.infer<typeof revisionSummary>;
export type RevisionText = z.infer<typeof revisionText>;
