import type { Outcome } from './measure';
import { pairable, pairsAmong, sizeOf, type UnitPattern, unitsIn } from './unit-pattern';

/**
 * The share of pairs of verdicts that agree, from 0 to 1: in each unit first,
 * then the mean of the units, each counting the same however many judged it
 * (the observed agreement of Fleiss 1971, for any number of verdicts from two).
 */
export function percentAgreement(patterns: readonly UnitPattern[]): Outcome {
  const units = pairable(patterns);
  if (units.length === 0) return { undefined: 'no-units' };
  const agreeing = units.reduce((sum, unit) => sum + unit.units * agreementWithin(unit), 0);
  return { value: agreeing / unitsIn(units) };
}

/** The share of a unit's pairs of verdicts that agree. */
export function agreementWithin(unit: Pick<UnitPattern, 'counts'>): number {
  const agreeing = unit.counts.reduce((sum, count) => sum + pairsAmong(count), 0);
  return agreeing / pairsAmong(sizeOf(unit));
}
