import { LinkButton } from '@/components/ui/link-button';
import { EmptyState } from '@/components/ui/page/empty-state';
import { countedWords } from '@/lib/board/counted';

/** Where nothing is assigned to whoever looks: what they can do instead. */
export function WorkEmpty({ desk, free }: { desk: string; free: number }) {
  if (free === 0) {
    return (
      <EmptyState title="Nothing is assigned to you.">
        <p>
          No article waits for somebody to take it either. What an editor or the desk’s rule assigns
          to you is listed here, what is due first on top.
        </p>
        <LinkButton href={`/desks/${desk}/articles`}>Go to the articles</LinkButton>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nothing is assigned to you.">
      <p>
        {free === 1
          ? 'There is 1 article that nobody has: take it.'
          : `There are ${countedWords(free)} articles that nobody has: take one of them.`}
      </p>
    </EmptyState>
  );
}
