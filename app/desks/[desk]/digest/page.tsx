import type { Metadata } from 'next';
import { Suspense } from 'react';
import { Digest } from '@/components/digest/digest';
import { DigestSkeleton } from '@/components/digest/digest-skeleton';
import { MarkAsRead } from '@/components/digest/mark-as-read';
import { LinkButton } from '@/components/ui/link-button';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Time } from '@/components/ui/time/time';
import { listSummaries } from '@/lib/articles/queries';
import { statusNamesOf } from '@/lib/claims/status-names';
import { listMentions } from '@/lib/comments/queries';
import { getDigest } from '@/lib/digest/queries';
import { requireActor } from '@/lib/server/session';
import { getVerdictNames } from '@/lib/verdict-names/queries';

export const metadata: Metadata = { title: 'Digest' };

type Props = PageProps<'/desks/[desk]/digest'>;

export default async function DigestPage(props: Props) {
  const { desk } = await props.params;
  return (
    <Page width="reading">
      <PageHeading
        title="Digest"
        actions={<LinkButton href={`/desks/${desk}/ledger`}>Ledger</LinkButton>}
      />
      <Suspense fallback={<DigestSkeleton />}>
        <News {...props} />
      </Suspense>
    </Page>
  );
}

async function News({ params }: Props) {
  const actor = await requireActor((await params).desk);
  const [digest, mentions, { names }] = await Promise.all([
    getDigest(actor),
    listMentions(actor),
    getVerdictNames(actor),
  ]);
  const ids = new Set(digest.entries.flatMap(({ article }) => article?.id ?? []));
  const articles = await listSummaries(actor, [...ids]);
  const mentioned = new Map<string, number>();
  for (const { article } of mentions)
    mentioned.set(article.id, (mentioned.get(article.id) ?? 0) + 1);
  const { mark, position } = digest;
  return (
    <>
      <p className="mt-2 max-w-measure text-muted">
        What others have changed {mark ? 'since you looked on ' : 'in the last seven days'}
        {mark && <Time at={mark.at} />}, article by article, without what you have seen there.
      </p>
      <MarkAsRead
        desk={actor.deskSlug}
        position={position}
        mark={mark?.entry ?? null}
        isNew={digest.entries.length > 0}
      />
      <Digest
        desk={actor.deskSlug}
        digest={digest}
        names={statusNamesOf(names)}
        rulings={new Map(articles.map(({ id, counts }) => [id, counts.NEEDS_RULING]))}
        mentions={mentioned}
      />
    </>
  );
}
