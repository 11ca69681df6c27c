import { type Figure, inMs, median, quantile } from '@/bin/bench-desk/figures';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import type { VerdictValue } from '@/prisma/generated/enums';
import { type BareClaim, writeBareMark } from './write-bare-mark';

const values: readonly VerdictValue[] = ['VERIFIED', 'UNVERIFIED', 'DISPUTED'];

/** How long marks are made, in s, and how much of that at the beginning is not counted. */
type Lasting = { seconds: number; warmUp: number };
/** The first moments are for the engine, which compiles as it runs: at first a mark takes it nearly twice as long. */
const once: Lasting = { seconds: 15, warmUp: 5 };
/** Here the first turn of each is for the engine, and not counted. */
const inTurn: Lasting = { seconds: 3, warmUp: 0 };
const turns = 5;

type Mark = (actor: Actor, claim: BareClaim, value: VerdictValue) => Promise<unknown>;
type Measured = { times: number[]; seconds: number };

/**
 * Marks by so many reviewers at once, each at work on articles of their own, one claim after
 * another, until the time is over or the first of them has nothing left to mark.
 */
async function measure(
  mark: Mark,
  actors: readonly Actor[],
  claims: readonly BareClaim[],
  atOnce: number,
  { seconds, warmUp }: Lasting,
): Promise<Measured> {
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
  return { times, seconds: (end - from) / 1000 };
}

const rateOf = ({ times, seconds }: Measured) => Math.round(times.length / seconds);

const setMark: Mark = (actor, { id }, value) =>
  setVerdict(actor, id, { value, rationale: '', version: null });

/** Marks by so many at once of these claims, with all that follows: how long each took, in ms, and how many a second. */
export async function measureMarksBy(
  actors: readonly Actor[],
  claims: readonly BareClaim[],
  atOnce: number,
) {
  const measured = await measure(setMark, actors, claims, atOnce, once);
  return { times: measured.times, perSecond: rateOf(measured) };
}

/** Claims of a desk that wait for a verdict, article by article. */
export const pendingClaims = (actors: readonly Actor[]): Promise<BareClaim[]> =>
  db().claim.findMany({
    where: { deskId: actors[0]?.deskId ?? '', status: 'PENDING', droppedAt: null },
    select: { id: true, articleId: true },
    orderBy: [{ articleId: 'asc' }, { position: 'asc' }],
    take: 105_000,
  });

/**
 * A verdict with all that follows from it, by 16 reviewers at once and by 32, beside the bare writes:
 * all four in turns, several times over, since a machine and its disk do not do the same in one
 * quarter of a minute as in the next.
 */
export async function measureMarks(actors: readonly Actor[]): Promise<Figure[]> {
  const claims = await pendingClaims(actors);
  // What is heard of marks is measured afterwards, on what is left.
  const share = Math.floor(((claims.length / 7) * 4) / (turns * 4));
  const kinds = [
    { mark: setMark, atOnce: 16 },
    { mark: writeBareMark, atOnce: 16 },
    { mark: setMark, atOnce: 32 },
    { mark: writeBareMark, atOnce: 32 },
  ].map((kind) => ({ ...kind, measured: [] as Measured[] }));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [place, { mark, atOnce, measured }] of kinds.entries()) {
      const from = (turn * kinds.length + place) * share;
      const own = claims.slice(from, from + share);
      const taken = await measure(mark, actors, own, atOnce, inTurn);
      if (turn > 0) measured.push(taken);
    }
  }
  const [sixteen, bareSixteen, thirtyTwo, bareThirtyTwo] = kinds.map((kind) => kind.measured);
  if (!sixteen || !bareSixteen || !thirtyTwo || !bareThirtyTwo) throw new Error('There are four.');
  const { times, seconds } = joined(thirtyTwo);
  const p95 = quantile(joined(sixteen).times, 0.95);
  return [
    {
      what: 'a verdict, its status, counters and ledger, 16 at once',
      goal: 'p95 under 25 ms',
      reached: `p95 ${inMs(p95)}, median ${inMs(median(joined(sixteen).times))}, ${beside(sixteen, bareSixteen)}`,
      met: p95 < 25,
    },
    {
      what: '  32 at once',
      goal: 'over 800 a second',
      reached: `p95 ${inMs(quantile(times, 0.95))}, ${beside(thirtyTwo, bareThirtyTwo)}`,
      met: times.length / seconds > 800,
    },
  ];
}

/** All turns as one. */
const joined = (all: readonly Measured[]): Measured => ({
  times: all.flatMap(({ times }) => times),
  seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
});

/** Beside what this machine can do at all: PostgreSQL and its driver, asked for the same writes and nothing else. */
function beside(ours: readonly Measured[], bare: readonly Measured[]): string {
  const bareP95 = inMs(quantile(joined(bare).times, 0.95));
  return `${ratesOf(ours)}; the bare writes p95 ${bareP95}, ${ratesOf(bare)}`;
}

/** How many a second over all turns, and in the slowest and the fastest of them. */
function ratesOf(all: readonly Measured[]): string {
  const rates = all.map(rateOf);
  return `${rateOf(joined(all))} a second (${Math.min(...rates)} to ${Math.max(...rates)})`;
}
