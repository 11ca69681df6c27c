import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { deleteArticle } from '@/lib/articles/mutations';
import { listArticlesQuery } from '@/lib/articles/schema';
import { listArticles } from '@/lib/board/queries';
import { editClaim } from '@/lib/claims/mutations';
import type { Actor } from '@/lib/desks/actor';
import { findActor } from '@/lib/desks/queries';
import { setBlindReview } from '@/lib/policy/mutations';
import type { ClaimsFormat } from '@/lib/reports/desk-claims/claims-formats';
import { getReport } from '@/lib/reports/queries';
import { setRuling } from '@/lib/rulings/mutations';
import { setSubLabels } from '@/lib/sub-labels/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { claimLines } from './claim-lines';
import { claimStream } from './claim-stream';

const staying = new AbortController().signal;
const verdict = { value: 'DISPUTED', rationale: '', version: null } as const;
const all = listArticlesQuery.parse({});

async function exported(actor: Actor, format: ClaimsFormat, query = all) {
  const actorNow = () => findActor({ id: actor.userId, name: actor.name }, actor.deskSlug);
  return new Response(claimStream(format, { actorNow, query }, staying)).text();
}

async function linesOf(actor: Actor, query = all) {
  const lines = (await exported(actor, 'jsonl', query)).trimEnd().split('\n');
  const claims = lines.map((line) => JSON.parse(line));
  const { end } = claims.pop();
  expect(end.claims).toBe(claims.length);
  return claims;
}

