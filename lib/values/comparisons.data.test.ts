import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { deleteArticle } from '@/lib/articles/mutations';
import { getArticle } from '@/lib/articles/queries';
import type { ArticleView } from '@/lib/articles/schema';
import { addClaim, editClaim } from '@/lib/claims/mutations';
import { findActor } from '@/lib/desks/queries';
import { setBlindReview } from '@/lib/policy/mutations';
import { db } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { listComparisons } from './queries';

const morning =
  'A bomb in Port Sarrow killed at least 14 people on Thursday. Port Sarrow is in mourning.';
const evening =
  'The bomb in Port Sarrow killed 17 people, the hospital said. Port Sarrow hurries to give blood.';

const killing = ({ claims }: ArticleView, words: RegExp) => {
  const claim = claims.find(({ wording }) => words.test(wording));
  if (!claim) throw new Error(`The splitter found no claim of ${words}.`);
  return claim;
};

async function twoArticles() {
  const desk = await makeDesk();
  const day = { publishedOn: '2026-11-12' };
  const first = (await makeArticle(desk.reviewer, { text: morning, ...day })).article;
  const second = (await makeArticle(desk.reviewer, { text: evening, ...day })).article;
  return { desk, first, second, own: killing(first, /killed/), other: killing(second, /killed/) };
}

describe('the claims of other articles about the same', () => {
  it('are found, with what either says', async () => {
    const { desk, own, other } = await twoArticles();
    const [found, ...more] = await listComparisons(desk.colleague, own.id);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      claim: { id: other.id, wording: other.wording, status: 'PENDING' },
      article: { title: 'A bridge', publishedOn: '2026-11-12' },
      entity: 'port sarrow',
      measure: 'count: people killed',
      own: { min: 14, max: null },
      other: { min: 17, max: 17 },
      relation: 'compatible',
    });
    expect(await listComparisons(desk.colleague, other.id)).toHaveLength(1);
  });

  it('are none of another desk', async () => {
    const { own } = await twoArticles();
    const elsewhere = await twoArticles();
    expect(await listComparisons(elsewhere.desk.reviewer, elsewhere.own.id)).toHaveLength(1);
    expect(own.id).not.toBe(elsewhere.own.id);
  });

  it('are none of an article that is deleted', async () => {
    const { desk, second, own } = await twoArticles();
    await deleteArticle(desk.editor, second.id, 1);
    expect(await listComparisons(desk.reviewer, own.id)).toEqual([]);
  });

  it('are none that was dropped, and come back with it', async () => {
    const { desk, own, other } = await twoArticles();
    const dropped = await editClaim(desk.editor, other.id, { version: 1, dropped: true });
    expect(await listComparisons(desk.reviewer, own.id)).toEqual([]);
    await editClaim(desk.editor, other.id, { version: dropped.version, dropped: false });
    expect(await listComparisons(desk.reviewer, own.id)).toHaveLength(1);
  });

  it('follow from the words that a claim has now', async () => {
    const { desk, first, own } = await twoArticles();
    const start = morning.indexOf('killed at');
    const without = [{ start: 0, end: start - 1 }];
    const edited = await editClaim(desk.reviewer, own.id, { version: 1, ranges: without });
    expect(await listComparisons(desk.reviewer, own.id)).toEqual([]);
    await editClaim(desk.reviewer, own.id, { version: edited.version, ranges: own.ranges });
    expect(await listComparisons(desk.reviewer, own.id)).toHaveLength(1);
    const id = uuid();
    const ranges = [{ start, end: morning.indexOf(' on Thursday') }];
    await addClaim(desk.reviewer, first.id, { id, ranges });
    expect(await listComparisons(desk.reviewer, id)).toHaveLength(1);
  });

  it('tell whoever reviews blind no status that others have given', async () => {
    const { desk, own, other } = await twoArticles();
    await setVerdict(desk.colleague, other.id, {
      value: 'DISPUTED',
      rationale: '',
      version: null,
    });
    const statuses = async (actor: typeof desk.reviewer) =>
      (await listComparisons(actor, own.id)).map(({ claim }) => claim.status);
    expect(await statuses(desk.reviewer)).toEqual(['DISPUTED']);
    await setBlindReview(desk.admin, { blindReview: true });
    const { userId: id, name, deskSlug } = desk.reviewer;
    const blind = await findActor({ id, name }, deskSlug);
    if (!blind) throw new Error('They are on the desk.');
    expect(await statuses(blind)).toEqual(['PENDING']);
    expect(await statuses(desk.editor)).toEqual(['DISPUTED']);
  });

  it('are found by an index', async () => {
    const { desk } = await twoArticles();
    const plan = await db().$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      return tx.$queryRaw`EXPLAIN SELECT "claimId" FROM "Topic"
        WHERE "deskId" = ${desk.reviewer.deskId}::uuid AND "entity" = 'port sarrow'
          AND "measure" = 'count: people killed' ORDER BY "claimId" DESC LIMIT 20`;
    });
    const told = JSON.stringify(plan);
    expect(told).toContain('Topic_deskId_entity_measure_claimId_idx');
    expect(told).not.toContain('Sort');
  });
});

describe('a text that was read before the splitter told values', () => {
  it('has none, and can be worked on', async () => {
    const { desk, first } = await twoArticles();
    const { id } = await db().article.create({
      data: {
        id: uuid(),
        deskId: desk.reviewer.deskId,
        title: 'Old',
        addedById: desk.reviewer.userId,
        revisions: {
          create: {
            deskId: desk.reviewer.deskId,
            number: 1,
            text: morning,
            sha256: first.revision.sha256,
            blocks: [],
            splitter: 'older',
          },
        },
      },
    });
    expect((await getArticle(desk.reviewer, id)).revision.values).toBeNull();
    const range = { start: 0, end: 20 };
    const added = await addClaim(desk.reviewer, id, { id: uuid(), ranges: [range] });
    expect(await listComparisons(desk.reviewer, added.id)).toEqual([]);
  });
});
