export type Timing = {
  /** How long a first call waits for those that come with it, in ms. */
  gatherMs: number;
  /** The least time between the beginnings of two runs, in ms. */
  betweenMs: number;
};

/** Something that is asked for often and done seldom. */
export type Coalesced = { soon: () => void; stop: () => void };

/**
 * Does `act` soon after it is asked for, once for all that ask meanwhile, one
 * run at a time. Where it fails nothing is tried again: the next call makes up
 * for it.
 */
export function coalesced(act: () => Promise<void>, { gatherMs, betweenMs }: Timing): Coalesced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun = Number.NEGATIVE_INFINITY;
  let isRunning = false;
  let isWanted = false;
  let isStopped = false;
  const run = async () => {
    timer = undefined;
    isWanted = false;
    isRunning = true;
    begun = performance.now();
    await act().catch(() => {});
    isRunning = false;
    if (isWanted) soon();
  };
  const soon = () => {
    isWanted = true;
    if (isRunning || isStopped || timer !== undefined) return;
    timer = setTimeout(run, Math.max(gatherMs, begun + betweenMs - performance.now()));
  };
  const stop = () => {
    isStopped = true;
    clearTimeout(timer);
  };
  return { soon, stop };
}
