// What measures inside a page of the desk; it is put into the page before its own scripts.
import { paintedWith } from './frame';

function kept(type: string): PerformanceEntry[] {
  const entries: PerformanceEntry[] = [];
  new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
    type,
    buffered: true,
  });
  return entries;
}

const longTasks = kept('longtask');
const paints = kept('largest-contentful-paint');

/** How long every task since a time took that took more than 50 ms, in ms. */
export const longTasksSince = (time: number): number[] =>
  longTasks.filter(({ startTime }) => startTime >= time).map(({ duration }) => duration);

/** When the largest part of the page was painted, in ms since it was asked for; null until then. */
export const largestPaint = (): number | null => paints.at(-1)?.startTime ?? null;

const statusOfKey: Record<string, string> = { v: 'verified', u: 'unverified', d: 'disputed' };

/** How long each mark by key took from the press until the words were painted with it, in ms. */
export const markTimes: number[] = [];

addEventListener(
  'keydown',
  ({ key, timeStamp }) => {
    const status = statusOfKey[key];
    const id = document.querySelector<HTMLElement>('.claim-words.is-selected')?.dataset.claim;
    if (!status || !id) return;
    const marked = `.claim-words.mark-${status}[data-claim="${id}"]`;
    const isDrawn = () => document.querySelector(marked) !== null;
    if (isDrawn()) return;
    void paintedWith(isDrawn).then((at) => markTimes.push(at - timeStamp));
  },
  { capture: true },
);

/**
 * Presses j until the card of a claim opens, as a person would who cannot wait, and answers with
 * when it had been painted, in ms since the page was asked for.
 */
export function usable(): Promise<number> {
  return paintedWith(() => {
    const open = document.querySelector('aside[aria-label^="Claim "]') !== null;
    if (!open) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    }
    return document.querySelector('aside[aria-label^="Claim "]') !== null;
  });
}
