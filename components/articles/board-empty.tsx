import { LinkButton } from '@/components/ui/link-button';
import { EmptyState } from '@/components/ui/page/empty-state';
import type { BoardFilter } from '@/lib/articles/schema';
import { type BoardQuery, isNarrowed, writeBoardAddress } from '@/lib/board/address';

const nothing = {
  all: { title: 'There are no older articles.', text: 'You have reached the end of the list.' },
  pending: { title: 'Nothing is pending.', text: 'Every claim of every article has a verdict.' },
  'needs-ruling': {
    title: 'Nothing needs a ruling.',
    text: 'An article comes here when its reviewers disagree on a claim.',
  },
  recheck: {
    title: 'Nothing is due for a re-check.',
    text: 'An article comes here when what was decided of one of its claims is older than the desk lets it stand.',
  },
  settled: {
    title: 'Nothing is settled yet.',
    text: 'An article comes here when each of its claims has a verdict and none waits for a ruling.',
  },
} as const satisfies Record<BoardFilter, { title: string; text: string }>;

type BoardEmptyProps = {
  desk: string;
  query: BoardQuery;
  /** Whether the desk has no article at all. */
  isFirst: boolean;
};

/** A board without a row: why, and what to do. */
export function BoardEmpty({ desk, query, isFirst }: BoardEmptyProps) {
  const { show, sort, search } = query;
  if (isFirst) {
    return (
      <EmptyState title="There are no articles on this desk yet.">
        <p>
          Paste in the first one. It comes apart into the claims it makes, each tied to its exact
          words, and you can mark them at once.
        </p>
        <div className="flex flex-wrap gap-2">
          <LinkButton look="primary" href={`/desks/${desk}/articles/new`}>
            Add the first article
          </LinkButton>
          <LinkButton href={`/desks/${desk}/imports/new`}>Import many at once</LinkButton>
        </div>
      </EmptyState>
    );
  }
  if (isNarrowed(query)) {
    return (
      <EmptyState
        title={search === '' ? 'No article is like that.' : `Nothing was found for “${search}”.`}
      >
        <p>
          {search === ''
            ? 'There are articles on this desk, and none that all the filters fit.'
            : 'Titles, publishers, authors, texts and claims were searched for these words.'}
        </p>
        <LinkButton href={`/desks/${desk}/articles?${writeBoardAddress({ show, sort })}`}>
          {search === '' ? 'Clear the filters' : 'Clear the search'}
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={nothing[show].title}>
      <p>{nothing[show].text}</p>
      <LinkButton href={`/desks/${desk}/articles`}>Show all articles</LinkButton>
    </EmptyState>
  );
}
