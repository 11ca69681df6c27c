import { type RuleKey, ruleKeys, rules } from './rules';

/** What a rule does to an article that breaks it. */
export type Severity = (typeof severityOrder)[number];

export type Severities = Readonly<Record<RuleKey, Severity>>;

/** The severities, the strictest first. */
export const severityOrder = ['hold', 'warn', 'off'] as const;

export const severityNames = {
  hold: 'Hold',
  warn: 'Warn',
  off: 'Off',
} as const satisfies Record<Severity, string>;

const record = (severityFor: (rule: RuleKey) => Severity): Severities =>
  // The keys of a record are strings to TypeScript, and these are the rules.
  Object.fromEntries(ruleKeys.map((rule) => [rule, severityFor(rule)])) as Severities;

/** How strict each rule is for a desk, from where it differs from the standard. */
export function severitiesOf(own: Readonly<Partial<Record<RuleKey, Severity>>>): Severities {
  return record((rule) => own[rule] ?? rules[rule].standard);
}

/** Where severities differ from the standard: what is stored. */
export function ownSeveritiesOf(severities: Severities): Partial<Record<RuleKey, Severity>> {
  const own = ruleKeys.filter((rule) => severities[rule] !== rules[rule].standard);
  return Object.fromEntries(own.map((rule) => [rule, severities[rule]]));
}

/** Where two sets of severities differ, each as it is in the second. */
export function changedSeverities(
  before: Severities,
  after: Severities,
): Partial<Record<RuleKey, Severity>> {
  const changed = ruleKeys.filter((rule) => before[rule] !== after[rule]);
  return Object.fromEntries(changed.map((rule) => [rule, after[rule]]));
}
