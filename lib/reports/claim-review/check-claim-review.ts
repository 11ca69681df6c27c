/**
 * What Google asks of ClaimReview markup (developers.google.com/search/docs/
 * appearance/structured-data/factcheck, read in November 2026), and what follows
 * from it for a desk without a scale: each sentence it returns says what is
 * against it. It is written from that page and knows nothing of how the desk renders.
 */
export function checkClaimReview(value: unknown): string[] {
  const graph = asObject(value);
  const reviews = Array.isArray(graph['@graph']) ? graph['@graph'] : [];
  const urls = reviews.map((review) => asObject(review).url);
  return [
    ...(graph['@context'] === 'https://schema.org' ? [] : ['the context is schema.org']),
    ...(new Set(urls).size === urls.length ? [] : ['a review has an address of its own']),
    ...reviews.flatMap((review) => checkReview(asObject(review))),
  ];
}

function checkReview(review: Record<string, unknown>): string[] {
  const found: string[] = [];
  const check = (holds: boolean, rule: string) => {
    if (!holds) found.push(rule);
  };
  const rating = asObject(review.reviewRating);
  const claim = asObject(review.itemReviewed);
  const claimant = asObject(claim.author);
  const author = asObject(review.author);
  check(review['@type'] === 'ClaimReview', 'a review is a ClaimReview');
  check(isText(review.claimReviewed), 'claimReviewed is required');
  check(isWebAddress(review.url), 'url is required, and absolute');
  check(rating['@type'] === 'Rating', 'reviewRating is required');
  check(isText(rating.alternateName), 'a rating has a name in words');
  for (const number of ['ratingValue', 'bestRating', 'worstRating']) {
    check(!(number in rating), 'a desk without a scale gives no numbers');
  }
  check(
    !String(review.claimReviewed)
      .toLowerCase()
      .includes(`is ${String(rating.alternateName)}`.toLowerCase()),
    'claimReviewed does not have the verdict in it',
  );
  check(['Organization', 'Person'].includes(String(author['@type'])), 'who checked it');
  check(isText(author.name) || isWebAddress(author.url), 'who checked has a name');
  check(claim['@type'] === 'Claim', 'itemReviewed is a Claim');
  check(['Organization', 'Person'].includes(String(claimant['@type'])), 'who claims it');
  check(isText(claimant.name), 'a claimant has a name');
  check(claimant.name !== author.name, 'a claim is not the own one of who checked it');
  for (const day of [claim.datePublished, review.datePublished, review.dateModified]) {
    check(day === undefined || /^\d{4}-\d\d-\d\d$/.test(String(day)), 'a date is ISO 8601');
  }
  if (claim.appearance !== undefined) {
    check(isWebAddress(asObject(claim.appearance).url), 'an appearance has a web address');
  }
  return found;
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';

const isWebAddress = (value: unknown) =>
  typeof value === 'string' && /^https?:\/\/[^/]+\//.test(value);
