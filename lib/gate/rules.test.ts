import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newClaim } from '@/lib/changes/apply-change';
import type { ClaimView } from '@/lib/claims/schema';
import { standardStatusNames } from '@/lib/claims/status-names';
import { claims as anyClaim, yesterday } from '@/prisma/testing/arbitrary-claim';
import { findReasons } from './find-reasons';
import { type RuleKey, ruleKeys, rules } from './rules';
import { severitiesOf } from './severities';

const ranges = [{ start: 0, end: 9 }];
const ann = { id: 'ann', name: 'Ann Oduya' };

/** A claim that no rule has anything against, with what is changed about it. */
const claim = (changes: Partial<ClaimView> = {}): ClaimView => ({
  ...newClaim('c1', { kind: 'add-claim', ranges, wording: 'Twelve people were killed.' }),
  status: 'VERIFIED',
  kind: 'CASUALTY_COUNT',
  attribution: { id: 'a1', source: { start: 10, end: 19 }, cue: null, content: ranges },
  evidence: [evidence('e1'), evidence('e2')],
  ...changes,
});

const evidence = (id: string, changes: Partial<ClaimView['evidence'][number]> = {}) => ({
  id,
  addedBy: ann,
  stance: 'SUPPORTS' as const,
  title: 'Hospital list',
  url: null,
  quote: '',
  publisher: null,
  archivedUrl: null,
  derivesFrom: null,
  readOn: '2026-11-20',
  confidential: false,
  updatedAt: yesterday,
  version: 1,
  ...changes,
});

const verdict = (changes: Partial<ClaimView['verdicts'][number]> = {}) => ({
  reviewer: ann,
  value: 'DISPUTED' as const,
  rationale: '',
  breaksTie: false,
  subLabel: null,
  ranges,
  updatedAt: yesterday,
  version: 1,
  ...changes,
});

const ruling = {
  subLabel: null,
  editor: ann,
  value: 'DISPUTED',
  reason: 'So.',
  ranges,
  updatedAt: yesterday,
} as const;
const comment = (resolved: ClaimView['comments'][number]['resolved']) => ({
  id: 'k1',
  author: ann,
  text: 'Who has asked?',
  mentions: [],
  createdAt: yesterday,
  updatedAt: yesterday,
  resolved,
  version: 1,
});

const all = severitiesOf({ 'unanswered-checklist': 'hold' });
const asked = [
  { kind: 'CASUALTY_COUNT' as const, questions: [{ id: 'who', text: 'Who counted?' }] },
];
const broken = (changes: Partial<ClaimView>, checklists: typeof asked = []): RuleKey[] =>
  findReasons([claim(changes)], { severities: all, checklists, now: 0 }).map(({ rule }) => rule);

describe('a claim that is verified, attributed and found twice', () => {
  it('breaks no rule', () => {
    expect(broken({})).toEqual([]);
  });
});

describe('the status of a claim', () => {
  it.each([
    ['PENDING', 'pending'],
    ['NEEDS_RULING', 'needs-ruling'],
  ] as const)('%s breaks %s', (status, rule) => {
    expect(broken({ status })).toEqual([rule]);
  });

  it('disputed wants a rationale of whoever disputes it, on these words, or a ruling', () => {
    const status = 'DISPUTED';
    const rationale = 'The register says otherwise.';
    const elsewhere = [{ start: 0, end: 4 }];
    const rule = ['unexplained-dispute'];
    expect(broken({ status, verdicts: [verdict()] })).toEqual(rule);
    expect(broken({ status, verdicts: [verdict({ value: 'VERIFIED', rationale })] })).toEqual(rule);
    expect(broken({ status, verdicts: [verdict({ rationale, ranges: elsewhere })] })).toEqual(rule);
    expect(broken({ status, verdicts: [verdict({ rationale })] })).toEqual([]);
    expect(broken({ status, ruling: { ...ruling, version: 1 } })).toEqual([]);
    expect(broken({ status, ruling: { ...ruling, ranges: elsewhere, version: 1 } })).toEqual(rule);
  });
});

describe('a claim past its re-check', () => {
  it('is due from that moment on, whatever its status', () => {
    expect(broken({ recheckAt: '1970-01-01T00:00:00.000Z' })).toEqual(['recheck-due']);
    expect(broken({ recheckAt: '1970-01-01T00:00:00.001Z' })).toEqual([]);
  });
});

