import { describe, expect, it } from 'vitest';
import { VerdictValue } from '@/prisma/generated/enums';
import { lacksRationale, rationaleWanted } from './rationale';

describe('a rationale', () => {
  it('is lacking only where the desk asks for one and there are no words', () => {
    for (const value of Object.values(VerdictValue)) {
      expect(lacksRationale([], { value, rationale: '' })).toBe(false);
      expect(lacksRationale([value], { value, rationale: ' \n' })).toBe(true);
      expect(lacksRationale([value], { value, rationale: 'Seen.' })).toBe(false);
    }
    expect(lacksRationale(['DISPUTED'], { value: 'VERIFIED', rationale: '' })).toBe(false);
  });

  it('is asked for in words', () => {
    expect(rationaleWanted('UNVERIFIED')).toBe(
      'This desk asks for a rationale with the verdict unverified.',
    );
  });
});
