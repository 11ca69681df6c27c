import MarkdownIt from 'markdown-it';

// The library's preset of nothing, and of its rules those that are named here: what is not named is
// no Markdown, but text. So there is no HTML, no image and no table to be made safe afterwards.
const markdown = new MarkdownIt('zero', { linkify: true, html: false, breaks: false })
  .enable(['heading', 'list', 'blockquote', 'fence', 'hr'])
  .enable(['emphasis', 'link', 'autolink', 'linkify', 'backticks', 'escape', 'entity', 'newline']);

// “example.org” alone may be anything: an address says by its scheme that it is one.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });

markdown.validateLink = (url) => /^(https?:\/\/|mailto:)/i.test(url.trim());

const isHeading = ({ type }: { type: string }) => type.startsWith('heading_');
const levelOf = ({ tag }: { tag: string }) => Number(tag.slice(1));

markdown.core.ruler.push('claimdesk', ({ tokens }) => {
  // The page and the dialog that guidelines are shown in have the heading of the first level. The
  // highest of the text comes right below it, whatever it is, or whoever listens would miss a level.
  const lower = 2 - Math.min(...tokens.filter(isHeading).map(levelOf));
  for (const token of tokens) {
    if (isHeading(token)) token.tag = `h${Math.min(levelOf(token) + lower, 6)}`;
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
 * Markdown as HTML that can be put into a page as it is: headings (from the
 * second level), paragraphs, emphasis, lists, links to http, https and mailto, quotes,
 * code and rules. All else, HTML above all, is shown as the text it is.
 */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}
