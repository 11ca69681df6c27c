import { describe, expect, it } from 'vitest';
import { db } from '@/lib/server/db';
import { makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { guidelinesLengthMax } from './length-max';
import { setGuidelines } from './mutations';
import { getGuidelines, previewGuidelines } from './queries';
import { setGuidelinesInput } from './schema';

const first = { text: '# Sources\n\nTwo of them.', version: null };

describe('the guidelines of a desk', () => {
  it('are none until an admin writes some, for everybody on it to read', async () => {
    const { admin, reviewer } = await makeDesk();
    expect(await getGuidelines(reviewer)).toEqual({
      text: '',
      html: '',
      updated: null,
      version: null,
    });
    const written = await setGuidelines(admin, first);
    expect(written).toMatchObject({
      text: first.text,
      html: '<h2 dir="auto">Sources</h2>\n<p dir="auto">Two of them.</p>\n',
      updated: { by: { id: admin.userId, name: admin.name } },
      version: 1,
    });
    expect(await getGuidelines(reviewer)).toEqual(written);
    expect(await setGuidelines(admin, first), 'a repeat').toEqual(written);
  });

  it('are in the ledger with what they said before', async () => {
    const { admin } = await makeDesk();
    await setGuidelines(admin, first);
    await setGuidelines(admin, { text: 'One will do.', version: 1 });
    const entries = await db().ledgerEntry.findMany({
      where: { deskId: admin.deskId, event: 'GUIDELINES_CHANGED' },
      select: { actorId: true, before: true, after: true },
      orderBy: { id: 'asc' },
    });
    expect(entries).toEqual([
      { actorId: admin.userId, before: { text: '' }, after: { text: first.text } },
      { actorId: admin.userId, before: { text: first.text }, after: { text: 'One will do.' } },
    ]);
  });

  it('are an admin’s to write and to try out, and nobody else’s', async () => {
    const { admin, editor, reviewer } = await makeDesk();
    for (const actor of [editor, reviewer]) {
      await expectProblem('not-allowed', setGuidelines(actor, first));
      await expectProblem('not-allowed', previewGuidelines(actor, first));
    }
    expect(await previewGuidelines(admin, { text: '*So*' })).toEqual({
      html: '<p dir="auto"><em>So</em></p>\n',
    });
    expect((await getGuidelines(admin)).version).toBeNull();
  });

  it('are not overwritten by somebody who saw others, also where there were none', async () => {
    const { admin } = await makeDesk();
    const outcomes = await Promise.allSettled([
      setGuidelines(admin, first),
      setGuidelines(admin, { text: 'Something else.', version: null }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const stale = setGuidelines(admin, { text: 'And another.', version: null });
    const { extensions } = await expectProblem('stale-version', stale);
    expect(extensions.current).toEqual(await getGuidelines(admin));
  });

  it('can be taken away again, and are no longer than so much', async () => {
    const { admin } = await makeDesk();
    await setGuidelines(admin, first);
    expect(await setGuidelines(admin, { text: '', version: 1 })).toMatchObject({ html: '' });
    const long = { text: 'x'.repeat(guidelinesLengthMax + 1), version: null };
    expect(setGuidelinesInput.safeParse(long).success).toBe(false);
    expect(setGuidelinesInput.safeParse({ text: 'a\0b', version: null }).success).toBe(false);
  });
});