describe('the claims of a desk', () => {
  it('are those that the reports of its articles have, newest article first', async () => {
    const { reviewer, editor } = await makeDesk();
    const text = '🔥 “We know,” Ada Wern said on Monday. The bridge cost 61 million crowns.';
    const { article: older, claim } = await makeArticle(reviewer, { text });
    const { article: newer } = await makeArticle(reviewer, { publisher: 'Post' });
    await setVerdict(reviewer, claim.id, verdict);
    await setRuling(editor, claim.id, { value: 'VERIFIED', reason: 'Seen.', version: null });
    const dropped = newer.claims[1];
    await editClaim(reviewer, dropped?.id ?? '', { version: 1, dropped: true });
    const told = await linesOf(reviewer);
    const reports = [await getReport(reviewer, newer.id), await getReport(reviewer, older.id)];
    const expected = reports.flatMap(({ article, claims }) =>
      claims.map((one) => ({
        article: article.id,
        id: one.id,
        number: one.number,
        status: one.status,
        quote: one.quote,
        wording: one.wording,
        source: one.attribution?.source?.text ?? null,
        cue: one.attribution?.cue?.text ?? null,
        verdictsNeeded: one.verdictsNeeded,
        given: one.verdictsGiven,
      })),
    );
    const found = told.map(({ article, verdicts, ...one }) => ({
      article: article.id,
      id: one.id,
      number: one.number,
      status: one.status,
      quote: one.quote,
      wording: one.wording,
      source: one.source,
      cue: one.cue,
      verdictsNeeded: one.verdictsNeeded,
      given: verdicts.VERIFIED + verdicts.UNVERIFIED + verdicts.DISPUTED,
    }));
    expect(found).toEqual(expected);
    expect(told.find(({ id }) => id === claim.id)).toMatchObject({
      status: 'VERIFIED',
      verdicts: { DISPUTED: 1 },
      ruling: 'VERIFIED',
    });
  });

  it('are of exactly the articles that the board shows when it is asked so', async () => {
    const { reviewer, editor } = await makeDesk();
    const { claim } = await makeArticle(reviewer, { publisher: 'Post', title: 'Harbour' });
    await makeArticle(reviewer, { publisher: 'Times', title: 'Harbour' });
    await makeArticle(reviewer, { publisher: 'Post', title: 'Bridge' });
    const { article: gone } = await makeArticle(reviewer, { publisher: 'Post' });
    await deleteArticle(editor, gone.id, 1);
    await setVerdict(editor, claim.id, verdict);
    for (const asked of [
      {},
      { publisher: 'Post' },
      { search: 'harb', sort: 'title' },
      { reviewer: editor.userId },
      { show: 'settled' },
      { age: 'older' },
      { assignee: 'nobody', stage: 'IN_REVIEW', comments: 'any' },
    ]) {
      const query = listArticlesQuery.parse(asked);
      const shown = (await listArticles(reviewer, query)).articles.map(({ id }) => id);
      const told = new Set((await linesOf(reviewer, query)).map(({ article }) => article.id));
      expect([...told].sort(), JSON.stringify(asked)).toEqual(shown.sort());
    }
  });

  it('are a CSV that no spreadsheet runs, and of no article only its first row', async () => {
    const { reviewer } = await makeDesk();
    const other = await makeDesk();
    const title = '=HYPERLINK("http://evil.example")';
    await makeArticle(reviewer, { title, author: '+1, "so"\n-2' });
    const rows: Record<string, string>[] = parse(await exported(reviewer, 'csv'), {
      bom: true,
      columns: true,
    });
    expect(rows.length).toBe((await linesOf(reviewer)).length);
    expect(rows[0]).toMatchObject({
      article_title: `'${title}`,
      article_author: '\'+1, "so"\n-2',
      number: '1',
      status: 'pending',
    });
    expect(parse(await exported(other.reviewer, 'csv'), { bom: true })).toHaveLength(1);
  });

  it('are a workbook with the same rows, each cell of its type', async () => {
    const { reviewer, admin } = await makeDesk();
    const id = uuid();
    const labels = [{ id, name: 'False', verdict: 'DISPUTED' as const, retired: false }];
    await setSubLabels(admin, { labels, version: 1 });
    const title = '=HYPERLINK("http://evil.example")';
    const { claim } = await makeArticle(reviewer, { title, publishedOn: '2026-11-17' });
    await setVerdict(reviewer, claim.id, { ...verdict, subLabel: id });
    const actorNow = () => findActor({ id: reviewer.userId, name: '' }, reviewer.deskSlug);
    const file = claimStream('xlsx', { actorNow, query: all }, staying);
    const book = await readXlsx(new Uint8Array(await new Response(file).arrayBuffer()));
    const [header = [], ...rows] = book.sheets[0]?.rows ?? [];
    const csv: Record<string, string>[] = parse(await exported(reviewer, 'csv'), {
      bom: true,
      columns: true,
    });
    expect(header).toEqual(Object.keys(csv[0] ?? {}));
    expect(rows.map((row) => row[header.indexOf('claim_id')])).toEqual(
      csv.map((row) => row.claim_id),
    );
    const first = Object.fromEntries(header.map((name, index) => [name, rows[0]?.[index]]));
    expect(first).toMatchObject({
      article_title: title,
      article_published_on: new Date('2026-11-17T00:00:00.000Z'),
      number: 1,
      status: 'disputed',
      sub_label: 'False',
      checkable: true,
      verdicts_disputed: 1,
    });
    expect(csv[0]).toMatchObject({ status: 'disputed', sub_label: 'False', checkable: 'yes' });
  });

  it('tell whoever reviews blind nothing of verdicts before their own', async () => {
    const { admin, reviewer, colleague, editor } = await makeDesk();
    const { article, claim } = await makeArticle(reviewer);
    const other = article.claims[1]?.id ?? '';
    await setVerdict(colleague, claim.id, verdict);
    await setVerdict(colleague, other, verdict);
    await setRuling(editor, other, { value: 'VERIFIED', reason: 'Seen.', version: null });
    await setBlindReview(admin, { blindReview: true });
    await setVerdict(reviewer, claim.id, { ...verdict, value: 'VERIFIED' });
    const told = await linesOf(reviewer);
    const of = (id: string) => told.find((one) => one.id === id);
    expect(of(claim.id)).toMatchObject({
      status: 'NEEDS_RULING',
      verdicts: { VERIFIED: 1, DISPUTED: 1 },
    });
    expect(of(other)).toMatchObject({
      status: 'PENDING',
      verdicts: { VERIFIED: 0, UNVERIFIED: 0, DISPUTED: 0 },
      ruling: null,
    });
    expect((await linesOf(editor)).find(({ id }) => id === other)).toMatchObject({
      status: 'VERIFIED',
      ruling: 'VERIFIED',
    });
  });

  it('break off, without a last line, for whoever is of the desk no more', async () => {
    const { reviewer } = await makeDesk();
    await makeArticle(reviewer);
    const lines = claimLines('jsonl', { actorNow: async () => null, query: all });
    await expect(lines.next()).rejects.toThrow('no member');
  });
});
