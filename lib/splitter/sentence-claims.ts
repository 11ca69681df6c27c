import type { Analysis } from './analysis';
import { hasFinite, type TokenAttribution } from './attribution-parts';
import { clauseClaims, type TokenClaim, trimmed } from './clause-claims';
import type { TokenSpan } from './types';

/** `attribution` is an index into the attributions of the sentence, or null. */
export type OwnedClaim = TokenClaim & { attribution: number | null };

/**
 * The claims of one sentence. What a source is said to say is taken apart on its own; the source
 * and the words that report it stay outside, unless what is said is no statement without them.
 */
export function sentenceClaims(analysis: Analysis, attributions: TokenAttribution[]): OwnedClaim[] {
  const owner = ownersOf(analysis, attributions);
  const claims: OwnedClaim[] = [];
  for (let k = -1; k < attributions.length; k++) {
    const list = indicesWhere(owner, k);
    if (list.length === 0) continue;
    const subject = k < 0 ? missingSubject(analysis, attributions, list) : [];
    const found = clauseClaims(analysis, list, subject);
    const own = found.length > 0 || k < 0 ? found : wholeContent(analysis, list);
    for (const claim of own) claims.push({ ...claim, attribution: k < 0 ? null : k });
  }
  for (const claim of claims) claim.attribution ??= objectAttribution(claim, attributions);
  if (claims.length === 0) {
    const all = trimmed(
      analysis,
      analysis.tokens.map((_, i) => i),
    );
    const whole = all.length > 0 ? all : analysis.tokens.map((_, i) => i);
    if (whole.length > 0)
      claims.push({
        tokens: whole,
        glue: null,
        at: 0,
        attribution: attributions.length > 0 ? 0 : null,
      });
  }
  return claims.sort((a, b) => a.at - b.at);
}

const REPORTING = -2;

/** Per token: the innermost attribution whose content it is, -1 for the article's own voice. */
function ownersOf(analysis: Analysis, attributions: TokenAttribution[]): number[] {
  const owner: number[] = new Array(analysis.tokens.length).fill(-1);
  const size = (spans: TokenSpan[]) => spans.reduce((sum, span) => sum + span.to - span.from, 0);
  const clausal = attributions
    .map((attribution, k) => ({ attribution, k }))
    .filter(({ attribution }) => attribution.clause)
    .sort((a, b) => size(b.attribution.content) - size(a.attribution.content));
  for (const { attribution, k } of clausal) {
    for (const span of attribution.content) owner.fill(k, span.from, span.to);
    for (const span of [attribution.source, attribution.cue])
      if (span) owner.fill(REPORTING, span.from, span.to);
  }
  return owner;
}

function indicesWhere(owner: number[], wanted: number): number[] {
  const found: number[] = [];
  for (const [i, value] of owner.entries()) if (value === wanted) found.push(i);
  return found;
}

/** "She resigned and said …": the first predicate has its subject in the source. */
function missingSubject(
  analysis: Analysis,
  attributions: TokenAttribution[],
  list: number[],
): number[] {
  const verb = list.find((index) => analysis.groupOf[index]?.form === 'finite');
  if (verb === undefined) return [];
  const source = attributions.find(
    ({ source, clause }) => clause && source && source.to <= verb,
  )?.source;
  if (!source) return [];
  const before = list.filter((index) => index >= source.to && index < verb);
  const bare = before.every((index) =>
    /^(?:CCONJ|ADV|PUNCT)$/.test(analysis.tokens[index]?.pos ?? ''),
  );
  if (!bare) return [];
  return Array.from({ length: source.to - source.from }, (_, k) => source.from + k);
}

/** Content without a verb of its own is claimed together with the words that report it. */
function wholeContent(analysis: Analysis, list: number[]): TokenClaim[] {
  const own = trimmed(analysis, list);
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined) return [];
  if (!hasFinite(analysis, first, last + 1) && own.length < 3) return [];
  return [{ tokens: own, glue: null, at: first }];
}

function objectAttribution(claim: OwnedClaim, attributions: TokenAttribution[]): number | null {
  const at = attributions.findIndex(
    ({ cue, clause }) =>
      !clause && claim.tokens.includes(cue.to - 1) && claim.tokens.includes(cue.from),
  );
  return at < 0 ? null : at;
}
