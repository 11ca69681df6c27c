import { html, type SafeHtml } from '@remix-run/html-template';

/**
 * Places a part of a page within another one: its headings go a level deeper, and its ids and what
 * refers to them begin with `prefix`, so that many of its kind stand in one page.
 *
 * It changes markup and no text: whatever is not ours has its quotation marks and angle brackets
 * escaped by the template, so that nothing of it looks like what is replaced here.
 */
export function placeWithin(part: SafeHtml, prefix: string): SafeHtml {
  const placed = String(part)
    .replace(/(<\/?h)([1-5])(?=[ >])/g, (_, tag: string, level: string) => `${tag}${+level + 1}`)
    .replace(
      / (id|aria-labelledby)="([^"]+)"/g,
      (_, name: string, ids: string) => ` ${name}="${ids.replace(/\S+/g, `${prefix}$&`)}"`,
    )
    .replace(/ href="#/g, ` href="#${prefix}`)
    .replace(/ fill="url\(#/g, ` fill="url(#${prefix}`);
  return html.raw`${placed}`;
}
