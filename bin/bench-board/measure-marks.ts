import { type Figure, inMs, median, quantile } from '@/bin/bench-desk/figures';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import type { VerdictValue } from '@/prisma/generated/enums';
import { type BareClaim, writeBareMark } from './write-bare-mark';

const values: readonly VerdictValue[] = ['VERIFIED', 'UNVERIFIED', 'DISPUTED'];
const seconds = 15;
/** The first moments are for the engine, which compiles as it runs: at first a mark takes it nearly twice as long. */
const warmUp = 5;

type Mark = (actor: Actor, claim: BareClaim, value: VerdictValue) => Promise<unknown>;

/**
 * Marks by so many reviewers at once, each at work on articles of their own, one claim after
 * another, until the time is over or the first of them has nothing left to mark.
 */
async function measure(
  mark: Mark,
  actors: readonly Actor[],
  claims: readonly BareClaim[],
  atOnce: number,
) {
  const [, ...reviewers] = actors;
  const share = Math.floor(claims.length / atOnce);
  const times: number[] = [];
  const from = performance.now() + warmUp * 1000;
  let end = from + (seconds - warmUp) * 1000;
  const work = async (own: number) => {
    const actor = reviewers[own % reviewers.length];
    if (!actor) throw new Error('The desk has reviewers.');
    for (const [place, claim] of claims.slice(own * share, (own + 1) * share).entries()) {
      const start = performance.now();
      if (start > end) return;
      await mark(actor, claim, values[place % values.length] ?? 'VERIFIED');
      if (start > from && start < end) times.push(performance.now() - start);
    }
    end = Math.min(end, performance.now());
  };
  await Promise.all(Array.from({ length: atOnce }, (_, own) => work(own)));
  if (times.length < 100) {
    throw new Error('There are too few pending claims for so many marks: name more articles.');
  }
  return { times, perSecond: times.length / ((end - from) / 1000) };
}

const setMark: Mark = (actor, { id }, value) =>
  setVerdict(actor, id, { value, rationale: '', version: null });

/** Marks by so many at once of these claims, with all that follows, and how long each took, in ms. */
export const measureMarksBy = (
  actors: readonly Actor[],
  claims: readonly BareClaim[],
  atOnce: number,
) => measure(setMark, actors, claims, atOnce);

/** Claims of a desk that wait for a verdict, article by article. */
export const pendingClaims = (actors: readonly Actor[]): Promise<BareClaim[]> =>
  db().claim.findMany({
    where: { deskId: actors[0]?.deskId ?? '', status: 'PENDING', droppedAt: null },
    select: { id: true, articleId: true },
    orderBy: [{ articleId: 'asc' }, { position: 'asc' }],
    take: 105_000,
  });

/** A verdict with all that follows from it, by 16 reviewers at once and by 32, beside the bare writes. */
export async function measureMarks(actors: readonly Actor[]): Promise<Figure[]> {
  const claims = await pendingClaims(actors);
  // What is heard of marks is measured afterwards, on what is left.
  const share = Math.floor(claims.length / 7);
  const part = (place: number) => claims.slice(place * share, (place + 1) * share);
  const sixteen = await measure(setMark, actors, part(0), 16);
  const bareSixteen = await measure(writeBareMark, actors, part(1), 16);
  const thirtyTwo = await measure(setMark, actors, part(2), 32);
  const bareThirtyTwo = await measure(writeBareMark, actors, part(3), 32);
  const p95 = quantile(sixteen.times, 0.95);
  return [
    {
      what: 'a verdict, its status, counters and ledger, 16 at once',
      goal: 'p95 under 25 ms',
      reached: `p95 ${inMs(p95)}, median ${inMs(median(sixteen.times))}, ${beside(sixteen, bareSixteen)}`,
      met: p95 < 25,
    },
    {
      what: '  32 at once',
      goal: 'over 800 a second',
      reached: `p95 ${inMs(quantile(thirtyTwo.times, 0.95))}, ${beside(thirtyTwo, bareThirtyTwo)}`,
      met: thirtyTwo.perSecond > 800,
    },
  ];
}

type Measured = Awaited<ReturnType<typeof measure>>;

/** Beside what this machine can do at all: PostgreSQL and its driver, asked for the same writes and nothing else. */
function beside(ours: Measured, bare: Measured): string {
  const [rate, most] = [ours.perSecond, bare.perSecond].map(Math.round);
  return `${rate} a second; the bare writes p95 ${inMs(quantile(bare.times, 0.95))}, ${most} a second`;
}
