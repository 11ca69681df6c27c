import { type Figure, inMs, median, quantile } from '@/bin/bench-desk/figures';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import type { VerdictValue } from '@/prisma/generated/enums';

const values: readonly VerdictValue[] = ['VERIFIED', 'UNVERIFIED', 'DISPUTED'];
const seconds = 15;

/** Marks by so many reviewers at once, each at work on articles of their own, one claim after another. */
async function mark(actors: readonly Actor[], claimIds: readonly string[], atOnce: number) {
  const [, ...reviewers] = actors;
  const share = Math.floor(claimIds.length / atOnce);
  const times: number[] = [];
  const began = performance.now();
  // The first moments are for the engine, which compiles as it runs.
  const [from, end] = [began + 2000, began + seconds * 1000];
  const work = async (own: number) => {
    const actor = reviewers[own % reviewers.length];
    if (!actor) throw new Error('The desk has reviewers.');
    for (const [place, claimId] of claimIds.slice(own * share, (own + 1) * share).entries()) {
      const start = performance.now();
      if (start > end) return;
      const value = values[place % values.length] ?? 'VERIFIED';
      await setVerdict(actor, claimId, { value, rationale: '', version: null });
      if (start > from) times.push(performance.now() - start);
    }
    throw new Error('There are too few pending claims for so many marks: name more articles.');
  };
  await Promise.all(Array.from({ length: atOnce }, (_, own) => work(own)));
  return { times, perSecond: times.length / (seconds - 2) };
}

/** A verdict with all that follows from it, by 16 reviewers at once and by 32. */
export async function measureMarks(actors: readonly Actor[]): Promise<Figure[]> {
  const rows = await db().claim.findMany({
    where: { deskId: actors[0]?.deskId ?? '', status: 'PENDING', droppedAt: null },
    select: { id: true },
    orderBy: [{ articleId: 'asc' }, { position: 'asc' }],
    take: 60_000,
  });
  const ids = rows.map(({ id }) => id);
  const sixteen = await mark(actors, ids.slice(0, ids.length / 2), 16);
  const thirtyTwo = await mark(actors, ids.slice(ids.length / 2), 32);
  const p95 = quantile(sixteen.times, 0.95);
  return [
    {
      what: 'a verdict, its status, counters and ledger, 16 at once',
      goal: 'p95 under 25 ms',
      reached: `p95 ${inMs(p95)}, median ${inMs(median(sixteen.times))}, ${Math.round(sixteen.perSecond)} a second`,
      met: p95 < 25,
    },
    {
      what: '  32 at once',
      goal: 'over 800 a second',
      reached: `${Math.round(thirtyTwo.perSecond)} a second, p95 ${inMs(quantile(thirtyTwo.times, 0.95))}`,
      met: thirtyTwo.perSecond > 800,
    },
  ];
}
