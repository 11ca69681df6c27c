import { standardStatusNames } from '@/lib/claims/status-names';
import { isHolding, type Reason } from './reason';
import { type GateClaim, type GateGrounds, ruleKeys, rules, titleOf } from './rules';
import type { Severities } from './severities';

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
