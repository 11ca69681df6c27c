import { countingVerdictBy } from '@/lib/changes/change';
import type { Queue } from '@/lib/outbox/entry';
import { isAboutClaim } from '@/lib/outbox/entry';
import { isDue } from '@/lib/recheck/recheck-at';
import type { ClaimStatus } from '@/prisma/generated/enums';
import { awaitsOthers } from './awaits';
import { kinds } from './kinds';
import type { ClaimView } from './schema';
import { type NamingText, sourceKey, sourceLabel, sourceOf } from './source-of';
import { isAbout, statuses, statusOrder } from './status';

/** What claims can be told apart by; each is a parameter of the address under the same name. */
export const facets = ['show', 'kind', 'source', 'worth', 'marks', 'unsaved'] as const;
export type Facet = (typeof facets)[number];

/** Which claims the review desk lists: those that have every value named here; without one, all. */
export type ClaimFilter = Readonly<Partial<Record<Facet, string>>>;

export type FilteredClaim = Pick<
  ClaimView,
  'id' | 'status' | 'kind' | 'verdicts' | 'ranges' | 'attribution' | 'checkWorthiness' | 'recheckAt'
>;

/** Whose list it is, of which text of the article, what of theirs waits to be saved, and the moment in ms since 1970. */
export type Reader = { userId: string; revision: NamingText; queue: Queue; now: number };

/** The value of `source` for claims that the article makes in its own voice. */
const ownVoice = '';

/** From this score on, of 1, a claim counts as worth checking. */
const worthChecking = 0.5;

const slugOfKind = (kind: string) => kind.toLowerCase().replaceAll('_', '-');

/** The values of every facet but `source`, in the order of the page, each with its name. */
export const choices: Record<
  Exclude<Facet, 'source'>,
  readonly { value: string; label: string; status?: ClaimStatus }[]
> = {
  show: [
    { value: 'unmarked', label: 'Not marked by you' },
    { value: 'waiting', label: 'Waits for another' },
    { value: 'due', label: 'To re-check' },
    ...(['PENDING', ...statusOrder.filter((status) => status !== 'PENDING')] as const).map(
      (status) => ({ value: statuses[status].slug, label: statuses[status].label, status }),
    ),
  ],
  kind: Object.entries(kinds).map(([kind, label]) => ({ value: slugOfKind(kind), label })),
  worth: [
    { value: 'high', label: 'Worth checking' },
    { value: 'low', label: 'Less worth checking' },
    { value: 'unknown', label: 'Not scored' },
  ],
  marks: [
    { value: 'mine', label: 'You' },
    { value: 'others', label: 'Others' },
    { value: 'nobody', label: 'Nobody' },
  ],
  unsaved: [{ value: 'yes', label: 'Not saved yet' }],
};

/** The values that a claim has of a facet. */
function valuesOf(facet: Facet, claim: FilteredClaim, reader: Reader): readonly string[] {
  switch (facet) {
    case 'show': {
      const unmarked = countingVerdictBy(reader.userId, claim) === null;
      const waiting = awaitsOthers(reader.userId, claim);
      return [
        statuses[claim.status].slug,
        ...(unmarked ? ['unmarked'] : []),
        ...(waiting ? ['waiting'] : []),
        ...(isDue(claim, reader.now) ? ['due'] : []),
      ];
    }
    case 'kind':
      return [slugOfKind(claim.kind)];
    case 'source': {
      const source = sourceOf(claim, reader.revision);
      return [source === null ? ownVoice : sourceKey(source)];
    }
    case 'worth': {
      const { checkWorthiness: score } = claim;
      return [score === null ? 'unknown' : score >= worthChecking ? 'high' : 'low'];
    }
    case 'marks': {
      const counting = claim.verdicts.filter((verdict) => isAbout(verdict, claim));
      const mine = counting.some(({ reviewer }) => reviewer.id === reader.userId);
      const others = counting.some(({ reviewer }) => reviewer.id !== reader.userId);
      if (!mine && !others) return ['nobody'];
      return [...(mine ? ['mine'] : []), ...(others ? ['others'] : [])];
    }
    case 'unsaved':
      return reader.queue.some((entry) => isAboutClaim(entry, claim.id)) ? ['yes'] : [];
  }
}

/** Whether a filter lets a claim through. */
export function showsClaim(filter: ClaimFilter, claim: FilteredClaim, reader: Reader): boolean {
  return facets.every((facet) => {
    const wanted = filter[facet];
    return wanted === undefined || valuesOf(facet, claim, reader).includes(wanted);
  });
}

const asksNothing = (filter: ClaimFilter) => facets.every((facet) => filter[facet] === undefined);

/**
 * How many claims each value of a facet would list, beside what the filter
 * asks of the other facets; and how many the facet would list without a value.
 */
export function countFacet(
  facet: Facet,
  claims: readonly FilteredClaim[],
  filter: ClaimFilter,
  reader: Reader,
): { all: number; of: ReadonlyMap<string, number> } {
  const others = { ...filter, [facet]: undefined };
  const beside = asksNothing(others)
    ? claims
    : claims.filter((claim) => showsClaim(others, claim, reader));
  const of = new Map<string, number>();
  for (const claim of beside) {
    for (const value of valuesOf(facet, claim, reader)) of.set(value, (of.get(value) ?? 0) + 1);
  }
  return { all: beside.length, of };
}

/** The sources of the claims, each once by name or as it is written first, under its value of the facet. */
export function sourcesOf(
  claims: readonly FilteredClaim[],
  revision: NamingText,
): readonly { value: string; label: string }[] {
  const labels = new Map<string, string>();
  for (const claim of claims) {
    const source = sourceOf(claim, revision);
    if (source === null) labels.set(ownVoice, 'The article itself');
    else if (!labels.has(sourceKey(source))) labels.set(sourceKey(source), sourceLabel(source));
  }
  return [...labels].map(([value, label]) => ({ value, label }));
}
