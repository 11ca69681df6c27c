import type { Range } from '@/lib/ranges/range';
import type { ClaimView } from './schema';

type Hedge = ClaimView['hedges'][number];

/** The hedges of a claim that lost `lost` to another: those among these words went with them. */
export function hedgesBeside(hedges: readonly Hedge[], lost: readonly Range[]): Hedge[] {
  return hedges.filter(
    (hedge) => !lost.some(({ start, end }) => start <= hedge.start && hedge.end <= end),
  );
}

/** The hedges of two claims that become one, in the order of the text, none twice. */
export function joinHedges(a: readonly Hedge[], b: readonly Hedge[]): Hedge[] {
  const added = b.filter(
    ({ start, end, kind }) =>
      !a.some((hedge) => hedge.start === start && hedge.end === end && hedge.kind === kind),
  );
  return [...a, ...added].sort((x, y) => x.start - y.start || x.end - y.end);
}
