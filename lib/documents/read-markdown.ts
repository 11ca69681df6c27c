import { articleOfFields, fieldsOf } from './article-fields';
import { charsetOf, decodeText } from './decode-text';
import type { DocumentFile, Found } from './document';
import { parsePage } from './page';
import { pageBlocks, textOfBlocks } from './page-blocks';

/** Markdown as the words it shows; what stands in its front matter, and its first heading, is told. */
export async function readMarkdown({ bytes, type }: DocumentFile): Promise<Found> {
  const { matter, body } = withoutMatter(decodeText(bytes, charsetOf(type)));
  const { default: MarkdownIt } = await import('markdown-it');
  const page = await parsePage(new MarkdownIt({ html: true }).render(body));
  const heading = page.body.firstElementChild;
  const isHeaded = heading?.nodeName.toUpperCase() === 'H1';
  const title = isHeaded ? heading.textContent : null;
  const told = await articleOfFields(new Map([...fieldsOf(matter), ['text', body]]));
  if (isHeaded && page.body.children.length > 1) heading.remove();
  const article = {
    ...told,
    title: told?.title ?? title,
    text: textOfBlocks(pageBlocks(page.body)),
  };
  return { articles: [article], refusals: [] };
}

const fence = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n\1[ \t]*(?:\r?\n|$)/;

/** Front matter is `name: value` or `name = value` a line; lists and what is nested are left out. */
function withoutMatter(text: string): { matter: [string, string][]; body: string } {
  const found = fence.exec(text);
  if (!found) return { matter: [], body: text };
  const matter = (found[2] ?? '').split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, name, value = ''] = /^([\w-]+)\s*[:=]\s*(.*\S)\s*$/.exec(line) ?? [];
    const words = value.replace(/^(["'])(.*)\1$/, '$2').replace(/^\[(.*)\]$/, '$1');
    return name && words ? [[name, words]] : [];
  });
  return { matter, body: text.slice(found[0].length) };
}
