import { Problem } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { UnreadableDocument } from '@/lib/documents/document';
import { readDocument } from '@/lib/documents/read-document';
import { db, type Transaction } from '@/lib/server/db';
import { type FetchedPage, fetchPage } from '@/lib/server/fetch-page/fetch-page';
import { UnfetchablePage } from '@/lib/server/fetch-page/unfetchable-page';
import { countFetch } from '@/lib/server/rate-limit';
import type { FetchedDocument, FetchingView } from './schema';
import { sourceOf } from './source-of';

/** Whether the actor's desk fetches articles from web addresses. */
export async function getFetching(actor: Actor, client: Transaction = db()): Promise<FetchingView> {
  const { fetching, fetchingVersion } = await client.desk.findUniqueOrThrow({
    where: { id: actor.deskId },
    select: { fetching: true, fetchingVersion: true },
  });
  return { on: fetching, version: fetchingVersion };
}

/**
 * A page of the web, read as an article. Nothing is stored. Throws `conflict` where the desk does
 * not fetch, `too-many-requests`, and `invalid-input` where the page cannot be had or holds no
 * article.
 *
 * @param options how the page is fetched, which tests alone change
 */
export async function fetchDocument(
  actor: Actor,
  { url }: { url: string },
  options: Parameters<typeof fetchPage>[1] = {},
): Promise<FetchedDocument> {
  const { on } = await getFetching(actor);
  if (!on) {
    throw new Problem(
      'conflict',
      'This desk fetches nothing from web addresses. An admin can switch that on, on the page Policy.',
    );
  }
  const wait = await countFetch(actor.userId);
  if (wait > 0) {
    throw new Problem(
      'too-many-requests',
      `You have had many pages fetched. Try again in ${Math.ceil(wait / 60)} min, or paste the text.`,
      { retryAfterSeconds: wait },
    );
  }
  try {
    return await read(await fetchPage(url, options));
  } catch (error) {
    if (!(error instanceof UnfetchablePage || error instanceof UnreadableDocument)) throw error;
    const { message } = error;
    throw new Problem('invalid-input', message, { issues: [{ path: 'body.url', message }] });
  }
}

async function read({ url, type, bytes }: FetchedPage): Promise<FetchedDocument> {
  // By what the site says it is: the end of an address is no name of a file.
  const { articles } = await readDocument({ name: '', type, bytes });
  const [article] = articles;
  if (!article) throw new UnreadableDocument('There is no article on this page.');
  return { ...article, sourceUrl: sourceOf(article.sourceUrl, url) };
}
