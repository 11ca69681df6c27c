import { countingVerdicts, isAbout } from '@/lib/claims/status';
import type { Actor } from '@/lib/desks/actor';
import { verdictsNeeded } from '@/lib/quorum/verdicts-needed';
import { numberClaims, quoteOf, type Range } from '@/lib/ranges/range';
import type { SubLabel } from '@/lib/sub-labels/schema';
import { nameOfSubLabel, subLabelOf } from '@/lib/sub-labels/sub-label-of';
import type { ClaimKind, ClaimStatus, Stage, VerdictValue } from '@/prisma/generated/enums';

/** An article as each of its claims names it, where claims of many are told in one file. */
export type ClaimsArticle = {
  id: string;
  title: string;
  publisher: string | null;
  author: string | null;
  /** YYYY-MM-DD. */
  publishedOn: string | null;
  sourceUrl: string | null;
  stage: Stage;
  addedAt: string;
  revision: number;
  sha256: string;
};

/** A claim as the database has it. */
export type ClaimRow = {
  id: string;
  ranges: Range[];
  kind: ClaimKind;
  wording: string;
  hedges: Range[];
  checkable: boolean;
  checkWorthiness: number | null;
  status: ClaimStatus;
  verdictsNeeded: number;
  source: Range | null;
  cue: Range | null;
  /** Sub-labels by their ids. */
  verdicts: {
    reviewerId: string;
    value: VerdictValue;
    subLabel: string | null;
    ranges: Range[];
  }[];
  ruling: { value: VerdictValue; subLabel: string | null; ranges: Range[] } | null;
  evidence: number;
  searches: number;
};

/** An article with its text and its standing claims. */
export type ArticleRow = { article: ClaimsArticle; text: string; claims: ClaimRow[] };

/** One claim in a file of the claims of many articles. */
export type DeskClaim = {
  article: ClaimsArticle;
  id: string;
  /** The number that it bears in the margin of its article. */
  number: number;
  status: ClaimStatus;
  /** What the desk says more exactly, such as "False"; null where it does not. */
  subLabel: string | null;
  kind: ClaimKind;
  wording: string;
  /** Its exact words, on one line. */
  quote: string;
  /** Where they stand, in UTF-16 code units, end exclusive. */
  ranges: Range[];
  source: string | null;
  cue: string | null;
  hedges: string[];
  checkable: boolean;
  checkWorthiness: number | null;
  verdictsNeeded: number;
  /** How many of the verdicts that count say so. */
  verdicts: Record<VerdictValue, number>;
  ruling: VerdictValue | null;
  /** How much evidence and how many searches there are. */
  evidence: number;
  searches: number;
};

type Viewer = Pick<Actor, 'userId' | 'blind' | 'quorum'>;

/**
 * The claims of an article in reading order, as the actor may see them: to whoever reviews blind
 * nobody has decided over a claim that they have not marked.
 */
export function toDeskClaims(
  actor: Viewer,
  { article, text, claims }: ArticleRow,
  subLabels: readonly SubLabel[],
): DeskClaim[] {
  const numbers = numberClaims(claims.map((claim) => ({ ...claim, dropped: false })));
  const words = (range: Range | null) => range && text.slice(range.start, range.end);
  return claims
    .map((claim): DeskClaim => {
      const { id, ranges, kind, wording, checkable, checkWorthiness, evidence, searches } = claim;
      return {
        article,
        id,
        number: numbers.get(id) ?? 0,
        ...held(actor, claim, subLabels),
        kind,
        wording,
        quote: quoteOf(text, ranges),
        ranges,
        source: words(claim.source),
        cue: words(claim.cue),
        hedges: claim.hedges.map(({ start, end }) => text.slice(start, end)),
        checkable,
        checkWorthiness,
        evidence,
        searches,
      };
    })
    .sort((a, b) => a.number - b.number);
}

/** What the desk holds of a claim, as far as the actor may see it. */
function held(
  { userId, blind, quorum }: Viewer,
  claim: ClaimRow,
  subLabels: readonly SubLabel[],
): Pick<DeskClaim, 'status' | 'subLabel' | 'verdictsNeeded' | 'verdicts' | 'ruling'> {
  const isHidden = blind && !claim.verdicts.some(({ reviewerId }) => reviewerId === userId);
  const counting = isHidden ? [] : countingVerdicts<{ value: VerdictValue }>(claim);
  const verdicts = { VERIFIED: 0, UNVERIFIED: 0, DISPUTED: 0 };
  for (const { value } of counting) verdicts[value] += 1;
  const ruling = !isHidden && claim.ruling && isAbout(claim.ruling, claim) ? claim.ruling : null;
  return {
    status: isHidden ? 'PENDING' : claim.status,
    subLabel: isHidden ? null : nameOfSubLabel(subLabels, subLabelOf(claim)),
    verdictsNeeded: counting.length > 0 ? claim.verdictsNeeded : verdictsNeeded(quorum, claim),
    verdicts,
    ruling: ruling?.value ?? null,
  };
}
