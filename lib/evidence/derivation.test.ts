import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closesCircle,
  countOrigins,
  type Derivation,
  originOf,
  sourcesAndOrigins,
  withoutEvidence,
} from './derivation';

/** Evidence by what it derives from: `{ a: null, b: 'a' }`. */
const evidenceOf = (from: Record<string, string | null>): Derivation[] =>
  Object.entries(from).map(([id, derivesFrom]) => ({ id, derivesFrom }));

const statement = evidenceOf({ statement: null, agency: 'statement', daily: 'agency', log: null });

/** Up to eight pieces, each of which may derive from one that was there before it. */
const grown: fc.Arbitrary<Derivation[]> = fc
  .array(fc.option(fc.nat({ max: 7 })), { maxLength: 8 })
  .map((choices) =>
    choices.map((choice, index) => ({
      id: `e${index}`,
      derivesFrom: choice === null || index === 0 ? null : `e${choice % index}`,
    })),
  );
const anyhow: fc.Arbitrary<Derivation[]> = fc
  .array(fc.option(fc.nat({ max: 8 })), { maxLength: 8 })
  .map((choices) =>
    choices.map((choice, index) => ({
      id: `e${index}`,
      derivesFrom: choice === null ? null : `e${choice}`,
    })),
  );

describe('where evidence comes from', () => {
  it('is found by way of what lies in between', () => {
    expect(originOf(statement, 'daily')).toBe('statement');
    expect(originOf(statement, 'statement')).toBe('statement');
    expect(originOf(statement, 'log')).toBe('log');
    expect(countOrigins(statement)).toBe(2);
  });

  it('is counted in words', () => {
    expect(sourcesAndOrigins(4, 2)).toBe('4 sources, 2 origins');
    expect(sourcesAndOrigins(3, 1)).toBe('3 sources, 1 origin');
    expect(sourcesAndOrigins(1, 1)).toBe('1 source, 1 origin');
  });

  it('is itself where what it derives from is not there', () => {
    expect(originOf(evidenceOf({ daily: 'gone' }), 'daily')).toBe('daily');
  });

  it('has an origin for all, and never more origins than sources', () => {
    fc.assert(
      fc.property(anyhow, (evidence) => {
        const origins = countOrigins(evidence);
        expect(origins).toBeLessThanOrEqual(evidence.length);
        expect(origins > 0).toBe(evidence.length > 0);
      }),
    );
  });

  it('derives from nothing, where nothing goes round in a circle', () => {
    fc.assert(
      fc.property(grown, (evidence) => {
        const roots = evidence.filter(({ derivesFrom }) => derivesFrom === null);
        expect(countOrigins(evidence)).toBe(roots.length);
      }),
    );
  });
});

describe('a circle', () => {
  it('is closed by going back to oneself, at once or by way of others', () => {
    expect(closesCircle(statement, 'log', 'log')).toBe(true);
    expect(closesCircle(statement, 'statement', 'daily')).toBe(true);
    expect(closesCircle(statement, 'daily', 'log')).toBe(false);
    expect(closesCircle(statement, 'daily', null)).toBe(false);
    expect(closesCircle(evidenceOf({ a: 'b', b: 'a' }), 'c', 'a')).toBe(false);
  });

  it('never comes about where it is refused', () => {
    fc.assert(
      fc.property(grown, fc.nat(), fc.nat(), (evidence, a, b) => {
        fc.pre(evidence.length > 0);
        const id = `e${a % evidence.length}`;
        const from = `e${b % evidence.length}`;
        const changed = evidence.map((item) =>
          item.id === id ? { ...item, derivesFrom: from } : item,
        );
        const roots = changed.filter(({ derivesFrom }) => derivesFrom === null);
        const isRound = changed.some(
          (item) => !roots.some((root) => root.id === originOf(changed, item.id)),
        );
        expect(isRound).toBe(closesCircle(evidence, id, from));
      }),
    );
  });
});

describe('removing evidence', () => {
  it('lets what derived from it derive from where it came from', () => {
    expect(withoutEvidence(statement, 'agency')).toEqual(
      evidenceOf({ statement: null, daily: 'statement', log: null }),
    );
    expect(withoutEvidence(statement, 'statement')).toEqual(
      evidenceOf({ agency: null, daily: 'agency', log: null }),
    );
  });

  it('leaves nothing that derives from what is gone, and every other origin as it was', () => {
    fc.assert(
      fc.property(grown, fc.nat(), (evidence, choice) => {
        fc.pre(evidence.length > 0);
        const id = `e${choice % evidence.length}`;
        const left = withoutEvidence(evidence, id);
        expect(left.map((item) => item.derivesFrom)).not.toContain(id);
        for (const item of left) {
          const before = originOf(evidence, item.id);
          if (before !== id) expect(originOf(left, item.id)).toBe(before);
        }
      }),
    );
  });
});
