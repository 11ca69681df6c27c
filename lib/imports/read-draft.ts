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
  const result = addArticleInput.safeParse({ id: item.articleId, title, text, ...details });
  if (result.success) return result.data;
  throw new RefusedItem(result.error.issues[0]?.message ?? 'It is no article.');
}
