import type { ReportClaim } from '@/lib/reports/report';

/** A stretch of the text, the claim it is underlined for, and the claims that end with it. */
export type GalleySegment = { text: string; claim: ReportClaim | null; ends: ReportClaim[] };

type Part = { start: number; end: number; claim: ReportClaim; isLast: boolean };

/**
 * Cuts a text wherever a claim's part begins or ends. The stretches put
 * together are the text again. Where claims overlap, the one that began last
 * counts, so that a claim inside another shows; of two that begin together,
 * the one with the lower number.
 */
export function galleySegments(text: string, claims: readonly ReportClaim[]): GalleySegment[] {
  const parts = claims.flatMap(partsOf).toSorted(byStartThenNumber);
  const edges = parts.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, text.length])].toSorted((a, b) => a - b);
  const segments: GalleySegment[] = [];
  let open: Part[] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter((part) => part.end > start);
    for (let part = parts[next]; part && part.start === start; part = parts[++next]) {
      open.push(part);
    }
    const ends = open.filter((part) => part.isLast && part.end === end);
    segments.push({
      text: text.slice(start, end),
      claim: innermost(open),
      ends: ends.map((part) => part.claim).toSorted((a, b) => a.number - b.number),
    });
  }
  return segments;
}

function partsOf(claim: ReportClaim): Part[] {
  const last = claim.parts.length - 1;
  return claim.parts.map(({ start, end }, index) => ({
    start,
    end,
    claim,
    isLast: index === last,
  }));
}

function byStartThenNumber(a: Part, b: Part): number {
  return a.start - b.start || a.claim.number - b.claim.number;
}

function innermost(open: readonly Part[]): ReportClaim | null {
  const start = open.at(-1)?.start;
  return open.find((part) => part.start === start)?.claim ?? null;
}
