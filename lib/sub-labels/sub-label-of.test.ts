import { describe, expect, it } from 'vitest';
import { newClaim } from '@/lib/changes/apply-change';
import type { ClaimView } from '@/lib/claims/schema';
import { withStatus } from '@/lib/claims/with-status';
import type { VerdictValue } from '@/prisma/generated/enums';
import type { SubLabel } from './schema';
import { chosenSubLabel, nameOfSubLabel, withSubLabel } from './sub-label-of';

const ranges = [{ start: 0, end: 9 }];
const at = '2026-11-23T09:00:00.000Z';

const verdict = (reviewer: string, value: VerdictValue, subLabel: string | null) => ({
  reviewer: { id: reviewer, name: reviewer },
  value,
  rationale: '',
  subLabel,
  breaksTie: reviewer === 'tie-breaker',
  ranges,
  updatedAt: at,
  version: 1,
});

/** The sub-label of a claim with these verdicts, and maybe a ruling. */
const held = (
  verdicts: readonly ReturnType<typeof verdict>[],
  ruling: ClaimView['ruling'] = null,
): string | null =>
  withStatus({
    ...newClaim('c1', { kind: 'add-claim', ranges, wording: 'So.' }),
    verdicts: [...verdicts],
    ruling,
  }).subLabel;

describe('the sub-label of a claim', () => {
  it('is the one that all verdicts have', () => {
    expect(held([])).toBeNull();
    expect(held([verdict('ann', 'DISPUTED', 'false')])).toBe('false');
    expect(held([verdict('ann', 'DISPUTED', 'false'), verdict('ben', 'DISPUTED', 'false')])).toBe(
      'false',
    );
  });

  it('is none where they have different ones, or one has none', () => {
    const ann = verdict('ann', 'DISPUTED', 'false');
    expect(held([ann, verdict('ben', 'DISPUTED', 'misleading')])).toBeNull();
    expect(held([ann, verdict('ben', 'DISPUTED', null)])).toBeNull();
    expect(held([ann, verdict('ben', 'VERIFIED', null)])).toBeNull();
  });

  it('is the majority’s where a tie-breaker settled it', () => {
    const torn = [verdict('ann', 'DISPUTED', 'false'), verdict('ben', 'VERIFIED', 'exact')];
    expect(held([...torn, verdict('tie-breaker', 'DISPUTED', 'false')])).toBe('false');
  });

  it('is the ruling’s where one decides, also where that has none', () => {
    const ruling = { editor: { id: 'ed', name: 'Ed' }, reason: 'So.', updatedAt: at, version: 1 };
    const made = { ...ruling, value: 'DISPUTED' as const, ranges };
    const ann = verdict('ann', 'DISPUTED', 'false');
    expect(held([ann], { ...made, subLabel: 'misleading' })).toBe('misleading');
    expect(held([ann], { ...made, subLabel: null })).toBeNull();
    const elsewhere = [{ start: 0, end: 4 }];
    expect(held([ann], { ...made, subLabel: 'misleading', ranges: elsewhere })).toBe('false');
  });
});

describe('choosing a sub-label', () => {
  const labels: SubLabel[] = [
    { id: 'false', verdict: 'DISPUTED', name: 'False', retired: false },
    { id: 'old', verdict: 'DISPUTED', name: 'Odd', retired: true },
  ];
  const choose = (value: VerdictValue, subLabel?: string | null, had: string | null = null) =>
    chosenSubLabel(labels, { value, subLabel }, { value: 'DISPUTED', subLabel: had });

  it('takes one of the verdict, and none', () => {
    expect(choose('DISPUTED', 'false')).toBe('false');
    expect(choose('DISPUTED', null, 'false')).toBeNull();
  });

  it('left out, keeps the one it had as long as the verdict says the same', () => {
    expect(choose('DISPUTED', undefined, 'false')).toBe('false');
    expect(choose('VERIFIED', undefined, 'false')).toBeNull();
  });

  it('refuses one of another verdict, and what is retired or unknown, unless it had that', () => {
    expect(choose('VERIFIED', 'false')).toBeUndefined();
    expect(choose('DISPUTED', 'old')).toBeUndefined();
    expect(choose('DISPUTED', 'gone')).toBeUndefined();
    expect(choose('DISPUTED', 'old', 'old')).toBe('old');
  });

  it('is read as the verdict, said more exactly', () => {
    expect(withSubLabel('Disputed', nameOfSubLabel(labels, 'old'))).toBe('Disputed (Odd)');
    expect(withSubLabel('Disputed', nameOfSubLabel(labels, 'gone'))).toBe('Disputed');
  });
});
