import { describe, expect, it } from 'vitest';
import { valuesOfClaims } from './claim-values';
import { closest } from './closest';
import { compareValues } from './compare-values';
import { describeValue } from './describe-value';
import type { Quantity, Values } from './schema';
import { entityName, topicsOfClaims } from './topics';

const text =
  'A blast in Port Sarrow killed at least 14 people and hurt 41 on 12 November 2026. Port Sarrow mourns.';
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const count = (words: string, min: number | null, max: number | null): Quantity => ({
  ...at(words),
  kind: 'count',
  min,
  max,
  approximate: false,
  unit: 'person',
});
const killed = count('at least 14', 14, null);
const hurt = count('41', 41, 41);
const date = {
  ...at('12 November 2026'),
  interval: { from: '2026-11-12', to: '2026-11-12' },
  grain: 'day',
  relative: false,
} as const;
const values: Values = {
  quantities: [killed, hurt],
  dates: [date],
  entities: [
    {
      name: 'Port Sarrow',
      kind: 'place',
      gender: null,
      plural: false,
      nouns: ['port'],
      mentions: [at('Port Sarrow'), at('Port Sarrow', 20)],
      references: [],
    },
  ],
};
const whole = { ranges: [{ start: 0, end: text.indexOf('.') }], insertions: [] };

describe('the values of a claim', () => {
  it('are those in its words, and go with the words', () => {
    const valuesOf = valuesOfClaims(values);
    expect(valuesOf(whole).quantities).toEqual([killed, hurt]);
    expect(valuesOf({ ...whole, ranges: [at('hurt 41')] })).toEqual({
      quantities: [hurt],
      dates: [],
      entities: [],
    });
  });

  it('have what its square brackets stand for, while the word they explain is left', () => {
    const valuesOf = valuesOfClaims(values);
    const insertions = [{ explains: at('hurt'), from: at('Port Sarrow') }];
    const named = valuesOf({ ranges: [at('hurt 41')], insertions });
    expect(named.entities.map(({ entity }) => entity.name)).toEqual(['Port Sarrow']);
    expect(valuesOf({ ranges: [at('41')], insertions }).entities).toEqual([]);
  });
});

describe('the topics of a claim', () => {
  it('tell the dead from the injured', () => {
    const topics = topicsOfClaims(text, values)(whole);
    expect(topics.map(({ entity, measure }) => [entity, measure])).toEqual([
      ['port sarrow', 'count: people killed'],
      ['port sarrow', 'count: people injured'],
      ['port sarrow', 'date: 2026-11'],
    ]);
  });

  it('take a count to be of what the whole article is about, and no date', () => {
    const topicsOf = topicsOfClaims(text, values);
    expect(topicsOf({ ranges: [at('hurt 41')], insertions: [] })).toEqual([
      { entity: 'port sarrow', measure: 'count: people injured', start: hurt.start, value: hurt },
    ]);
    expect(topicsOf({ ranges: [at('on 12 November 2026')], insertions: [] })).toEqual([]);
  });

  it('are few, however much a claim says', () => {
    const many = { ...values, quantities: Array.from({ length: 500 }, () => killed) };
    expect(topicsOfClaims(text, many)(whole).length).toBeLessThan(20);
  });

  it('write a name always alike', () => {
    expect(['The F.S.B.', 'FSB’s', 'fsb'].map(entityName)).toEqual(['fsb', 'fsb', 'fsb']);
  });
});

describe('two values', () => {
  it.each([
    ['same', 14, 14, 14, 14],
    ['compatible', 14, null, 17, 17],
    ['different', 14, 14, 17, 17],
    ['different', 20, null, null, 17],
  ])('are %s: %s–%s and %s–%s', (relation, a, b, c, d) => {
    expect(compareValues(count('41', a, b), count('41', c, d))).toBe(relation);
    expect(compareValues(count('41', c, d), count('41', a, b))).toBe(relation);
  });

  it('may both hold where one is about so much', () => {
    const about = { ...count('41', 60, 60), approximate: true };
    expect(compareValues(about, count('41', 63, 63))).toBe('compatible');
    expect(compareValues(about, count('41', 90, 90))).toBe('different');
  });

  it('differ where their days do', () => {
    const next = { ...date, interval: { from: '2026-11-13', to: '2026-11-13' } };
    const month = { ...date, interval: { from: '2026-11-01', to: '2026-11-30' } };
    expect(compareValues(date, next)).toBe('different');
    expect(compareValues(date, month)).toBe('compatible');
    expect(compareValues(date, date)).toBe('same');
  });
});

describe('a value in words', () => {
  it.each([
    [killed, '14 or more, people'],
    [hurt, '41 people'],
    [{ ...hurt, min: 1, max: 1 }, '1 person'],
    [{ ...hurt, min: null, max: 30, unit: null }, '30 or fewer'],
    [{ ...hurt, approximate: true }, 'about 41 people'],
    [{ ...hurt, kind: 'money' as const, unit: 'EUR', min: 61e6, max: 61e6 }, '61,000,000 EUR'],
    [{ ...hurt, kind: 'share' as const, unit: 'percent' }, '41%'],
    [date, '12 November 2026'],
    [{ ...date, interval: { from: '2026-02-01', to: '2026-02-28' } }, 'February 2026'],
    [{ ...date, interval: { from: '2026-01-01', to: '2026-12-31' } }, '2026'],
    [{ ...date, interval: null }, 'which day is not known'],
  ])('%o is %s', (value, words) => {
    expect(describeValue(value)).toBe(words);
  });
});

describe('the closest claims', () => {
  const candidate = { entity: 'kelvara', measure: 'share: percent', own: hurt, other: hurt };

  it('share a word besides the topic', () => {
    const found = closest('The herring catch off Kelvara fell by 41 percent.', [
      { ...candidate, claimId: '1', wording: 'In Kelvara 41 percent put off the dentist.' },
      { ...candidate, claimId: '2', wording: 'Kelvara saw herring catches fall by 41 percent.' },
    ]);
    expect(found.map(({ claimId }) => claimId)).toEqual(['2']);
  });

  it('come with what differs first, each once', () => {
    const of = { entity: 'port sarrow', measure: 'count: people killed', wording: 'They died.' };
    const found = closest('The blast killed 41.', [
      { ...of, claimId: '1', own: hurt, other: hurt },
      { ...of, claimId: '2', own: hurt, other: count('41', 9, 9) },
      { ...of, claimId: '2', own: hurt, other: hurt },
    ]);
    expect(found.map(({ claimId, relation }) => [claimId, relation])).toEqual([
      ['2', 'different'],
      ['1', 'same'],
    ]);
  });
});
