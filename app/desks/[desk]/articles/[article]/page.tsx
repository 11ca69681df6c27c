import type { Metadata } from 'next';
import { orNotFound } from '@/app/or-not-found';
import { ReviewDesk } from '@/components/claims/review-desk';
import { mainId } from '@/components/ui/skip-link';
import { getArticle, getArticleSummary } from '@/lib/articles/queries';
import { filterFrom } from '@/lib/claims/filter';
import { requireActor } from '@/lib/server/session';

type Props = PageProps<'/desks/[desk]/articles/[article]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { desk, article } = await params;
  const { title } = await orNotFound(getArticleSummary(await requireActor(desk), article));
  return { title };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { desk, article: articleId } = await params;
  const { claim, show } = await searchParams;
  const actor = await requireActor(desk);
  const article = await orNotFound(getArticle(actor, articleId));
  return (
    <main id={mainId} tabIndex={-1} className="outline-none">
      <ReviewDesk
        key={article.id}
        article={article}
        actor={actor}
        selectedId={typeof claim === 'string' ? claim : null}
        filter={filterFrom(typeof show === 'string' ? show : null)}
      />
    </main>
  );
}
