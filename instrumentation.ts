/** Next.js calls this once in each of its runtimes, before the server answers anybody. */
export async function register(): Promise<void> {
  // Under development every page has the splitter of its own load, so that a changed rule holds.
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return;
  const { warmUp } = await import('@/lib/server/splitter');
  warmUp();
}
