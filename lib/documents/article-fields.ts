import type { FoundArticle } from './document';
import { parsePage } from './page';
import { pageBlocks, textOfBlocks } from './page-blocks';
import { publishedDay } from './published-day';

/**
 * Which names common tools give to the parts of an article, without capitals, spaces and marks: in
 * JSON, in the header of a table, in the front matter of Markdown. The first that is there holds.
 */
const names = {
  title: ['title', 'headline', 'heading', 'webtitle', 'subject', 'name'],
  text: [
    'text',
    'body',
    'content',
    'articlebody',
    'fulltext',
    'maintext',
    'bodytext',
    'articletext',
    'contenttext',
    'contenthtml',
    'bodyhtml',
    'html',
    'story',
    'article',
  ],
  author: ['author', 'authors', 'byline', 'creator', 'writer', 'by'],
  publisher: ['publisher', 'publication', 'sitename', 'outlet', 'newspaper', 'source', 'provider'],
  publishedOn: [
    'publishedon',
    'published',
    'publishedat',
    'datepublished',
    'publisheddate',
    'publishdate',
    'publicationdate',
    'firstpublicationdate',
    'webpublicationdate',
    'pubdate',
    'date',
  ],
  sourceUrl: [
    'sourceurl',
    'url',
    'link',
    'weburl',
    'canonicalurl',
    'articleurl',
    'permalink',
    'canonical',
  ],
  language: ['language', 'lang', 'inlanguage', 'locale'],
} as const;

export type ArticleFields = ReadonlyMap<string, unknown>;

/** Fields by the names that are looked for. */
export function fieldsOf(entries: Iterable<readonly [string, unknown]>): ArticleFields {
  const fields = new Map<string, unknown>();
  for (const [name, value] of entries) {
    const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    if (isSaid(value) && !fields.has(plain)) fields.set(plain, value);
  }
  return fields;
}

const isSaid = (value: unknown) => value !== null && value !== undefined && value !== '';

/** Whether there is a field for the text of an article. */
export const haveText = (fields: ArticleFields) => names.text.some((name) => fields.has(name));

/** The names that a field of the text may have, for a sentence. */
export const textNames = 'text, body or content';

/** The article that fields tell of; null where none of them is its text. */
export async function articleOfFields(fields: ArticleFields): Promise<FoundArticle | null> {
  const said = (part: keyof typeof names) =>
    names[part].map((name) => fields.get(name)).filter(isSaid);
  const text = said('text')
    .map(paragraphs)
    .find((found) => found !== null);
  if (text === undefined) return null;
  const first = (part: keyof typeof names) =>
    said(part)
      .map(wordsOf)
      .find((words) => words !== null) ?? null;
  return {
    title: await plain(first('title')),
    text: (await plain(text)) ?? '',
    author: first('author'),
    publisher: first('publisher'),
    publishedOn:
      said('publishedOn')
        .map(publishedDay)
        .find((day) => day !== null) ?? null,
    sourceUrl: first('sourceUrl'),
    language: first('language'),
  };
}

/** A text, or its paragraphs one by one. */
function paragraphs(value: unknown): string | null {
  if (!Array.isArray(value)) return wordsOf(value);
  const all = value.flatMap((one) => wordsOf(one) ?? []);
  return all.length > 0 ? all.join('\n\n') : null;
}

/** Words as they are, of a list of them, or under the name by which tools keep them. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const all = value
      .slice(0, 100)
      .flatMap((one) => (Array.isArray(one) ? [] : (wordsOf(one) ?? [])));
    return all.length > 0 ? all.join(', ') : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const part = ['name', 'rendered', 'title', 'text', 'value', '@id', '@value']
    .map((name) => Reflect.get(value, name))
    .find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof part === 'string' ? part : null;
}

const htmlStart =
  /^\s*<(?:p|div|h[1-6]|article|section|figure|ul|ol|blockquote|html|!doctype)\b[^<]*>/i;

/** Words without the HTML that many tools keep articles in, where they are plainly that. */
async function plain(words: string | null): Promise<string | null> {
  if (words === null) return null;
  const isHtml =
    htmlStart.test(words) || (/&(?:#\d+|#x[\da-f]+|\w+);/i.test(words) && !/[\r\n]/.test(words));
  return isHtml ? textOfBlocks(pageBlocks((await parsePage(words)).body)) : words;
}
