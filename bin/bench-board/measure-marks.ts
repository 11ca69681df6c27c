import { type Figure, inMs, median, quantile } from '@/bin/bench-desk/figures';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import type { VerdictValue } from '@/prisma/generated/enums';

const values: readonly VerdictValue[] = ['VERIFIED', 'UNVERIFIED', 'DISPUTED'];
const seconds = 15;

/** Marks by so many reviewers at once, each at work on articles of their own, one mark after another. */
async function mark(actors: readonly Actor[], claimIds: readonly string[], atOnce: number) {
  const [, ...reviewers] = actors;
  const times: number[] = [];
  let at = 0;
  const began = performance.now();
  const end = began + seconds * 1000;
  const work = async (own: number) => {
    const actor = reviewers[own % reviewers.length];
    if (!actor) throw new Error('The desk has reviewers.');
    // The first moments are for the engine, which compiles as it runs.
    const counts = () => performance.now() > began + 2000;
    while (performance.now() < end) {
      // Neighbours in the list are claims of one article: each reviewer takes every so manieth ten.
      const place =
        Math.floor(at / (10 * atOnce)) * 10 * atOnce + own * 10 + (Math.floor(at / atOnce) % 10);
      at += 1;
      const claimId = claimIds[place % claimIds.length] ?? '';
      const start = performance.now();
      const input = { value: values[at % 3] ?? 'VERIFIED', rationale: '', version: null };
      await setVerdict(actor, claimId, input);
      if (counts()) times.push(performance.now() - start);
    }
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
