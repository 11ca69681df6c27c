import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusNamesOf } from '@/lib/claims/status-names';
import { claims as anyClaim } from '@/prisma/testing/arbitrary-claim';
import { findReasons } from './find-reasons';
import { isHolding, resultOf, unsettled } from './reason';
import { ruleKeys, rules, titleOf } from './rules';
import { ownSeveritiesOf, severitiesOf, severityOrder } from './severities';

const ownSeverities = fc.dictionary(
  fc.constantFrom(...ruleKeys),
  fc.constantFrom(...severityOrder),
) as fc.Arbitrary<Parameters<typeof severitiesOf>[0]>;
const articles = fc
  .array(anyClaim, { maxLength: 6 })
  .map((found) => found.map((claim, index) => ({ ...claim, id: `c${index}` })));
const found = fc.record({ claims: articles, own: ownSeverities }).map(({ claims, own }) => {
  const severities = severitiesOf(own);
  return {
    severities,
    claims,
    reasons: findReasons(claims, { severities, checklists: [], now: 0 }),
  };
});

describe('the reasons of an article', () => {
  it('are of rules that are on, each once, those that hold first and in the order of the rules', () => {
    fc.assert(
      fc.property(found, ({ reasons, severities }) => {
        for (const { rule, severity } of reasons) expect(severity).toBe(severities[rule]);
        const ordered = (severity: string) =>
          ruleKeys.filter((key) =>
            reasons.some((reason) => reason.rule === key && reason.severity === severity),
          );
        expect(reasons.map(({ rule }) => rule)).toEqual([...ordered('hold'), ...ordered('warn')]);
      }),
    );
  });

  it('name claims of the article in its order, none twice', () => {
    fc.assert(
      fc.property(found, ({ reasons, claims }) => {
        const ids = claims.map(({ id }) => id);
        for (const reason of reasons) {
          expect(reason.claims).toEqual(ids.filter((id) => reason.claims.includes(id)));
        }
      }),
    );
  });

  it('have titles and sentences in the words of the desk', () => {
    const names = statusNamesOf({ VERIFIED: 'True', UNVERIFIED: 'Open', DISPUTED: 'False' });
    const words = ruleKeys.flatMap((key) => {
      const rule = rules[key];
      const says = rule.about === 'claim' ? [rule.says(1, names), rule.says(2, names)] : [];
      return [titleOf(key, names), ...says];
    });
    expect(words).toContain('False claims without a rationale');
    expect(words).toContain('Claims that are not true, in the article’s own voice');
    expect(words.filter((one) => /verified|disputed/i.test(one))).toEqual([]);
  });

  it('are one where there is no claim, and no claim is to blame', () => {
    const given = { severities: severitiesOf({}), checklists: [], now: 0 };
    expect(findReasons([], given)).toMatchObject([{ rule: 'no-claims', claims: [] }]);
  });
});

describe('an override', () => {
  const reason = (claims: string[]) => ({
    rule: 'pending' as const,
    severity: 'hold' as const,
    title: 'Pending claims',
    message: '',
    claims,
  });

  it('of just these reasons settles them', () => {
    fc.assert(
      fc.property(found, ({ reasons }) => {
        const holds = reasons.some(isHolding);
        expect(unsettled(reasons, { reasons })).toEqual([]);
        expect(resultOf(reasons, { reasons })).toBe(holds ? 'override' : 'pass');
        expect(resultOf(reasons, null)).toBe(holds ? 'hold' : 'pass');
      }),
    );
  });

  it('settles fewer claims of the same rule, and none that were not named', () => {
    const override = { reasons: [reason(['c1', 'c2'])] };
    expect(resultOf([reason(['c2'])], override)).toBe('override');
    expect(resultOf([reason(['c2', 'c3'])], override)).toBe('hold');
    const other = { ...reason(['c1']), rule: 'needs-ruling' as const };
    expect(unsettled([reason(['c1']), other], override)).toEqual([other]);
    expect(resultOf([{ ...other, severity: 'warn' }], null)).toBe('pass');
  });
});

describe('severities', () => {
  it('are stored where they differ from the standard, and come back whole', () => {
    fc.assert(
      fc.property(ownSeverities, (own) => {
        const severities = severitiesOf(own);
        expect(severitiesOf(ownSeveritiesOf(severities))).toEqual(severities);
        expect(ownSeveritiesOf(severitiesOf({}))).toEqual({});
      }),
    );
  });
});
