import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { ImportItems } from '@/components/imports/import-items';
import { ImportProgress } from '@/components/imports/import-progress';
import { LinkButton } from '@/components/ui/link-button';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { Time } from '@/components/ui/time/time';
import { id } from '@/lib/api/fields';
import { canRunImport } from '@/lib/imports/access';
import { getImport, listItems } from '@/lib/imports/queries';
import { listItemsQuery } from '@/lib/imports/schema';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Import' };

type Props = PageProps<'/desks/[desk]/imports/[import]'>;

export default function ImportPage(props: Props) {
  return (
    <Page width="measure">
      <Suspense
        fallback={
          <Loading what="the import">
            <Skeleton className="mt-12 h-24" />
          </Loading>
        }
      >
        <OneImport {...props} />
      </Suspense>
    </Page>
  );
}

async function OneImport({ params, searchParams }: Props) {
  const { desk, import: importId } = await params;
  const actor = await requireActor(desk);
  const { state, after } = await searchParams;
  const asked = listItemsQuery.safeParse({ state, after, limit: 100 });
  const query = asked.data ?? listItemsQuery.parse({});
  if (!id.safeParse(importId).success) notFound();
  const found = await orNotFound(getImport(actor, importId));
  const list = await listItems(actor, found.id, query);
  return (
    <>
      <PageHeading
        title={
          <>
            Import of <Time at={found.createdAt} />
          </>
        }
        actions={<LinkButton href={`/desks/${desk}/imports`}>All imports</LinkButton>}
      />
      <p className="mt-2 text-muted">
        Begun by <bdi>{found.addedBy.name}</bdi>
      </p>
      <ImportProgress
        desk={desk}
        read={found}
        runs={canRunImport(actor, { addedById: found.addedBy.id })}
      />
      <ImportItems
        page={`/desks/${desk}/imports/${found.id}`}
        desk={desk}
        of={found}
        only={query.state}
        isFirst={query.after === undefined}
        list={list}
      />
    </>
  );
}
