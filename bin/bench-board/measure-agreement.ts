import { type Figure, inMs, median, quantile } from '@/bin/bench-desk/figures';
import { getAgreement } from '@/lib/agreement/queries';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';

const times = 5;
const inMiB = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;

/** How long it takes to tell how far a whole desk agrees, and by how much that swells the process. */
export async function measureAgreement([editor]: readonly Actor[]): Promise<Figure[]> {
  if (!editor) throw new Error('The desk has an editor.');
  const verdicts = await db().verdict.count({ where: { deskId: editor.deskId } });
  const took: number[] = [];
  await getAgreement(editor, {});
  const before = process.memoryUsage.rss();
  let most = before;
  for (let round = 0; round < times; round += 1) {
    const began = performance.now();
    await getAgreement(editor, {});
    took.push(performance.now() - began);
    most = Math.max(most, process.memoryUsage.rss());
  }
  return [
    {
      what: `agreement over ${verdicts.toLocaleString('en')} verdicts`,
      goal: 'under 3 s for a million',
      reached: `median ${inMs(median(took))}, longest ${inMs(quantile(took, 1))}; ${inMiB(most - before)} more of memory`,
      met: (median(took) * 1_000_000) / verdicts < 3000,
    },
  ];
}
