import { Loading, Skeleton } from '@/components/ui/page/skeleton';

/** The place of an article's page while it is read; `what` says it aloud. */
export function ArticleSkeleton({ what }: { what: string }) {
  return (
    <Loading what={what}>
      <Skeleton className="h-10 w-64" />
      <Skeleton className="mt-12 h-9 w-4/5" />
      <Skeleton className="mt-8 h-40" />
      <Skeleton className="mt-10 h-64" />
    </Loading>
  );
}
