import { type StatusCounts, statusOrder, totalOf } from '@/lib/claims/status';
import type { Report, ReportClaim } from '@/lib/reports/report';
import { isPronoun } from './claimant';
import { countStatuses } from './shares';

/** Whose claims are counted together: of one source, of the article itself, of nobody by name, of all the rest. */
export const sourceKinds = ['named', 'article', 'unnamed', 'others'] as const;

/** The claims of one source, or of several that are counted together. */
export type SourceCounts = {
  kind: (typeof sourceKinds)[number];
  /** Of a named source, on one line. */
  name: string | null;
  /** How many sources it is of. */
  sources: number;
  counts: StatusCounts;
};

/** What is said wherever claims are shown by source: what is one source, and what is none. */
export const bySourceNote =
  'By the words with which an article says who says it: names of one person or group in an article count as one, other words as they are written. “Nobody named” is what an article reports without saying of whom, or of “he” and “they” alone. Sources of evidence are not counted here.';

/** As many sources as are shown one by one. */
export const mostSources = 12;

/**
 * How the claims of each source stand. It keeps the counts and not the claims, so that it can be of
 * any number of them; and it is made of what a report says, so that nothing withheld can be in it.
 */
export class BySource {
  /** By the name in lower case: a source that begins a sentence is the one inside it. */
  readonly #named = new Map<string, { name: string; counts: StatusCounts }>();
  readonly #article = countStatuses([]);
  readonly #unnamed = countStatuses([]);

  /** Takes the claims of a report in. */
  add({ claims }: Pick<Report, 'claims'>): this {
    for (const claim of claims) this.#countsOf(claim)[claim.status] += 1;
    return this;
  }

  #countsOf({ attribution }: Pick<ReportClaim, 'attribution'>): StatusCounts {
    if (!attribution) return this.#article;
    const name = nameOf(attribution);
    if (name === null) return this.#unnamed;
    const known = this.#named.get(name.toLowerCase());
    if (known) return known.counts;
    const counts = countStatuses([]);
    this.#named.set(name.toLowerCase(), { name, counts });
    return counts;
  }

  /**
   * The sources, those with the most claims first and else in the order in which they were met.
   * Behind them stands whatever more than `mostSources` there are, summed up.
   */
  rows(): SourceCounts[] {
    const named = [...this.#named.values()].map(
      ({ name, counts }): SourceCounts => ({ kind: 'named', name, sources: 1, counts }),
    );
    const unnamed: SourceCounts[] = [
      { kind: 'article', name: null, sources: 1, counts: this.#article },
      { kind: 'unnamed', name: null, sources: 0, counts: this.#unnamed },
    ];
    const all = [...named, ...unnamed]
      .filter(({ counts }) => totalOf(counts) > 0)
      .sort((a, b) => totalOf(b.counts) - totalOf(a.counts));
    const shown = all.filter(({ kind }) => kind !== 'named').length;
    const most = new Set(all.filter(({ kind }) => kind === 'named').slice(0, mostSources - shown));
    const isShown = (row: SourceCounts) => row.kind !== 'named' || most.has(row);
    const rest = all.filter((row) => !isShown(row));
    return rest.length > 1 ? [...all.filter(isShown), summedUp(rest)] : all;
  }
}

function summedUp(rows: readonly SourceCounts[]): SourceCounts {
  const counts = countStatuses([]);
  for (const row of rows) {
    for (const status of statusOrder) counts[status] += row.counts[status];
  }
  return { kind: 'others', name: null, sources: rows.length, counts };
}

function nameOf({ sourceName, source }: NonNullable<ReportClaim['attribution']>): string | null {
  const name = (sourceName ?? source?.text ?? '').trim().replace(/\s+/g, ' ');
  return name === '' || isPronoun(name) ? null : name;
}

/** How the claims of a report stand by source. */
export const sourcesOf = (report: Pick<Report, 'claims'>): SourceCounts[] =>
  new BySource().add(report).rows();
