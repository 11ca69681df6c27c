const firstMs = 1000;
const longestMs = 30_000;

/** How long to wait, in ms, before something that has failed `failures` times is sent again. */
export function backoffMs(failures: number): number {
  return Math.min(firstMs * 2 ** Math.max(0, failures - 1), longestMs);
}
