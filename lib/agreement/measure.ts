/** Why a measure says nothing: there is nothing to compare, or nothing that chance could miss. */
export type UndefinedBecause = 'no-units' | 'one-value';

/** What a measure comes to. Undefined is no number: neither 0 nor 1 would be true. */
export type Outcome = { value: number } | { undefined: UndefinedBecause };

export const isDefined = (outcome: Outcome): outcome is { value: number } => 'value' in outcome;

/**
 * How far agreement goes beyond what would be expected by chance, as a share of
 * what is left to it: 1 is all of it, 0 what chance gives, below 0 less than
 * that. Undefined where chance alone agrees always, because everybody gave one
 * and the same value.
 */
export function beyondChance(observed: number, expected: number): Outcome {
  return expected >= 1
    ? { undefined: 'one-value' }
    : { value: (observed - expected) / (1 - expected) };
}
