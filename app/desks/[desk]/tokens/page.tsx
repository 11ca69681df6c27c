import type { Metadata } from 'next';
import { Suspense } from 'react';
import { MakeToken } from '@/components/tokens/make-token';
import { TokenList } from '@/components/tokens/token-list';
import { LinkButton } from '@/components/ui/link-button';
import { DeadEnd } from '@/components/ui/page/dead-end';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Section } from '@/components/ui/page/section';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { requireActor } from '@/lib/server/session';
import { canManageTokens } from '@/lib/tokens/access';
import { listTokens } from '@/lib/tokens/queries';

export const metadata: Metadata = { title: 'Access tokens' };

export default function TokensPage(props: PageProps<'/desks/[desk]/tokens'>) {
  return (
    <Suspense fallback={<TokensSkeleton />}>
      <Tokens {...props} />
    </Suspense>
  );
}

async function Tokens({ params }: PageProps<'/desks/[desk]/tokens'>) {
  const actor = await requireActor((await params).desk);
  const { deskSlug: desk } = actor;
  if (!canManageTokens(actor)) {
    return (
      <DeadEnd title="Only admins see this page.">
        <p>Admins of the desk let programs act on it. Ask one of them for an access token.</p>
        <LinkButton href={`/desks/${desk}/articles`}>Go to the articles</LinkButton>
      </DeadEnd>
    );
  }
  const tokens = await listTokens(actor);
  return (
    <Page width="measure">
      <PageHeading
        title="Access tokens"
        actions={<LinkButton href={`/desks/${desk}/people`}>People</LinkButton>}
      />
      <p className="mt-1 max-w-measure text-muted">
        By a token a program acts on this desk for whoever made it, with their role at most. What it
        can do is described for programs in the{' '}
        <a href="/api/v1/openapi.json" className="text-accent underline underline-offset-2">
          OpenAPI document
        </a>
        .
      </p>
      <Section title="Make a token">
        <MakeToken desk={desk} />
      </Section>
      <Section title="Tokens that work">
        <TokenList desk={desk} tokens={tokens} />
      </Section>
    </Page>
  );
}

function TokensSkeleton() {
  return (
    <Page width="measure">
      <Loading what="the access tokens">
        <PageHeading title="Access tokens" />
        <Skeleton className="mt-10 h-40" />
        <Skeleton className="mt-10 h-52" />
      </Loading>
    </Page>
  );
}
