import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { listDeskLedger } from '@/lib/ledger/queries';
import { listDeskLedgerQuery } from '@/lib/ledger/schema';
import { makeReport } from '@/lib/reports/mutations';
import { getFrozenReport, getReport } from '@/lib/reports/queries';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { setPrintTemplates } from './mutations';
import { getPrintTemplates } from './queries';

const templates = [{ kind: null, status: 'PENDING', text: '{wording}, {desk} hears.' } as const];

describe('how a desk words claims in print', () => {
  it('is an admin’s to say, and in the ledger', async () => {
    const { admin, editor } = await makeDesk();
    const input = { templates, version: 1 };
    await expectProblem('not-allowed', setPrintTemplates(editor, input));
    expect(await getPrintTemplates(editor)).toEqual({ templates: [], version: 1 });
    const saved = await setPrintTemplates(admin, input);
    expect(saved).toEqual({ templates, version: 2 });
    expect(await setPrintTemplates(admin, input), 'a repeat').toEqual(saved);
    const stale = setPrintTemplates(admin, { templates: [], version: 1 });
    expect((await expectProblem('stale-version', stale)).extensions.current).toEqual(saved);
    const { entries } = await listDeskLedger(
      admin,
      listDeskLedgerQuery.parse({ event: 'PRINT_TEMPLATES_CHANGED' }),
    );
    expect(entries).toMatchObject([{ before: { templates: [] }, after: { templates } }]);
  });

  it('holds for reports from then on, and goes back to the standard', async () => {
    const { admin, editor, reviewer } = await makeDesk();
    const { article } = await makeArticle(reviewer);
    const sentence = async () => (await getReport(editor, article.id)).claims[0]?.inPrint;
    const standard = await sentence();
    await setPrintTemplates(admin, { templates, version: 1 });
    expect(await sentence()).toBe('The mayor opened the bridge on Monday, A desk hears.');
    const made = await makeReport(editor, article.id, { id: uuid(), profile: 'PUBLIC' });
    await setPrintTemplates(admin, { templates: [], version: 2 });
    expect((await sentence())?.split(' as of ')[0]).toBe(standard?.split(' as of ')[0]);
    const frozen = await getFrozenReport(editor, made.id);
    expect(frozen.claims[0]?.inPrint).toContain('A desk hears.');
  });
});
