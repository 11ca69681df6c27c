import { checkText } from '@/lib/articles/check-text';
import {
  type DocumentArticle,
  type DocumentContents,
  type DocumentFile,
  UnreadableDocument,
} from './document';

const nothing = {
  title: null,
  author: null,
  publisher: null,
  publishedOn: null,
  sourceUrl: null,
  language: null,
  dropped: [],
};

/** What a file says, read as articles. Throws `UnreadableDocument`. */
export async function readDocument({ name, bytes }: DocumentFile): Promise<DocumentContents> {
  const text = new TextDecoder().decode(bytes);
  if (!/\.jsonl$/i.test(name)) {
    const wrong = checkText(text);
    if (wrong !== null) throw new UnreadableDocument(wrong);
    return { articles: [{ ...nothing, text }], refusals: [] };
  }
  const contents: DocumentContents = { articles: [], refusals: [] };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read !== 'string') contents.articles.push(read);
    else contents.refusals.push({ where: `line ${index + 1}`, reason: read });
  }
  return contents;
}

function readLine(line: string): DocumentArticle | string {
  try {
    const { title, text }: { title?: string; text: string } = JSON.parse(line);
    return checkText(text) ?? { ...nothing, title: title ?? null, text };
  } catch {
    return 'The line is not JSON.';
  }
}
