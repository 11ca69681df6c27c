import { sharedWords } from './alike';
import { compareValues } from './compare-values';
import type { Relation, Value } from './schema';

/** A claim of another article that shares a topic with a claim, and what either says. */
export type Candidate = {
  claimId: string;
  wording: string;
  entity: string;
  measure: string;
  own: Value;
  other: Value;
};

/**
 * The candidates that are about the same as a claim with this wording, each claim once by what it
 * has most in common: whoever shares a topic and not a word besides is about something else. The
 * closest come first, of those that are as close the ones that differ, then the newest.
 */
export function closest(
  wording: string,
  candidates: readonly Candidate[],
): (Candidate & { relation: Relation })[] {
  const best = new Map<string, Candidate & { relation: Relation; score: number }>();
  for (const candidate of candidates) {
    const told = candidate.measure.startsWith('count: people ') ? 1 : 0;
    const shared = sharedWords(wording, candidate.wording, candidate.entity);
    const score = shared + told;
    if (score === 0) continue;
    const relation = compareValues(candidate.own, candidate.other);
    const next = { ...candidate, relation, score };
    const before = best.get(candidate.claimId);
    if (!before || order(next, before) < 0) best.set(candidate.claimId, next);
  }
  return [...best.values()].sort(order).map(({ score: _, ...candidate }) => candidate);
}

const RELATIONS: readonly Relation[] = ['different', 'compatible', 'same'];

type Ranked = { score: number; relation: Relation; claimId: string };

const order = (a: Ranked, b: Ranked): number =>
  b.score - a.score ||
  RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
  // Ids are of version 7, which is in the order of time.
  (a.claimId < b.claimId ? 1 : a.claimId > b.claimId ? -1 : 0);
