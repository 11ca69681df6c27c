import { standardStatusNames } from '@/lib/claims/status-names';
import { type GateClaim, type GateGrounds, type RuleKey, ruleKeys, rules, titleOf } from './rules';
import type { Severities, Severity } from './severities';

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

/**
 * What the rules find in the standing claims of an article, which are given in reading order: first
 * what holds it, then what its editor is warned of, each in the order of the rules.
 */
export function findReasons(
  claims: readonly GateClaim[],
  { severities, ...grounds }: GateGrounds & { severities: Severities },
): Reason[] {
  const { names = standardStatusNames } = grounds;
  const found = ruleKeys.flatMap((key): Reason[] => {
    const severity = severities[key];
    if (severity === 'off') return [];
    const rule = rules[key];
    const title = titleOf(key, names);
    if (rule.about === 'article') {
      if (!rule.breaks(claims)) return [];
      return [{ rule: key, severity, title, message: rule.says, claims: [] }];
    }
    const broken = claims.filter((claim) => rule.breaks(claim, grounds)).map(({ id }) => id);
    if (broken.length === 0) return [];
    return [
      { rule: key, severity, title, message: rule.says(broken.length, names), claims: broken },
    ];
  });
  return [...found.filter(isHolding), ...found.filter((reason) => !isHolding(reason))];
}

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
