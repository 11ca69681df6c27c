import { articlesOf } from '@/lib/articles/articles-of';
import { sha256Of } from '@/lib/articles/sha256-of';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { nearKeys } from './near-keys';
import type { FindKnownInput, KnownArticle } from './schema';
import { shareInCommon, shinglesOf } from './shingles';
import { sourceKey } from './source-key';

/** How many articles are told of each way to be known, and how many texts are compared at most. */
const toldMax = 5;
const comparedMax = 20;

/** Texts that have so much in common are nearly the same. */
const nearShare = 0.8;

const select = { id: true, title: true, createdAt: true } as const;
type Row = { id: string; title: string; createdAt: Date };

/**
 * The articles of the actor's desk that have this text to the letter, nearly this text, or this web
 * address, each once: the surest way first, then the newest.
 */
export async function findKnownArticles(
  actor: Actor,
  { text, sourceUrl }: FindKnownInput,
): Promise<KnownArticle[]> {
  const [same, near, address] = await Promise.all([
    text === null ? [] : findSameText(actor, text),
    text === null ? [] : findNearText(actor, text),
    findSameAddress(actor, sourceUrl),
  ]);
  const known = new Map<string, KnownArticle>();
  const tell = (row: Row, by: KnownArticle['by'], share: number | null) => {
    const { id, title, createdAt } = row;
    if (!known.has(id)) known.set(id, { id, title, createdAt: createdAt.toISOString(), by, share });
  };
  for (const row of same) tell(row, 'TEXT', null);
  for (const { row, share } of near) tell(row, 'NEAR_TEXT', share);
  for (const row of address) tell(row, 'ADDRESS', null);
  return [...known.values()];
}

/** The newest articles of the actor's desk with just this text. */
export async function findSameText(actor: Actor, text: string): Promise<Row[]> {
  const rows = await db().revision.findMany({
    where: { deskId: actor.deskId, sha256: sha256Of(text), article: articlesOf(actor) },
    select: { article: { select } },
    orderBy: { createdAt: 'desc' },
    take: toldMax,
  });
  return rows.map(({ article }) => article);
}

async function findNearText(actor: Actor, text: string) {
  const shingles = shinglesOf(text);
  const keys = nearKeys(shingles);
  if (keys.length === 0) return [];
  const rows = await db().revision.findMany({
    where: { deskId: actor.deskId, nearKeys: { hasSome: keys }, article: articlesOf(actor) },
    select: { text: true, article: { select } },
    orderBy: { createdAt: 'desc' },
    take: comparedMax,
  });
  return rows
    .map(({ text: other, article }) => ({
      row: article,
      share: shareInCommon(shingles, shinglesOf(other)),
    }))
    .filter(({ share }) => share >= nearShare)
    .slice(0, toldMax);
}

async function findSameAddress(actor: Actor, sourceUrl: string | null): Promise<Row[]> {
  const key = sourceKey(sourceUrl);
  if (key === null) return [];
  return db().article.findMany({
    where: { ...articlesOf(actor), sourceKey: key },
    select,
    orderBy: { createdAt: 'desc' },
    take: toldMax,
  });
}
