import { sha256Of } from '@/lib/articles/sha256-of';
import type { ClaimView } from '@/lib/claims/schema';
import type { Piece } from '@/lib/ledger/word-difference';
import { quoteOf } from '@/lib/ranges/range';
import { stands } from '@/lib/splitter/stands';
import type { Split } from '@/lib/splitter/types';
import type { Plan } from './plan-revision';
import type { Preflight } from './schema';

/** An article's newest text, and the one that is to take its place. */
export type Texts = { number: number; before: string; after: string };

const heldOf = ({ status, verdicts, ruling, evidence }: ClaimView) => ({
  status,
  verdicts: verdicts.length,
  ruled: ruling !== null,
  evidence: evidence.length,
});

/**
 * A plan as somebody looks at it: of the claims that stand what changes, and its hash, so that it can
 * be told whether what is stored is what they have seen.
 *
 * @param claims as far as they may see them
 */
export function toPreflight(
  { number, before, after }: Texts,
  { claims, plan, split }: { claims: readonly ClaimView[]; plan: Plan; split: Split },
  difference: readonly Piece[],
): Omit<Preflight, 'known'> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const standing = plan.claims.flatMap((planned) => {
    const claim = byId.get(planned.id);
    return claim && !claim.dropped ? [{ planned, claim }] : [];
  });
  const wordsOf = ({ ranges }: Pick<ClaimView, 'ranges'>) => quoteOf(before, ranges);
  const changed = standing.flatMap(({ planned, claim }) =>
    planned.fate === 'changed'
      ? [
          {
            claim: claim.id,
            before: { words: wordsOf(claim), wording: claim.wording },
            after: { words: quoteOf(after, planned.ranges), wording: planned.wording },
            ...heldOf(claim),
          },
        ]
      : [],
  );
  const gone = standing.flatMap(({ planned, claim }) =>
    planned.fate === 'gone'
      ? [{ claim: claim.id, words: wordsOf(claim), wording: claim.wording, ...heldOf(claim) }]
      : [],
  );
  const back = plan.claims.flatMap(({ id, fate }) => {
    const claim = fate === 'back' ? byId.get(id) : undefined;
    const words = claim?.former?.words.join(' … ') ?? '';
    return claim ? [{ claim: id, words, wording: claim.wording, ...heldOf(claim) }] : [];
  });
  const added = plan.added
    .flatMap((index) => split.claims[index] ?? [])
    .filter(stands)
    .map(({ ranges, text }) => ({ words: quoteOf(after, ranges), wording: text }));
  const same = standing.filter(({ planned }) => planned.fate === 'same').length;
  const counts = {
    same,
    changed: changed.length,
    gone: gone.length,
    back: back.length,
    added: added.length,
  };
  const sha256 = sha256Of(after);
  const shown = { number: number + 1, sha256, counts, changed, gone, back, added };
  return { ...shown, plan: sha256Of(JSON.stringify(shown)), difference: [...difference] };
}
