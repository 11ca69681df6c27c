/**
 * The address to keep of a page: what it calls its own where that is on the site that it was found
 * at, else where it was found. A page may say what it likes of itself.
 *
 * @param own what the page calls its address, or null
 * @param found where the page was found
 */
export function sourceOf(own: string | null, found: string): string {
  if (own === null || !URL.canParse(own, found)) return found;
  const url = new URL(own, found);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const isPlain = url.username === '' && url.password === '';
  return isWeb && isPlain && siteOf(url) === siteOf(new URL(found)) ? url.href : found;
}

const siteOf = ({ host }: URL) => host.replace(/^(?:www|m|amp)\./, '');
