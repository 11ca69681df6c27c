import type { ClaimView } from './schema';

/**
 * What most claims have nothing of. On a page with a hundred claims the empty members were more than half
 * of what it brings of them.
 */
const empty = {
  former: null,
  insertions: [],
  offers: [],
  attribution: null,
  hedges: [],
  checkWorthiness: null,
  confidence: null,
  foundRanges: null,
  suggestedStatus: null,
  suggestedReason: null,
  imported: null,
  subLabel: null,
  decidedAt: null,
  recheckBy: null,
  recheckAfter: null,
  recheckAt: null,
  mergedInto: null,
  verdicts: [],
  evidence: [],
  searches: [],
  checks: [],
  ruling: null,
  comments: [],
  readings: [],
} satisfies Partial<ClaimView>;

const emptyMembers = new Map<string, unknown>(Object.entries(empty));

/** Whether a member is as `empty` has it: an empty list is not the same as none. */
function isEmpty(name: string, value: unknown): boolean {
  const nothing = emptyMembers.get(name);
  if (Array.isArray(nothing)) return Array.isArray(value) && value.length === 0;
  return nothing === value;
}

/** Claims as text for the page that is made of them: JSON without the members that are empty. */
export function writeClaims(claims: readonly ClaimView[]): string {
  return JSON.stringify(
    claims.map((claim) =>
      Object.fromEntries(Object.entries(claim).filter(([name, value]) => !isEmpty(name, value))),
    ),
  );
}

/** The claims that `writeClaims` has written. */
export function readClaims(text: string): ClaimView[] {
  const written: (Omit<ClaimView, keyof typeof empty> & Partial<ClaimView>)[] = JSON.parse(text);
  return written.map((claim) => ({ ...empty, ...claim }));
}
