import type { Queue } from './entry';

/**
 * What waits to be saved, as it can be shown on a text. Words that were chosen in another one stand
 * elsewhere now, so nothing is shown on them: the server refuses them by name, and a claim that was
 * added is kept without any until then.
 *
 * @param revision the number of the text that the page shows
 */
export function laidOn(queue: Queue, revision: number): Queue {
  return queue.flatMap((entry) => {
    if (entry.revision === undefined || entry.revision === revision) return [entry];
    switch (entry.change.kind) {
      case 'add-claim':
        return [{ ...entry, change: { ...entry.change, ranges: [] } }];
      case 'change-ranges':
      case 'merge':
      case 'split':
        return [];
      default:
        return [entry];
    }
  });
}
