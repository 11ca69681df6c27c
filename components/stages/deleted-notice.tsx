'use client';

import { useDesk } from '@/components/claims/review-context';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { canDeleteArticle } from '@/lib/articles/access';

/** Says that the article was deleted while it was open here. */
export function DeletedNotice() {
  const { actor } = useDesk();
  const articles = `/desks/${actor.deskSlug}` as const;
  return (
    <Notice tone="error" title="This article was deleted." className="mb-6">
      <p>
        Nothing can be saved in it until it is restored. What is not saved yet stays on this device.
      </p>
      <p className="mt-2">
        {canDeleteArticle(actor) ? (
          <LinkButton href={`${articles}/deleted-articles`}>Deleted articles</LinkButton>
        ) : (
          <LinkButton href={`${articles}/articles`}>All articles</LinkButton>
        )}
      </p>
    </Notice>
  );
}
