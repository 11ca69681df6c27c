import { callApi } from '@/components/call-api';
import type { Review } from '@/components/claims/review-context';
import type { listWork } from '@/lib/work/contract';
import { nextWork } from '@/lib/work/next-work';

/** As many as one answer holds: whoever has more sees what is due first. */
const mostAsked = 200;

/** Goes to the next article of a person's work of which claims wait for them, or says that there is none. */
export async function openNextWork(
  { actor, article, actions }: Pick<Review, 'actor' | 'article' | 'actions'>,
  go: (path: string) => void,
): Promise<void> {
  const desk = `/desks/${actor.deskSlug}`;
  try {
    const path = `${desk}/work?limit=${mostAsked}`;
    const { items } = await callApi<typeof listWork>({ method: 'GET', path });
    const next = nextWork(items, article.id);
    if (next) go(`${desk}/articles/${next.article.id}`);
    else actions.note('No other article that is assigned to you waits.');
  } catch {
    actions.note('The server cannot be reached, so your next article is not known. Try again.');
  }
}
