import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newClaim } from '@/lib/changes/apply-change';
import { claims as anyClaim } from '@/prisma/testing/arbitrary-claim';
import { readClaims, writeClaims } from './claims-text';
import type { ClaimView } from './schema';

const bare = newClaim('a', {
  kind: 'add-claim',
  ranges: [{ start: 0, end: 4 }],
  wording: 'A ferry sank.',
});

/** A claim of whose members any may hold anything, or nothing. */
const anything = fc
  .record(
    Object.fromEntries(
      Object.entries(bare).map(([name, value]) => {
        const something = fc.oneof(fc.jsonValue(), fc.constantFrom(null, [], '', 0, false));
        return [name, fc.oneof(fc.constant(value), something)];
      }),
    ),
  )
  .map((claim) => JSON.parse(JSON.stringify(claim)) as ClaimView);

describe('claims as text', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(anyClaim), (claims) => {
        expect(readClaims(writeClaims(claims))).toEqual(claims);
      }),
    );
  });

  it('are so whatever their members hold', () => {
    fc.assert(
      fc.property(anything, (claim) => {
        expect(readClaims(writeClaims([claim]))).toEqual([claim]);
      }),
    );
  });

  it('say nothing of what a claim has not', () => {
    const written = writeClaims([bare]);
    expect(written).not.toMatch(/null|\[\]/);
    expect(written.length).toBeLessThan(JSON.stringify([bare]).length / 2);
  });
});
