import { kindOfClaim } from '@/lib/claims/kinds';
import { wordingOf } from '@/lib/claims/wording-of';
import { nearestClaim, sharedLength } from '@/lib/ranges/overlap';
import { type Range, sameRanges } from '@/lib/ranges/range';
import type { Attribution, Claim, Split } from '@/lib/splitter/types';
import type { ClaimKind, VerdictValue } from '@/prisma/generated/enums';

type Brought = {
  ranges: Range[];
  wording: string | null;
  kind: ClaimKind | null;
  status: VerdictValue | null;
  rationale: string | null;
  claimant: string | null;
};

type FromSplitter = Omit<Claim, 'ranges' | 'text' | 'kind' | 'checkWorthiness' | 'confidence'>;

/** A claim that came with its article, with what the splitter knows of the same words. */
export type FittedClaim = Pick<
  FromSplitter,
  | 'insertions'
  | 'offers'
  | 'attribution'
  | 'hedges'
  | 'checkable'
  | 'suggestedStatus'
  | 'suggestedReason'
> & {
  ranges: Range[];
  text: string;
  deskKind: ClaimKind;
  checkWorthiness: number | null;
  confidence: number | null;
  imported: { from: string; status: VerdictValue | null; rationale: string | null };
};

/**
 * Claims that an article brought along, each with what the splitter says of the
 * claim that has most of the same words: who says it, hedges, kind. What hangs on
 * the very words, the wording and how likely they are right, is taken only where
 * they are the same. A claimant by name becomes the source where the sentence
 * names them, and is kept with the rationale where it does not.
 */
export function fitClaims(
  text: string,
  split: Pick<Split, 'claims' | 'attributions' | 'sentences'>,
  { from, claims }: { from: string; claims: readonly Brought[] },
): { attributions: Attribution[]; claims: FittedClaim[] } {
  const attributions = [...split.attributions];
  const fitted = claims.map((brought): FittedClaim => {
    const near = split.claims[nearestClaim(brought.ranges, split.claims) ?? -1] ?? null;
    const same = near && sameRanges(near.ranges, brought.ranges) ? near : null;
    let attribution = near?.attribution ?? null;
    let rationale = brought.rationale;
    if (attribution === null && brought.claimant) {
      const source = nameInSentence(text, split.sentences, brought.ranges, brought.claimant);
      if (source) {
        attribution = attributions.length;
        attributions.push({ source, cue: null, content: brought.ranges, confidence: 1 });
      } else {
        rationale = [`Claimed by ${brought.claimant}.`, rationale].filter(Boolean).join(' ');
      }
    }
    const ownWords = brought.wording !== null && brought.wording !== same?.text;
    return {
      ranges: brought.ranges,
      text: brought.wording ?? same?.text ?? wordingOf(text, brought.ranges),
      insertions: ownWords ? [] : (same?.insertions ?? []),
      offers: ownWords ? [] : (same?.offers ?? []),
      attribution,
      deskKind: brought.kind ?? (near ? kindOfClaim(near) : 'FACT'),
      hedges: near?.hedges ?? [],
      checkable: near?.checkable ?? true,
      checkWorthiness: near?.checkWorthiness ?? null,
      confidence: same?.confidence ?? null,
      suggestedStatus: near?.suggestedStatus ?? null,
      suggestedReason: near?.suggestedReason ?? null,
      imported: { from, status: brought.status, rationale },
    };
  });
  return { attributions, claims: fitted };
}

/** Where a name stands in the sentence that a claim begins in, outside of the claim; null where it does not, or twice. */
function nameInSentence(
  text: string,
  sentences: readonly Range[],
  ranges: readonly Range[],
  name: string,
): Range | null {
  const at = ranges[0]?.start ?? 0;
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  if (!sentence) return null;
  const words = text.slice(sentence.start, sentence.end);
  const place = words.indexOf(name);
  if (place === -1 || words.indexOf(name, place + 1) !== -1) return null;
  const range = { start: sentence.start + place, end: sentence.start + place + name.length };
  return sharedLength([range], ranges) > 0 ? null : range;
}
