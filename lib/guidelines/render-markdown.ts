import MarkdownIt from 'markdown-it';

// The library's preset of nothing, and of its rules those that are named here: what is not named is
// no Markdown, but text. So there is no HTML, no image and no table to be made safe afterwards.
const markdown = new MarkdownIt('zero', { linkify: true, html: false, breaks: false })
  .enable(['heading', 'list', 'blockquote', 'fence', 'hr'])
  .enable(['emphasis', 'link', 'autolink', 'linkify', 'backticks', 'escape', 'entity', 'newline']);

// “example.org” alone may be anything: an address says by its scheme that it is one.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });

markdown.validateLink = (url) => /^(https?:\/\/|mailto:)/i.test(url.trim());

// The page and the dialog that guidelines are shown in have the heading of the first level.
const headingBelow = (tag: string) => `h${Math.min(Number(tag.slice(1)) + 1, 6)}`;

markdown.core.ruler.push('claimdesk', ({ tokens }) => {
  for (const token of tokens) {
    if (token.type.startsWith('heading_')) token.tag = headingBelow(token.tag);
    // The language of a code block would become a class of it.
    if (token.type === 'fence') token.info = '';
    if (token.nesting === 1 || token.type === 'fence') token.attrSet('dir', 'auto');
    for (const child of token.children ?? []) {
      if (child.type !== 'link_open') continue;
      child.attrSet('target', '_blank');
      child.attrSet('rel', 'noopener noreferrer');
    }
  }
});

/**
 * Markdown as HTML that can be put into a page as it is: headings (one level
 * lower), paragraphs, emphasis, lists, links to http, https and mailto, quotes,
 * code and rules. All else, HTML above all, is shown as the text it is.
 */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}
