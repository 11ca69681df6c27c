import { readInput } from '@/lib/api/input-message';
import { type AddArticleInput, addArticleInput } from '@/lib/articles/schema';
import { suggestTitle } from '@/lib/articles/suggest-title';
import type { DocumentArticle } from '@/lib/documents/document';
import { titleFromName } from './item-name';
import { RefusedItem } from './refused-item';

/** An item that an article was read from. */
type Item = { name: string; articleId: string };

/**
 * The article that an item becomes. Where nothing says its title, it is the first line of the text,
 * or the name of the file. Throws `RefusedItem` where the desk could not take it.
 */
export function readDraft(item: Item, found: DocumentArticle): AddArticleInput {
  const { text, author, publisher, publishedOn, sourceUrl } = found;
  const title = found.title ?? suggestTitle(text) ?? titleFromName(item.name);
  const details = { author, publisher, publishedOn, sourceUrl };
  const draft = { id: item.articleId, title, text, ...details };
  const read = readInput('article', addArticleInput, draft);
  if (read.success) return read.data;
  throw new RefusedItem(read.detail);
}
