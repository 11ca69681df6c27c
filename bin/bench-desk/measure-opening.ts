import type { Page } from '@playwright/test';
import type { DeskUnderTest, ProbedWindow } from './desk-under-test';
import { type Figure, median, spread } from './figures';

const ordinaryTurns = 20;
const longTurns = 7;
const mebibyte = 2 ** 20;

/**
 * How long a new browser is left alone before it is asked for anything, in ms: what it does to begin, and
 * the one before to end, keeps a core busy that a browser which is open already would not take.
 */
const calmMs = 500;

/**
 * How often the page is asked for between the two times that its opening is measured: a server compiles
 * what it does as it runs, and takes longer for its first answers than for all that come after.
 */
const answersBetween = 100;

/**
 * Opening an article of 100 claims, by a browser that has been nowhere yet: by a server that has
 * answered hardly anything, and once it has answered a hundred times.
 */
export async function measureOrdinary(desk: DeskUnderTest): Promise<Figure[]> {
  const path = await desk.addArticle({ words: 1500, claims: 100 });
  await open(desk, path);
  const first = await openOften(desk, path);
  await desk.askFor(path, answersBetween);
  const later = await openOften(desk, path);
  return [
    {
      what: 'opening 100 claims, server response start',
      goal: 'under 60 ms',
      reached: spread(later.starts),
      met: median(later.starts) < 60,
    },
    {
      what: `  before it has answered ${answersBetween} times`,
      goal: 'under 60 ms',
      reached: spread(first.starts),
      met: median(first.starts) < 60,
    },
    {
      what: 'opening 100 claims, largest paint',
      goal: 'under 500 ms',
      reached: spread(later.paints),
      met: median(later.paints) < 500,
    },
  ];
}

async function openOften(
  desk: DeskUnderTest,
  path: string,
): Promise<{ starts: number[]; paints: number[] }> {
  const starts: number[] = [];
  const paints: number[] = [];
  for (let turn = 0; turn < ordinaryTurns; turn += 1) {
    const { responseStart, largestPaint } = await open(desk, path);
    starts.push(responseStart);
    paints.push(largestPaint);
  }
  return { starts, paints };
}

const open = (desk: DeskUnderTest, path: string) =>
  desk.inPage(async (page) => {
    await new Promise((resolve) => setTimeout(resolve, calmMs));
    await page.goto(path, { waitUntil: 'networkidle' });
    return page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      const largestPaint = (window as unknown as ProbedWindow).probe.largestPaint();
      if (!(navigation instanceof PerformanceNavigationTiming) || largestPaint === null)
        throw new Error('The browser did not say when it painted.');
      return { responseStart: navigation.responseStart, largestPaint };
    });
  });

/** Opening 60,000 words with 2,000 claims until a key is answered, and the heap of the page then. */
export async function measureLong(desk: DeskUnderTest): Promise<Figure[]> {
  const path = await desk.addArticle({ words: 60_000, claims: 2000 });
  const times: number[] = [];
  const heaps: number[] = [];
  for (let turn = 0; turn <= longTurns; turn += 1) {
    const { usable, heap } = await desk.inPage(async (page) => {
      await page.goto(path, { waitUntil: 'commit' });
      const usable = await page.evaluate(() => (window as unknown as ProbedWindow).probe.usable());
      await page.waitForLoadState('networkidle');
      return { usable, heap: await heapOf(page) };
    });
    // The first is for the server, which compiles as it runs.
    if (turn === 0) continue;
    times.push(usable);
    heaps.push(heap / mebibyte);
  }
  return [
    {
      what: 'opening 60,000 words, 2,000 claims, until a key is answered',
      goal: 'under 1,500 ms',
      reached: spread(times),
      met: median(times) < 1500,
    },
    {
      what: '  heap of the page',
      goal: 'under 150 MB',
      reached: `${median(heaps).toFixed(0)} MiB (most ${Math.max(...heaps).toFixed(0)} MiB)`,
      met: (Math.max(...heaps) * mebibyte) / 1e6 < 150,
    },
  ];
}

/** What the scripts of a page hold on to, in bytes, once what nothing holds on to is cleared away. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** What of the scripts a review page asks for comes over the wire, in bytes. */
export async function measureScript(desk: DeskUnderTest): Promise<Figure[]> {
  const path = await desk.addArticle({ words: 1500, claims: 100 });
  // The first visitors find the server still making its scripts small.
  await open(desk, path);
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const scripts = await desk.inPage(async (page) => {
    const sizes: number[] = [];
    page.on('requestfinished', async (request) => {
      if (request.resourceType() === 'script') sizes.push((await request.sizes()).responseBodySize);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    return sizes;
  });
  if (scripts.length === 0) throw new Error('The page asked for no scripts.');
  const kilobytes = scripts.reduce((sum, size) => sum + size, 0) / 1000;
  return [
    {
      what: 'script sent to the review page, compressed',
      goal: 'under 180 KB',
      reached: `${kilobytes.toFixed(1)} KB in ${scripts.length} files`,
      met: kilobytes < 180,
    },
  ];
}
