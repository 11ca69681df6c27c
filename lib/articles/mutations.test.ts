import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { countsOf, totalOf } from '@/lib/claims/status';
import { listArticleLedger } from '@/lib/ledger/queries';
import { sameRanges } from '@/lib/ranges/range';
import { db } from '@/lib/server/db';
import { splitter } from '@/lib/server/splitter';
import { articleInput, makeArticle, makeDesk, plainText } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { addArticle } from './mutations';
import { getArticle } from './queries';

const { reviewer, colleague } = await makeDesk();
const stranger = (await makeDesk()).reviewer;

const everything = async () => ({
  articles: await db().article.count(),
  revisions: await db().revision.count(),
  claims: await db().claim.count(),
  attributions: await db().attribution.count(),
  entries: await db().ledgerEntry.count(),
});

describe('an article that comes in', () => {
  it('is revision 1 with the SHA-256 of its bytes', async () => {
    // The one-block message of FIPS 180-2, appendix B.1.
    const { article } = await addArticle(reviewer, articleInput({ text: 'abc' })).then((added) => ({
      article: added,
    }));
    expect(article.revision).toMatchObject({
      number: 1,
      text: 'abc',
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });

  it.each([
    ['Windows line breaks', 'The bridge opened.\r\n\r\nIt cost 3 million.\r\n'],
    ['emoji of several code points', 'The fire 🔥 is out, said the crew 👩‍🚒. 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['non-breaking and thin spaces', '14\u00A0people\u202Fdied\u2009on Monday.'],
    ['right-to-left text and its marks', '\u200Fقال الوزير إن ١٤ شخصًا قُتلوا.\u200F'],
    ['letters that could be composed', 'The cafe\u0301 burned; the caf\u00E9 did not.'],
    ['a byte order mark and a trailing space', '\uFEFFThe bridge opened. '],
    ['what looks like markup', '<script>alert(1)</script> said the mayor & left. {{x}} $1 \\n'],
  ])('keeps its text byte for byte: %s', async (_what, text) => {
    const { id } = await addArticle(reviewer, articleInput({ text }));
    const { revision } = await getArticle(reviewer, id);
    expect(Buffer.from(revision.text)).toEqual(Buffer.from(text));
  });

  it('has claims whose ranges cut their exact words out of the text', async () => {
    const { article } = await makeArticle(reviewer);
    const quotes = article.claims.map(({ ranges }) =>
      ranges.map(({ start, end }) => plainText.slice(start, end)).join(' '),
    );
    expect(quotes.join('\n')).toContain('The bridge cost 61 million crowns');
    expect(quotes.every((quote) => quote === quote.trim() && quote !== '')).toBe(true);
  });

  it('has claims that bear how sure the splitter was of them', async () => {
    const { article } = await makeArticle(reviewer);
    const { claims } = splitter().split(plainText, { title: article.title });
    expect(article.claims.map(({ confidence }) => confidence)).toEqual(
      claims.map(({ confidence }) => confidence),
    );
    expect(
      article.claims.every(({ ranges, ...found }) => sameRanges(ranges, found.foundRanges ?? [])),
    ).toBe(true);
  });

  it('has claims that tell what stands in their wording in square brackets, and where from', async () => {
    const text = 'The ferry sank on Friday. Nobody was hurt.';
    const input = articleInput({ text, publishedOn: '2024-03-24' });
    const { claims } = await addArticle(reviewer, input);
    const at = text.indexOf('Friday');
    const friday = { start: at, end: at + 'Friday'.length };
    const [{ wording = '', insertions = [] } = {}] = claims;
    expect(wording).toBe('The ferry sank on Friday [22 March 2024].');
    expect(insertions).toEqual([
      {
        at: 24,
        length: ' [22 March 2024]'.length,
        words: '22 March 2024',
        explains: friday,
        from: friday,
        publishedOn: '2024-03-24',
      },
    ]);
  });

  it('counts its standing claims as pending', async () => {
    const { article } = await makeArticle(reviewer);
    const standing = article.claims.filter((claim) => !claim.dropped).length;
    expect(article.counts.PENDING).toBe(standing);
    expect(totalOf(article.counts)).toBe(standing);
  });

  it('sets aside what is neither checkable nor worth a look, and only that', async () => {
    const text =
      'The council should spend 61 million crowns on schools, not on the bridge. ' +
      'A free society cannot tolerate such 40 percent tyranny. The bridge is ugly. ' +
      'Is that fair? I love summer mornings by the sea.';
    const input = articleInput({ text });
    const { claims } = splitter().split(text, { title: input.title });
    const sortOf = ({ checkable, checkWorthy }: (typeof claims)[number]) =>
      `${checkable ? 'checkable' : 'not checkable'}, ${checkWorthy ? 'worth it' : 'not worth it'}`;
    expect(new Set(claims.map(sortOf))).toEqual(
      new Set([
        'checkable, worth it',
        'checkable, not worth it',
        'not checkable, worth it',
        'not checkable, not worth it',
      ]),
    );
    const added = await addArticle(reviewer, input);
    expect(added.claims.map(({ wording, dropped }) => [wording, dropped]).sort()).toEqual(
      claims.map((claim) => [claim.text, sortOf(claim) === 'not checkable, not worth it']).sort(),
    );
    const { entries } = await listArticleLedger(reviewer, added.id, { limit: 1 });
    const setAside = added.claims.filter(({ dropped }) => dropped).length;
    expect(entries[0]?.after).toMatchObject({ claims: added.counts.PENDING, setAside });
  });

  it('keeps the day it bears, whatever zone the server is in', async () => {
    const { article } = await makeArticle(reviewer, { publishedOn: '2026-03-01' });
    expect(article.publishedOn).toBe('2026-03-01');
  });

  it('is in the ledger with who brought it and its hash', async () => {
    const { article } = await makeArticle(reviewer, { title: 'A ledger' });
    const { entries } = await listArticleLedger(reviewer, article.id, { limit: 10 });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      event: 'ARTICLE_ADDED',
      actor: { id: reviewer.userId },
      before: null,
      after: { title: 'A ledger', revision: 1, sha256: article.revision.sha256 },
    });
  });
});

describe('the revision of an article', () => {
  it.each(['text', 'sha256', 'number', 'articleId', 'deskId'])(
    'cannot get another %s, whoever asks the database',
    async (column) => {
      const { article } = await makeArticle(reviewer);
      const { article: other } = await makeArticle(stranger);
      const value = {
        text: "'Another text'",
        sha256: `'${'0'.repeat(64)}'`,
        number: '2',
        articleId: `'${other.id}'`,
        deskId: `'${stranger.deskId}'`,
      }[column];
      const change = db().$executeRawUnsafe(
        `UPDATE "Revision" SET "${column}" = ${value} WHERE "id" = '${article.revision.id}'`,
      );
      await expect(change).rejects.toThrow(/a revision keeps its text/);
    },
  );
});

describe('the same article sent again', () => {
  it('is the same article and changes nothing', async () => {
    const input = articleInput();
    const first = await addArticle(reviewer, input);
    const before = await everything();
    expect(await addArticle(reviewer, input)).toEqual(first);
    expect(await everything()).toEqual(before);
  });

  it('is one article also where both requests come at once', async () => {
    const input = articleInput();
    const [first, second] = await Promise.all([
      addArticle(reviewer, input),
      addArticle(reviewer, input),
    ]);
    expect(second).toEqual(first);
    expect(await db().revision.count({ where: { articleId: input.id } })).toBe(1);
  });
});

describe('an id that is taken', () => {
  it.each([
    ['by another text of the desk', async () => (await makeArticle(colleague)).article.id],
    ['by another desk', async () => (await makeArticle(stranger)).article.id],
  ])('%s is refused and nothing is stored', async (_by, taken) => {
    const id = await taken();
    const before = await everything();
    const again = articleInput({ id, text: `Another text. ${plainText}` });
    await expectProblem('id-taken', addArticle(reviewer, again));
    expect(await everything()).toEqual(before);
  });

  it('by another desk is refused for the very same text', async () => {
    const { article } = await makeArticle(stranger);
    await expectProblem('id-taken', addArticle(reviewer, articleInput({ id: article.id })));
  });
});

describe('an article that cannot be stored', () => {
  it('leaves nothing behind, neither text nor claims nor entry', async () => {
    const before = await everything();
    const nobody = { ...reviewer, userId: uuid() };
    await expect(addArticle(nobody, articleInput())).rejects.toThrow(/foreign key/i);
    expect(await everything()).toEqual(before);
  });
});

describe('the counters of an article', () => {
  it('can never fall below zero', async () => {
    const { article } = await makeArticle(reviewer);
    const change = db().article.update({
      where: { id: article.id },
      data: { verifiedCount: { decrement: 1 } },
      select: { id: true },
    });
    await expect(change).rejects.toThrow(/Article_counters_are_not_negative/);
    const row = await db().article.findUniqueOrThrow({ where: { id: article.id } });
    expect(countsOf(row)).toEqual(article.counts);
  });
});
