import { type StatusCounts, statusFrom, statusOrder } from '@/lib/claims/status';
import type { Report, ReportClaim } from '@/lib/reports/report';
import type { ClaimStatus } from '@/prisma/generated/enums';
import { countStatuses } from './shares';

/** How claims stood at a moment. */
export type Standing = { at: string; counts: StatusCounts };

type Timed = Pick<Report, 'claims'> & { article: Pick<Report['article'], 'createdAt'> };

/** What is said wherever claims are shown over time: of what it is made. */
export const overTimeNote =
  'By the moments of the verdicts and rulings that stand: one that was withdrawn, or changed later, has left no trace here. Every claim counts from the moment that its article came to the desk.';

/** From when on a claim has held each status, by the verdicts and the ruling that stand, oldest first. */
export function statusHistory(
  claim: Pick<ReportClaim, 'verdicts' | 'ruling' | 'verdictsNeeded'>,
  from: string,
): { at: string; status: ClaimStatus }[] {
  const verdicts = claim.verdicts.filter(({ otherWords }) => !otherWords);
  const ruling = claim.ruling?.otherWords ? null : claim.ruling;
  const moments = [...verdicts.map(({ at }) => at), ...(ruling ? [ruling.at] : [])];
  return [from, ...moments.filter((at) => at > from).sort()].map((at) => ({
    at,
    status: statusFrom({
      needed: claim.verdictsNeeded,
      verdicts: verdicts.filter((verdict) => verdict.at <= at),
      ruling: ruling && ruling.at <= at ? ruling : null,
    }),
  }));
}

const hourMs = 3_600_000;

/**
 * How the counts of claims have moved, hour by hour. It keeps what each hour has brought and not the
 * claims, so that it can be of any number of them.
 */
export class OverTime {
  /** By the hours since 1970 in which they came: what is added to each count. */
  readonly #moves = new Map<number, StatusCounts>();

  /** Takes the claims of a report in. */
  add({ article, claims }: Timed): this {
    for (const claim of claims) {
      let before: ClaimStatus | null = null;
      for (const { at, status } of statusHistory(claim, article.createdAt)) {
        if (status === before) continue;
        const moves = this.#movesAt(at);
        moves[status] += 1;
        if (before !== null) moves[before] -= 1;
        before = status;
      }
    }
    return this;
  }

  #movesAt(at: string): StatusCounts {
    const hour = Math.floor(Date.parse(at) / hourMs);
    const moves = this.#moves.get(hour) ?? countStatuses([]);
    this.#moves.set(hour, moves);
    return moves;
  }

  /**
   * How the claims stood at the end of each hour, day, week, month or year (in UTC), whichever is the
   * shortest that comes to no more than `mostStandings`, up to the moment `asOf` itself.
   */
  until(asOf: string): Standing[] {
    const hours = [...this.#moves.keys()].sort((a, b) => a - b);
    const [first] = hours;
    if (first === undefined) return [];
    const counts = countStatuses([]);
    let taken = 0;
    return endsFrom(first * hourMs, Date.parse(asOf)).map((end, index, ends) => {
      const isLast = index === ends.length - 1;
      const upTo = isLast ? hours.length : hours.findLastIndex((hour) => hour * hourMs < end) + 1;
      for (const hour of hours.slice(taken, upTo)) {
        const moves = this.#moves.get(hour);
        for (const status of statusOrder) counts[status] += moves?.[status] ?? 0;
      }
      taken = upTo;
      return { at: new Date(end).toISOString(), counts: { ...counts } };
    });
  }
}

/** How the claims of a report stood over time. */
export const standingsOf = (report: Timed & Pick<Report, 'asOf'>): Standing[] =>
  new OverTime().add(report).until(report.asOf);

/** As many bars as can be told apart on a telephone. */
export const mostStandings = 24;

/** The end of the span that a moment is in, for each length of it, the shortest first; in ms and UTC. */
const spans: readonly ((moment: number) => number)[] = [
  (moment) => (Math.floor(moment / hourMs) + 1) * hourMs,
  (moment) => (Math.floor(moment / (24 * hourMs)) + 1) * 24 * hourMs,
  // 1 January 1970 was a Thursday; weeks begin on Monday (ISO 8601).
  (moment) =>
    (Math.floor((moment / (24 * hourMs) + 3) / 7) + 1) * 7 * 24 * hourMs - 3 * 24 * hourMs,
  (moment) => monthAfter(moment, 1),
  (moment) => monthAfter(moment, 3),
  (moment) => monthAfter(moment, 12),
];

/** The beginning of the next month, or of the next span of so many months of its year. */
function monthAfter(moment: number, months: number): number {
  const date = new Date(moment);
  const month = Math.floor(date.getUTCMonth() / months) * months + months;
  return Date.UTC(date.getUTCFullYear(), month, 1);
}

function endsFrom(first: number, last: number): number[] {
  for (const endOf of spans) {
    const ends: number[] = [];
    for (let end = endOf(first); end < last && ends.length < mostStandings; end = endOf(end)) {
      ends.push(end);
    }
    if (ends.length < mostStandings) return [...ends, Math.max(last, first + 1)];
  }
  // More than 24 years: no shorter picture can be of all of them.
  return [Math.max(last, first + 1)];
}