describe('the voice of a claim', () => {
  const bare = { status: 'UNVERIFIED', kind: 'FACT', attribution: null } as const;
  const hedged = (kind: string) => ({ ...bare, hedges: [{ start: 0, end: 4, kind }] });

  it('is the article’s own where nobody is named and nothing limits its certainty', () => {
    expect(broken(bare)).toEqual(['own-voice']);
    const cueOnly = { id: 'a1', source: null, cue: { start: 10, end: 14 }, content: ranges };
    expect(broken({ ...bare, attribution: cueOnly })).toEqual(['own-voice']);
    for (const kind of ['evidential', 'hearsay', 'modality'])
      expect(broken(hedged(kind))).toEqual([]);
  });

  it('is not limited by “at least”, which is about the number', () => {
    expect(broken(hedged('approximation'))).toEqual(['own-voice']);
  });

  it('matters for what says how things are, and until it is verified', () => {
    expect(broken({ ...bare, kind: 'OPINION' })).toEqual([]);
    expect(broken({ ...bare, status: 'VERIFIED' })).toEqual([]);
  });

  it('is never enough for who did it and how many were hurt', () => {
    for (const kind of ['RESPONSIBILITY', 'CASUALTY_COUNT'] as const) {
      expect(broken({ kind, attribution: null })).toEqual(['no-attribution']);
    }
  });
});

describe('the evidence of a verified claim', () => {
  it('is counted by its origins', () => {
    const copied = [evidence('e1'), evidence('e2', { derivesFrom: 'e1' })];
    expect(broken({ evidence: copied })).toEqual(['single-origin']);
    expect(broken({ evidence: copied, kind: 'STATISTIC' })).toEqual([]);
    expect(broken({ evidence: copied, status: 'UNVERIFIED' })).toEqual([]);
  });

  it('has to support it', () => {
    expect(broken({ evidence: [] })).toEqual(['no-evidence']);
    expect(broken({ evidence: [evidence('e1', { stance: 'REFUTES' })] })).toEqual(['no-evidence']);
  });
});

describe('what people have asked', () => {
  it('is a question of the checklist of a high-risk claim until it is answered', () => {
    const check = { questionId: 'who', question: 'Who counted?', checkedBy: ann, done: false };
    const answered = { ...check, note: 'The ministry.', updatedAt: yesterday, version: 1 };
    expect(broken({}, asked)).toEqual(['unanswered-checklist']);
    expect(broken({ checks: [{ ...answered, note: '' }] }, asked)).toEqual([
      'unanswered-checklist',
    ]);
    expect(broken({ checks: [answered] }, asked)).toEqual([]);
    expect(broken({ kind: 'FACT' }, asked)).toEqual([]);
  });

  it('is a comment until it is resolved', () => {
    expect(broken({ comments: [comment(null)] })).toEqual(['open-comments']);
    expect(broken({ comments: [comment({ by: ann, at: yesterday })] })).toEqual([]);
  });
});

describe('every rule', () => {
  it.each(ruleKeys)('%s says what it finds in a sentence, of one and of many', (key) => {
    const rule = rules[key];
    const sentences =
      rule.about === 'claim'
        ? [rule.says(1, standardStatusNames), rule.says(12, standardStatusNames)]
        : [rule.says];
    for (const sentence of [...sentences, rule.why]) expect(sentence).toMatch(/^\S.*[^.]\.$/);
    if (rule.about === 'claim')
      expect(sentences.map((each) => Number.parseInt(each, 10))).toEqual([1, 12]);
  });

  it('looks at the claim alone, so that reasons of many are the reasons of each', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { minLength: 1, maxLength: 6 }), (found) => {
        const claims = found.map((each, index) => ({ ...each, id: `c${index}` }));
        const given = { severities: all, checklists: asked, now: 0 };
        const together = findReasons(claims, given).flatMap(({ rule, claims: ids }) =>
          ids.map((id) => `${rule} ${id}`),
        );
        const alone = claims.flatMap((each) =>
          findReasons([each], given).map(({ rule }) => `${rule} ${each.id}`),
        );
        expect(together.sort()).toEqual(alone.sort());
      }),
    );
  });
});
