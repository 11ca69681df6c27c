const channel = new MessageChannel();

/** Resolves in the next frame, before it is painted. */
export const nextFrame = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });

/** Asked for within a frame, resolves once it has been painted, with the time in ms since the page began. */
export const paintedFrame = (): Promise<number> =>
  new Promise((resolve) => {
    // A frame is painted right after its callbacks, before any other task.
    channel.port1.addEventListener('message', () => resolve(performance.now()), { once: true });
    channel.port1.start();
    channel.port2.postMessage(null);
  });

/**
 * Waits until something is drawn, looking in every frame, and answers with
 * when that frame had been painted, in ms since the page began. Throws where
 * it is not drawn within 10 seconds.
 */
export async function paintedWith(isDrawn: () => boolean): Promise<number> {
  const until = performance.now() + 10_000;
  while (performance.now() < until) {
    await nextFrame();
    if (isDrawn()) return paintedFrame();
  }
  throw new Error('What was to be timed was not drawn.');
}
