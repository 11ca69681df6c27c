import type { Page } from '@playwright/test';
import type { DeskUnderTest, ProbedWindow } from './desk-under-test';
import { type Figure, inMs, median, quantile } from './figures';

const presses = 90;
const pagesToOpen = 2;
const keys = ['v', 'u', 'd'] as const;

/** From the press of a key until the mark is painted, in an article of 1,000 claims that is worked through. */
export async function measureMarks(desk: DeskUnderTest): Promise<Figure[]> {
  const times: number[] = [];
  const longTasks: number[] = [];
  const cpuTimes: number[] = [];
  for (let turn = 0; turn < pagesToOpen; turn += 1) {
    const path = await desk.addArticle({ words: 15_000, claims: 1000, seed: turn });
    const measured = await desk.inPage(async (page) => {
      await page.goto(path);
      await page.evaluate(() => (window as unknown as ProbedWindow).probe.usable());
      // What the opening itself still does is measured where the opening is.
      await page.waitForLoadState('networkidle');
      const cpuTime = await cpuTimeOf(page);
      const began = await page.evaluate(() => performance.now());
      for (let press = 0; press < presses; press += 1) {
        await page.keyboard.press('n');
        await page.keyboard.press(keys[press % keys.length] ?? 'v');
        await page.waitForFunction(
          (count) => (window as unknown as ProbedWindow).probe.markTimes.length === count,
          press + 1,
        );
      }
      await page
        .getByText(/^Saved \d\d:\d\d$/)
        .first()
        .waitFor();
      const perMark = (await cpuTime()) / presses;
      const found = await page.evaluate((since) => {
        const { probe } = window as unknown as ProbedWindow;
        return { times: probe.markTimes, longTasks: probe.longTasksSince(since) };
      }, began);
      return { ...found, perMark };
    });
    cpuTimes.push(measured.perMark);
    times.push(...measured.times);
    longTasks.push(...measured.longTasks);
  }
  const p95 = quantile(times, 0.95);
  return [
    {
      what: 'key press to visible mark, 1,000 claims',
      goal: 'p95 under 50 ms',
      reached: `p95 ${inMs(p95)}, median ${inMs(median(times))}, ${times.length} marks; CPU time of n, mark and answer ${inMs(median(cpuTimes))}`,
      met: p95 < 50,
    },
    {
      what: '  tasks of more than 50 ms meanwhile',
      goal: 'none',
      reached:
        longTasks.length === 0
          ? 'none'
          : `${longTasks.length}, the longest ${inMs(Math.max(...longTasks))}`,
      met: longTasks.length === 0,
    },
  ];
}

/**
 * Begins to count the CPU time of the page's main thread, which a busy machine does not stretch.
 * Answers with what tells it so far, in ms.
 */
async function cpuTimeOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
    if (seconds === undefined) throw new Error('The browser did not say how long it worked.');
    return seconds * 1000;
  };
  const before = await read();
  return async () => (await read()) - before;
}
