import { z } from 'zod';
import { findWords } from './find-words';
import {
  bareClaim,
  type ImportedClaim,
  type ImportedClaims,
  rangeRefusal,
  UnreadableImport,
} from './imported-claims';
import { readStatus } from './read-words';

const words = z.string().nullish().catch(null);
const number = z.coerce.number().nullish().catch(null);
/** Who says something: JSON-LD may have a name alone, or a list of them. */
const named = z
  .preprocess(
    (value) => {
      const one = Array.isArray(value) ? value[0] : value;
      return typeof one === 'string' ? { name: one } : one;
    },
    z.object({ name: words }),
  )
  .nullish()
  .catch(null);
const rating = z
  .object({
    alternateName: words,
    ratingExplanation: words,
    ratingValue: number,
    bestRating: number,
    worstRating: number,
  })
  .nullish()
  .catch(null);
const review = z.object({
  claimReviewed: z.string().min(1),
  reviewRating: rating,
  reviewBody: words,
  itemReviewed: z.object({ author: named }).nullish().catch(null),
});
/** A claim as Google’s Fact Check Tools API lists it. */
const listed = z.object({
  text: z.string().min(1),
  claimant: words,
  claimReview: z.array(z.object({ textualRating: words })).min(1),
});

type Review = { words: string; rating: z.output<typeof rating>; claimant: string | null };

/**
 * Reads the claims of ClaimReviews (schema.org, in JSON-LD): one, a list, a graph,
 * a feed, or what Google’s Fact Check Tools API answers. A ClaimReview names no
 * place, so its words are looked for in the text. Its rating is told as it is
 * written; where that is plainly one of the desk’s three it is a status.
 *
 * @throws UnreadableImport where the file has none
 */
export function readClaimReviews(json: string, text: string): ImportedClaims {
  const claims: ImportedClaim[] = [];
  const refusals: ImportedClaims['refusals'] = [];
  const reviews = reviewsOf(json);
  if (reviews.length === 0) throw new UnreadableImport('The file has no ClaimReviews.');
  for (const [index, each] of reviews.entries()) {
    const found = findWords(text, each.words);
    const reason = 'reason' in found ? found.reason : rangeRefusal(text, [found.range]);
    if ('range' in found && reason === null) claims.push(claimOf(each, found.range));
    else refusals.push({ where: `review ${index + 1}`, reason: reason ?? '' });
  }
  return { claims, refusals };
}

function claimOf(
  { words: wording, rating: rated, claimant }: Review,
  range: ImportedClaim['ranges'][number],
): ImportedClaim {
  const name = rated?.alternateName?.trim() || null;
  return {
    ...bareClaim,
    ranges: [range],
    wording,
    claimant,
    status: name ? readStatus(name) : onScale(rated),
    rationale:
      [name && `Rated “${name}”.`, rated?.ratingExplanation?.trim()].filter(Boolean).join(' ') ||
      null,
  };
}

/** What a rating without a name says at the very ends of its scale; between them it says none of the three. */
function onScale(rated: z.output<typeof rating>): ImportedClaim['status'] {
  const { ratingValue, bestRating, worstRating } = rated ?? {};
  if (typeof ratingValue !== 'number' || typeof bestRating !== 'number') return null;
  if (typeof worstRating !== 'number' || bestRating <= worstRating) return null;
  if (ratingValue === bestRating) return 'VERIFIED';
  return ratingValue === worstRating ? 'DISPUTED' : null;
}

function reviewsOf(json: string): Review[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new UnreadableImport('The file is not JSON.');
  }
  return listOf(value, 0).flatMap(reviewOf);
}

/** What lists may be called in which ClaimReviews stand. */
const lists = ['@graph', 'dataFeedElement', 'item', 'claims', 'itemListElement'];

function listOf(value: unknown, depth: number): object[] {
  if (Array.isArray(value)) return value.flatMap((each) => listOf(each, depth + 1));
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  const inner = lists.flatMap((name) => {
    const held: unknown = Reflect.get(value, name);
    return held === undefined ? [] : listOf(held, depth + 1);
  });
  return inner.length > 0 ? inner : [value];
}

function reviewOf(value: object): Review[] {
  const own = review.safeParse(value);
  if (own.success) {
    const { claimReviewed, reviewRating, itemReviewed } = own.data;
    const claimant = itemReviewed?.author?.name?.trim() || null;
    return [{ words: claimReviewed, rating: reviewRating, claimant }];
  }
  const api = listed.safeParse(value);
  if (!api.success) return [];
  const [first] = api.data.claimReview;
  const rated = rating.parse({ alternateName: first?.textualRating });
  return [{ words: api.data.text, rating: rated, claimant: api.data.claimant?.trim() || null }];
}
