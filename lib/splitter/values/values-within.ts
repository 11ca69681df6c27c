import type { ClaimValues, Range, Values } from '../types';

/** Answers which values lie in some ranges. The article is laid out once for all its claims. */
export function valuesWithin(values: Values): (ranges: readonly Range[]) => ClaimValues {
  const quantities = placed(values.quantities.map((range, index) => ({ range, index })));
  const dates = placed(values.dates.map((range, index) => ({ range, index })));
  const entities = placed(
    values.entities.flatMap(({ mentions }, index) => mentions.map((range) => ({ range, index }))),
  );
  return (ranges) => ({
    quantities: quantities(ranges),
    dates: dates(ranges),
    entities: entities(ranges),
  });
}

type Placed = { range: Range; index: number };

/** Looks up by halving, so that many claims and many values do not multiply. */
function placed(all: Placed[]): (ranges: readonly Range[]) => number[] {
  const sorted = all.sort((a, b) => a.range.start - b.range.start);
  return (ranges) => {
    const found = new Set<number>();
    for (const { start, end } of ranges) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle]?.range.start ?? 0) < start) low = middle + 1;
        else high = middle;
      }
      for (let each = sorted[low]; each && each.range.start < end; each = sorted[++low])
        if (each.range.end <= end) found.add(each.index);
    }
    return [...found].sort((a, b) => a - b);
  };
}
