import { type ClaimFilter, choices, type Facet, facets } from './filter';

/** A source is as long as the article has it; no address need be longer than this. */
const sourceLengthMax = 300;

/** The filter that an address names. What it names wrongly counts as not named. */
export function filterFrom(address: URLSearchParams): ClaimFilter {
  const named = facets.flatMap((facet): [Facet, string][] => {
    const value = address.get(facet);
    return value !== null && isValue(facet, value) ? [[facet, value]] : [];
  });
  return Object.fromEntries(named);
}

function isValue(facet: Facet, value: string): boolean {
  if (facet === 'source') return value.length <= sourceLengthMax;
  return choices[facet].some((choice) => choice.value === value);
}

/**
 * Writes a filter into an address, and leaves the rest of it as it is. The same filter is the same
 * address, in whatever order its parts were chosen.
 */
export function writeFilter(address: URLSearchParams, filter: ClaimFilter): void {
  for (const facet of facets) {
    address.delete(facet);
    const value = filter[facet];
    if (value !== undefined) address.append(facet, value);
  }
}
