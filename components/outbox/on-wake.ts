/**
 * Calls `wake` when somebody comes back to the page, or the network does. Answers with how to stop.
 */
export function onWake(wake: () => void): () => void {
  const hear = () => {
    if (document.visibilityState === 'visible') wake();
  };
  addEventListener('online', hear);
  addEventListener('focus', hear);
  document.addEventListener('visibilitychange', hear);
  return () => {
    removeEventListener('online', hear);
    removeEventListener('focus', hear);
    document.removeEventListener('visibilitychange', hear);
  };
}
