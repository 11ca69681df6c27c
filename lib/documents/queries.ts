import { Problem } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { readDocumentApart } from '@/lib/server/apart/document-reader';
import { type DocumentFile, UnreadableDocument } from './document';
import { paragraphCount } from './paragraph-count';
import type { RecognisedDocument } from './schema';

/** How many of the articles and refusals of one file are told. */
const toldMax = 100;

/**
 * What a file says, read as articles, for a member of a desk. Nothing is stored. Throws
 * `invalid-input` with the reason where no article can be read from it.
 */
export async function recogniseDocument(
  _actor: Actor,
  file: DocumentFile,
): Promise<RecognisedDocument> {
  const { articles, refusals } = await readDocumentApart(file).catch((error: unknown) => {
    if (error instanceof UnreadableDocument) throw new Problem('invalid-input', error.message);
    throw error;
  });
  return {
    articles: articles
      .slice(0, toldMax)
      .map((article) => ({ ...article, paragraphs: paragraphCount(article.text) })),
    articleCount: articles.length,
    refusals: refusals.slice(0, toldMax),
    refusalCount: refusals.length,
  };
}
