import type { RuleKey } from './rules';
import type { Severity } from './severities';

/** Why an article is held, or what its editor is warned of. */
export type Reason = {
  rule: RuleKey;
  severity: Exclude<Severity, 'off'>;
  title: string;
  message: string;
  /** The ids of the claims concerned, in reading order; none where it is about the article. */
  claims: string[];
};

/** What of a reason says that it is the same one. */
export type ReasonSeen = { rule: RuleKey; claims: readonly string[] };

export const isHolding = ({ severity }: Pick<Reason, 'severity'>) => severity === 'hold';

/**
 * The reasons that hold an article and that nobody has overridden: an override is of the claims it
 * was written about, and of no others that come to break the same rule.
 */
export function unsettled(
  reasons: readonly Reason[],
  override: { reasons: readonly ReasonSeen[] } | null,
): Reason[] {
  const seen = new Map(override?.reasons.map(({ rule, claims }) => [rule, new Set(claims)]));
  return reasons.filter((reason) => {
    const overridden = seen.get(reason.rule);
    return isHolding(reason) && !(overridden && reason.claims.every((id) => overridden.has(id)));
  });
}

/** What the gate says: let it pass, hold it, or that it goes on by an editor's override. */
export type GateResult = 'pass' | 'hold' | 'override';

export function resultOf(
  reasons: readonly Reason[],
  override: { reasons: readonly ReasonSeen[] } | null,
): GateResult {
  if (!reasons.some(isHolding)) return 'pass';
  return unsettled(reasons, override).length > 0 ? 'hold' : 'override';
}
