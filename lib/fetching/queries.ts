import { Problem } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { recogniseDocument } from '@/lib/documents/queries';
import type { RecognisedDocument } from '@/lib/documents/schema';
import { db, type Transaction } from '@/lib/server/db';
import { fetchPage } from '@/lib/server/fetch-page/fetch-page';
import { UnfetchablePage } from '@/lib/server/fetch-page/unfetchable-page';
import { countFetch } from '@/lib/server/rate-limit';
import type { FetchingView } from './schema';
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
): Promise<RecognisedDocument> {
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
  const page = await fetchPage(url, options).catch((error: unknown) => {
    if (!(error instanceof UnfetchablePage)) throw error;
    const { message } = error;
    throw new Problem('invalid-input', message, { issues: [{ path: 'body.url', message }] });
  });
  // By what the site says it is: the end of an address is no name of a file.
  const { type, bytes } = page;
  const { articles, ...rest } = await recogniseDocument(actor, { name: '', type, bytes });
  const found = articles.map((article) => ({
    ...article,
    sourceUrl: sourceOf(article.sourceUrl, page.url),
  }));
  return { ...rest, articles: found };
}
