import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { DossierPreview } from '@/components/dossiers/dossier-preview';
import { MakeDossier } from '@/components/dossiers/make-dossier';
import { LinkButton } from '@/components/ui/link-button';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { writeBoardAddress } from '@/lib/board/address';
import { mostCounted } from '@/lib/board/counted';
import { readBoardAddress } from '@/lib/board/read-address';
import { statusNamesOf } from '@/lib/claims/status-names';
import { listColleagues } from '@/lib/desks/queries';
import { canMakeDossiers } from '@/lib/dossiers/access';
import { describeQuery, nameFrom } from '@/lib/dossiers/describe-query';
import { previewDossier } from '@/lib/dossiers/queries';
import { requireActor } from '@/lib/server/session';
import { getVerdictNames } from '@/lib/verdict-names/queries';

export const metadata: Metadata = { title: 'New dossier' };

type Props = PageProps<'/desks/[desk]/dossiers/new'>;

export default function NewDossierPage(props: Props) {
  return (
    <Page width="measure">
      <Suspense
        fallback={
          <Loading what="what it would be of">
            <Skeleton className="mt-12 h-24" />
          </Loading>
        }
      >
        <NewDossier {...props} />
      </Suspense>
    </Page>
  );
}

async function NewDossier({ params, searchParams }: Props) {
  const actor = await requireActor((await params).desk);
  if (!canMakeDossiers(actor)) notFound();
  const { after, limit, ...query } = readBoardAddress(await searchParams);
  const [preview, people, { names }] = await Promise.all([
    previewDossier(actor, query),
    listColleagues(actor),
    getVerdictNames(actor),
  ]);
  const nameOf = nameFrom(new Map(people.map(({ id, name }) => [id, name])));
  const filter = describeQuery(query, { statuses: statusNamesOf(names), nameOf });
  const board = `/desks/${actor.deskSlug}/articles?${writeBoardAddress(query)}` as const;
  return (
    <>
      <PageHeading
        title="New dossier"
        actions={<LinkButton href={board}>Back to the articles</LinkButton>}
      />
      {preview.articles === 0 ? (
        <EmptyState title="The list has no article.">
          <p>{filter}: there is nothing to make a dossier of. Ask the board for something else.</p>
        </EmptyState>
      ) : (
        <>
          <DossierPreview filter={filter} preview={preview} />
          <MakeDossier
            desk={actor.deskSlug}
            query={query}
            restricted={preview.restricted}
            isMore={preview.articles > mostCounted}
            suggestedTitle={query.search === '' ? '' : query.search}
          />
        </>
      )}
    </>
  );
}
