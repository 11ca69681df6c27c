/** What readers' programs hang on addresses to see where somebody came from. */
const tracking =
  /([?&])(?:utm_[^=&]*|fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|cmpid|ocid|smid|ref_src)=[^&]*/gi;

/**
 * A web address without what makes no other page of it: scheme, “www.”, fragment, a final slash and
 * what is only there for tracking. Two addresses of one article have one key. Null where there is none.
 *
 * The migration “known_articles” has made the keys of older articles in SQL by the same steps.
 */
export function sourceKey(address: string | null): string | null {
  if (address === null) return null;
  const bare = address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    // Each takes the mark before it along, so that the next one still has its own.
    .replace(tracking, '$1')
    .replace(/&{2,}/g, '&')
    .replace(/\?&/, '?')
    .replace(/[?&]+$/, '')
    .replace(/\/+(\?|$)/, '$1');
  // The host is the same in capitals; a path may not be.
  return bare.replace(/^[^/?]+/, (host) => host.toLowerCase()) || null;
}
