import type { Metadata } from 'next';
import { orNotFound } from '@/app/or-not-found';
import { ArticleFacts } from '@/components/articles/article-facts';
import { ReviewDesk } from '@/components/claims/review-desk';
import { EarlyPresses } from '@/components/keys/early-presses';
import { mainId } from '@/components/ui/page/skip-link';
import { getArticle, getArticleSummary } from '@/lib/articles/queries';
import { getAssignmentRule } from '@/lib/assignment-rules/queries';
import { listChecklists } from '@/lib/checklists/queries';
import { filterFrom } from '@/lib/claims/filter-address';
import type { Actor } from '@/lib/desks/actor';
import { findFeedPosition } from '@/lib/feed/queries';
import { getSeverities } from '@/lib/gate/queries';
import { getKeys } from '@/lib/keys/queries';
import { findLedgerPosition } from '@/lib/ledger/queries';
import { getPolicy } from '@/lib/policy/queries';
import { requireActor } from '@/lib/server/session';
import { getVisit } from '@/lib/visits/queries';
import { articleIdOf } from './article-id';

type Props = PageProps<'/desks/[desk]/articles/[article]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const actor = await requireActor(address.desk);
  const { title } = await orNotFound(getArticleSummary(actor, articleIdOf(address)));
  return { title };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const address = await params;
  const { claim, ...asked } = await searchParams;
  const actor = await requireActor(address.desk);
  const articleId = articleIdOf(address);
  const [
    { madeAt, visit, claims, ...article },
    checklists,
    { rationaleRequiredFor },
    severities,
    rule,
    keys,
  ] = await Promise.all([
    orNotFound(readArticle(actor, articleId)),
    listChecklists(actor),
    getPolicy(actor),
    getSeverities(actor),
    getAssignmentRule(actor),
    getKeys({ id: actor.userId }),
  ]);
  return (
    <main id={mainId} tabIndex={-1} className="outline-none">
      <EarlyPresses />
      <ReviewDesk
        key={article.id}
        article={article}
        // As text: of values React writes and reads each one by itself, of which claims have a hundred.
        claims={JSON.stringify(claims)}
        actor={actor}
        policy={{
          checklists,
          rationaleRequiredFor,
          severities,
          reviewersPerArticle: rule.reviewersPerArticle,
        }}
        keys={keys}
        visit={visit}
        madeAt={madeAt}
        selectedId={typeof claim === 'string' ? claim : null}
        filter={filterFrom(once(asked))}
        facts={<ArticleFacts desk={actor.deskSlug} article={article} />}
      />
    </main>
  );
}

/** The article with what its page is known to hold of it. Throws `not-found`. */
async function readArticle(actor: Actor, articleId: string) {
  // The ledger first: what comes between the two readings is then asked for again, not missed.
  const [newestEntry, feed] = await Promise.all([
    findLedgerPosition(actor, articleId),
    findFeedPosition(actor),
  ]);
  const [article, visit] = await Promise.all([
    getArticle(actor, articleId),
    getVisit(actor, articleId),
  ]);
  return { ...article, visit, madeAt: { newestEntry, feed } };
}

/** What an address says once; what it says twice is passed over. */
function once(asked: Record<string, string | string[] | undefined>): URLSearchParams {
  const said = Object.entries(asked).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  return new URLSearchParams(said);
}
