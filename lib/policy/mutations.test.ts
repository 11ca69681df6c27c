import { describe, expect, it } from 'vitest';
import { db } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { changePolicy, setPolicy } from './mutations';
import { getPolicy } from './queries';
import { setPolicyInput } from './schema';

const nothing = { blindReview: false, rationaleRequiredFor: [], version: 1 };

describe('the policy of a desk', () => {
  it('asks for nothing until an admin says otherwise, and is in the ledger', async () => {
    const { admin, reviewer } = await makeDesk();
    expect(await getPolicy(reviewer)).toEqual(nothing);
    const asked = {
      blindReview: false,
      rationaleRequiredFor: ['UNVERIFIED', 'DISPUTED'],
      version: 2,
    };
    const input = setPolicyInput.parse({
      rationaleRequiredFor: ['DISPUTED', 'UNVERIFIED'],
      version: 1,
    });
    expect(await setPolicy(admin, input)).toEqual(asked);
    expect(await getPolicy(reviewer)).toEqual(asked);
    expect(await setPolicy(admin, input), 'asked again').toEqual(asked);
    const entries = await db().ledgerEntry.findMany({
      where: { deskId: admin.deskId, event: 'POLICY_CHANGED' },
    });
    expect(entries).toMatchObject([
      {
        actorId: admin.userId,
        before: { rationaleRequiredFor: [] },
        after: { rationaleRequiredFor: ['UNVERIFIED', 'DISPUTED'] },
      },
    ]);
  });

  it('is an admin’s to change', async () => {
    const { editor, reviewer } = await makeDesk();
    for (const actor of [editor, reviewer]) {
      const change = setPolicy(actor, { rationaleRequiredFor: ['VERIFIED'], version: 1 });
      await expectProblem('not-allowed', change);
    }
    expect(await getPolicy(reviewer)).toEqual(nothing);
  });

  it('changed from an older version is refused with the policy as it is', async () => {
    const { admin } = await makeDesk();
    const outcomes = await Promise.allSettled([
      setPolicy(admin, { rationaleRequiredFor: ['VERIFIED'], version: 1 }),
      setPolicy(admin, { rationaleRequiredFor: ['DISPUTED'], version: 1 }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const late = setPolicy(admin, { ...nothing, version: 1 });
    const { extensions } = await expectProblem('stale-version', late);
    expect(extensions.current).toEqual(await getPolicy(admin));
  });

  it('names every verdict once', () => {
    const twice = { rationaleRequiredFor: ['VERIFIED', 'VERIFIED'], version: 1 };
    expect(setPolicyInput.safeParse(twice).success).toBe(false);
    const pending = { rationaleRequiredFor: ['PENDING'], version: 1 };
    expect(setPolicyInput.safeParse(pending).success).toBe(false);
  });
});

describe('a change of the policy', () => {
  it('holds up nobody who marks claims meanwhile', async () => {
    const { admin, reviewer } = await makeDesk();
    const { claim } = await makeArticle(reviewer);
    const verdict = { value: 'VERIFIED', rationale: '', version: null } as const;
    const changed = await changePolicy(admin, {
      refusal: 'No.',
      name: 'policy',
      seen: 1,
      read: getPolicy,
      isSame: () => false,
      store: () => setVerdict(reviewer, claim.id, verdict),
      entryOf: () => ({ event: 'POLICY_CHANGED' }),
    });
    expect(changed).toEqual(nothing);
    expect(await db().verdict.count({ where: { claimId: claim.id } })).toBe(1);
  });
});
