/**
 * The address to link to, or null for anything that had better be printed as
 * text: no web address, a scheme that runs something (`javascript:`), or a
 * name before the host, which makes `https://bank.example@evil.example` look
 * like the wrong site.
 */
export function webLink(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const web = url.protocol === 'http:' || url.protocol === 'https:';
  return web && url.username === '' && url.password === '' ? url.href : null;
}
