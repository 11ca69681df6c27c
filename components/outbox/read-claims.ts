import { callApi } from '@/components/call-api';
import type { getArticle } from '@/lib/articles/contract';
import type { ArticleView } from '@/lib/articles/schema';
import type { getClaim } from '@/lib/claims/contract';
import type { ClaimView } from '@/lib/claims/schema';

export type ArticleAddress = { deskSlug: string; articleId: string };

/** A claim as the server has it now. Throws what `callApi` throws. */
export function readClaim({ deskSlug }: ArticleAddress, claimId: string): Promise<ClaimView> {
  const path = `/desks/${deskSlug}/claims/${claimId}`;
  return callApi<typeof getClaim>({ method: 'GET', path });
}

/** An article with its claims as the server has them now. Throws what `callApi` throws. */
export function readArticle({ deskSlug, articleId }: ArticleAddress): Promise<ArticleView> {
  const path = `/desks/${deskSlug}/articles/${articleId}`;
  return callApi<typeof getArticle>({ method: 'GET', path });
}
