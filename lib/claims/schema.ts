import { z } from 'zod';
import { id, instant, person, prose, version } from '@/lib/api/fields';
import { commentView } from '@/lib/comments/schema';
import { evidenceView } from '@/lib/evidence/schema';
import { ClaimOrigin, ClaimStatus, VerdictValue } from '@/prisma/generated/enums';

export const range = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1) })
  .meta({ description: 'UTF-16 code units into the revision’s text, end exclusive.' });
export const ranges = z.array(range).min(1).max(100);

export const hedge = z.strictObject({ ...range.shape, kind: z.string() });
export const hedges = z.array(hedge);

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
  updatedAt: instant,
  version,
});

const rulingView = z.strictObject({
  editor: person,
  value: z.enum(VerdictValue),
  reason: z.string(),
  updatedAt: instant,
  version,
});

/** A claim with everything the desk holds of it. Every write to it answers with this. */
export const claimView = z
  .strictObject({
    id,
    ranges,
    wording: z.string(),
    attribution: attributionView.nullable(),
    hedges,
    checkable: z.boolean(),
    checkWorthiness: z.number().min(0).max(1).nullable(),
    suggestedStatus: z.enum(VerdictValue).nullable(),
    suggestedReason: z.string().nullable(),
    origin: z.enum(ClaimOrigin),
    status: z.enum(ClaimStatus),
    dropped: z.boolean(),
    version,
    verdicts: z.array(verdictView),
    evidence: z.array(evidenceView),
    ruling: rulingView.nullable(),
    comments: z.array(commentView),
  })
  .meta({ id: 'Claim' });

export type ClaimView = z.infer<typeof claimView>;
export type VerdictView = z.infer<typeof verdictView>;
export type RulingView = z.infer<typeof rulingView>;

const wording = prose(2000).min(1, 'A claim needs a wording.');

export const addClaimInput = z.strictObject({
  id,
  ranges,
  wording: wording.optional().meta({ description: 'Left out, it is the exact words.' }),
});

export const editClaimInput = z.strictObject({
  version,
  wording: wording.optional(),
  dropped: z.boolean().optional().meta({ description: 'True where this is no claim.' }),
});
