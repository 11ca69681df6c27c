/** A page that is not in sight paints nothing: then it is called after so long, in ms. */
const patienceMs = 100;

/** Calls once what the page shows by now has been painted, so that nobody waits for what is done then. */
export function afterPaint(call: () => void): void {
  const timer = setTimeout(call, patienceMs);
  requestAnimationFrame(() => {
    clearTimeout(timer);
    // A frame is painted right after its callbacks, before any other task.
    setTimeout(call);
  });
}
