/**
 * The next of `order` (the one before, where `step` is -1) from `from` on that
 * `shows` lets through; from an end of the order where `from` is null. Null
 * where there is none. With `around`, the search goes on at the other end.
 */
export function findNext(
  order: readonly string[],
  from: string | null,
  {
    step = 1,
    shows,
    around = false,
  }: {
    step?: 1 | -1;
    shows: (id: string) => boolean;
    around?: boolean;
  },
): string | null {
  const there = from === null ? -1 : order.indexOf(from);
  const start = there === -1 && step === -1 ? order.length : there;
  for (let walked = 1; walked <= order.length; walked += 1) {
    const at = start + walked * step;
    if (!around && (at < 0 || at >= order.length)) return null;
    const id = order[(at + 2 * order.length) % order.length];
    if (id !== undefined && id !== from && shows(id)) return id;
  }
  return null;
}
