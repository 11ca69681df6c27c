import { beforeAll, describe, expect, it } from 'vitest';
import { addArticle } from '@/lib/articles/mutations';
import { getArticle } from '@/lib/articles/queries';
import { addArticleInput } from '@/lib/articles/schema';
import { editClaim } from '@/lib/claims/mutations';
import type { ClaimView } from '@/lib/claims/schema';
import { listArticleLedger } from '@/lib/ledger/queries';
import { setPolicy } from '@/lib/policy/mutations';
import { getReportFile } from '@/lib/reports/queries';
import { db } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import { articleInput, type DeskFixture, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { takeImportedVerdicts } from './mutations';
import { previewExchange } from './queries';
import type { ArticleImport } from './schema';

const text =
  'The mayor of Harlow said on Monday that at least 14 people were hurt. 💩 Ferries sank in May.\r\nTaxes fell, he said.';
const at = (words: string) => {
  const start = text.indexOf(words);
  return [{ start, end: start + words.length }];
};
const bare = { wording: null, kind: null, status: null, rationale: null, claimant: null };

let desk: DeskFixture;
beforeAll(async () => {
  desk = await makeDesk();
});

const bring = (claims: ArticleImport['claims'], changes: object = {}) =>
  addArticle(
    desk.reviewer,
    articleInput({ text, import: { from: 'doccano', claims }, ...changes }),
  );

const quotes = (claims: readonly ClaimView[]) =>
  claims.map(({ ranges }) => ranges.map(({ start, end }) => text.slice(start, end)).join(' … '));

const brought = [
  { ...bare, ranges: at('Taxes fell'), status: 'DISPUTED', rationale: 'They rose.' },
  { ...bare, ranges: at('at least 14 people were hurt'), status: 'VERIFIED', kind: 'STATISTIC' },
  { ...bare, ranges: [...at('14'), ...at('💩 Ferries')], wording: 'Ferries, fourteen.' },
] satisfies ArticleImport['claims'];

describe('an article that brings its claims along', () => {
  it('has these and no others, in the order of the text, none of them decided', async () => {
    const { claims, counts } = await bring(brought);
    expect(quotes(claims)).toEqual([
      'at least 14 people were hurt',
      '14 … 💩 Ferries',
      'Taxes fell',
    ]);
    expect(claims.map(({ imported }) => imported)).toEqual([
      { from: 'doccano', status: 'VERIFIED', rationale: null },
      { from: 'doccano', status: null, rationale: null },
      { from: 'doccano', status: 'DISPUTED', rationale: 'They rose.' },
    ]);
    for (const claim of claims) {
      expect(claim).toMatchObject({
        origin: 'IMPORT',
        status: 'PENDING',
        verdicts: [],
        readings: [],
      });
    }
    expect(counts.PENDING).toBe(3);
    expect(claims[1]?.wording).toBe('Ferries, fourteen.');
  });

  it('has from the splitter what it knows of the same words', async () => {
    const { claims } = await bring(brought);
    const [hurt, , taxes] = claims;
    expect(hurt?.kind).toBe('STATISTIC');
    expect(hurt?.hedges.map(({ start, end }) => text.slice(start, end))).toContain('at least');
    const source = hurt?.attribution?.source;
    expect(source && text.slice(source.start, source.end)).toBe('The mayor of Harlow');
    expect(taxes?.attribution).not.toBeNull();
  });

  it('has the claimant as the source where the sentence names them, and else with the rationale', async () => {
    const { claims } = await bring([
      { ...bare, ranges: at('in May'), claimant: 'Ferries' },
      { ...bare, ranges: at('sank'), claimant: 'The harbour master', rationale: 'He said so.' },
    ]);
    const [sank, may] = claims;
    const source = may?.attribution?.source;
    expect(source && text.slice(source.start, source.end)).toBe('Ferries');
    expect(sank?.imported?.rationale).toBe('Claimed by The harbour master. He said so.');
  });

  it('may bring none', async () => {
    const { claims, counts } = await bring([]);
    expect(claims).toEqual([]);
    expect(counts.PENDING).toBe(0);
  });

  it('is told of in the ledger as what it is', async () => {
    const { id } = await bring(brought);
    const { entries } = await listArticleLedger(desk.reviewer, id, { limit: 9 });
    expect(entries[0]).toMatchObject({
      event: 'ARTICLE_ADDED',
      after: { claims: 3, setAside: 0, importedFrom: 'doccano' },
    });
  });

  it.each([
    ['beyond the end', [{ start: 0, end: 4000 }]],
    [
      'in the middle of a character',
      [{ start: text.indexOf('💩') + 1, end: text.indexOf('💩') + 9 }],
    ],
    ['out of order', [...at('Taxes'), ...at('14')]],
    ['white space', at('\r\n')],
  ])('is refused whole where a claim is on no words: %s', async (_, ranges) => {
    const before = await db().article.count();
    const claims = [
      { ...bare, ranges: at('Taxes') },
      { ...bare, ranges },
    ];
    const problem = await expectProblem('invalid-input', bring(claims));
    expect(problem.extensions.issues?.[0]?.path).toBe('body.import.claims.1.ranges');
    expect(await db().article.count()).toBe(before);
  });

  it('is the same article where it is sent again', async () => {
    const first = await bring(brought);
    const again = await bring(brought, { id: first.id });
    expect(again.claims.map(({ id }) => id)).toEqual(first.claims.map(({ id }) => id));
  });

  it('may bring 2,000 claims and no more', () => {
    const many = (length: number) =>
      addArticleInput.safeParse({
        ...articleInput({ text }),
        import: { from: 'a', claims: Array.from({ length }, () => ({ ranges: at('Taxes') })) },
      }).success;
    expect([many(2000), many(2001)]).toEqual([true, false]);
  });
});

describe('an export of this desk', () => {
  const formats = ['annotations', 'doccano', 'label-studio', 'csv'] as const;
  it.each(formats)('comes in again with the same words: %s', async (format) => {
    const { id, claims } = await bring([
      ...brought,
      { ...bare, ranges: at('14 people were hurt. 💩 Ferries'), wording: '=1+1' },
    ]);
    const own = { value: 'DISPUTED', rationale: 'I asked.', version: null } as const;
    await setVerdict(desk.reviewer, claims[0]?.id ?? '', own);
    const { content } = await getReportFile(desk.reviewer, id, {
      format,
      profile: 'INTERNAL',
    });
    const read = await previewExchange({ file: Buffer.from(content).toString(), text });
    expect(read).toMatchObject({
      lacksText: false,
      refusals: [],
      articles: [{ text, refusals: [] }],
    });
    const again = await addArticle(
      desk.reviewer,
      articleInput({ text, import: { from: read.from, claims: read.articles[0]?.claims ?? [] } }),
    );
    expect(again.claims.map(({ ranges }) => ranges)).toEqual(claims.map(({ ranges }) => ranges));
    expect(again.claims[0]?.imported).toMatchObject({ status: 'DISPUTED' });
    expect(again.counts).toMatchObject({ PENDING: 4, DISPUTED: 0 });
    if (format === 'doccano') return;
    expect(again.claims.map(({ wording, kind }) => ({ wording, kind }))).toEqual(
      claims.map(({ wording, kind }) => ({ wording, kind })),
    );
  });
});

describe('what another tool says', () => {
  const verdictsOf = async (articleId: string) =>
    (await getArticle(desk.reviewer, articleId)).claims.map(({ verdicts }) =>
      verdicts.map(({ value, rationale }) => [value, rationale]),
    );

  it('is taken as one’s own verdicts where one has given none', async () => {
    const { id, claims } = await bring([
      ...brought,
      { ...bare, ranges: at('in May'), status: 'VERIFIED' },
    ]);
    const own = { value: 'UNVERIFIED', rationale: 'I asked.', version: null } as const;
    await setVerdict(desk.reviewer, claims[2]?.id ?? '', own);
    const answer = await takeImportedVerdicts(desk.reviewer, id, { rationale: 'As they had it.' });
    expect(answer).toEqual({ taken: 2, refused: [] });
    expect(await verdictsOf(id)).toEqual([
      [['VERIFIED', 'As they had it.']],
      [],
      [['UNVERIFIED', 'I asked.']],
      [['DISPUTED', 'As they had it.\n\ndoccano: “They rose.”']],
    ]);
    const { counts } = await getArticle(desk.reviewer, id);
    expect(counts).toMatchObject({ PENDING: 1, VERIFIED: 1, UNVERIFIED: 1, DISPUTED: 1 });
    // A repeat finds nothing left.
    expect(await takeImportedVerdicts(desk.reviewer, id, { rationale: 'Again.' })).toEqual({
      taken: 0,
      refused: [],
    });
  });

  it('is not taken on other words, nor for a claim that is none', async () => {
    const { id, claims } = await bring(brought);
    const [hurt, , taxes] = claims.map((claim) => claim.id);
    await editClaim(desk.reviewer, hurt ?? '', { version: 1, ranges: at('14 people') });
    await editClaim(desk.reviewer, taxes ?? '', { version: 1, dropped: true });
    expect(await takeImportedVerdicts(desk.reviewer, id, { rationale: '' })).toMatchObject({
      taken: 0,
    });
  });

  it('needs a rationale where the desk asks for one, and the others are taken all the same', async () => {
    const other = await makeDesk();
    await setPolicy(other.admin, { rationaleRequiredFor: ['VERIFIED', 'DISPUTED'], version: 1 });
    const { id } = await addArticle(
      other.reviewer,
      articleInput({ text, import: { from: 'doccano', claims: brought } }),
    );
    const answer = await takeImportedVerdicts(other.reviewer, id, { rationale: '' });
    expect(answer).toMatchObject({
      taken: 1,
      refused: [{ reason: expect.stringMatching(/rationale/i) }],
    });
  });
});
