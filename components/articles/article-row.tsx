import Link from 'next/link';
import { BoardAssignment } from '@/components/assignments/board-assignment';
import { ChooseBox } from '@/components/bulk/choose-box';
import type { Choosing } from '@/components/bulk/use-selection';
import { OpenComments } from '@/components/comments/open-comments';
import { Initials } from '@/components/presence/initials';
import { DueCount } from '@/components/recheck/due-count';
import { StageMark } from '@/components/stages/stage-mark';
import { StatusBar } from '@/components/ui/status/status-bar';
import { Day, Time } from '@/components/ui/time/time';
import type { ListedArticle } from '@/lib/articles/schema';
import { workableStages } from '@/lib/stages/stages';
import { Awaits } from './awaits';
import { FoundText } from './found-text';
import { StatusTally } from './status-tally';
import type { BoardRow } from './use-board-now';

/** As many of those who have marked an article are shown one by one. */
const mostNamed = 4;

/** The columns of the board; a narrow screen stacks them. */
export const columns = [
  { name: 'Article', className: 'lg:w-[31%]' },
  { name: 'Claims', className: 'lg:w-[21%]' },
  { name: 'Stage', className: 'lg:w-[14%]' },
  { name: 'Assigned to', className: 'lg:w-[17%]' },
  { name: 'Added', className: 'lg:w-[14%]' },
] as const;

// The first lines of all cells stand on the baseline of the title.
const cell = 'max-lg:block lg:pt-6 lg:pb-5 lg:pr-6 lg:last:pr-0 align-top';

/** Who looks at the board, and what they may do about whose an article is. */
export type BoardReader = {
  userId: string;
  assigns: boolean;
  reviewersPerArticle: number;
  /** Whether a rule of the desk can choose whom an article is assigned to. */
  hasRule: boolean;
};

type ArticleRowProps = {
  article: BoardRow;
  desk: string;
  search: string;
  reader: BoardReader;
  choosing: Choosing;
};

/** One article on the board. The whole row leads to its review desk. */
export function ArticleRow({ article, desk, search, reader, choosing }: ArticleRowProps) {
  const { id, title, addedBy, createdAt, counts, stage, reviewers, passage } = article;
  const { assignments } = article;
  const { userId, assigns, reviewersPerArticle } = reader;
  const others = assignments.filter(({ assignee }) => assignee.id !== userId);
  return (
    <tr className="group relative border-b has-checked:bg-accent-tint has-checked:shadow-[-12px_0_0_var(--color-accent-tint),12px_0_0_var(--color-accent-tint)] border-line max-lg:block max-lg:space-y-2 max-lg:py-4 print:break-inside-avoid">
      <td className={`${cell} pr-0! max-lg:absolute max-lg:top-4 max-lg:right-0 print:hidden`}>
        {!article.deleted && <ChooseBox {...{ id, title, choosing }} />}
      </td>
      <th
        scope="row"
        className={`${cell} text-left font-normal max-lg:mt-0! max-lg:pr-10 lg:pt-5!`}
      >
        <Link
          href={`/desks/${desk}/articles/${id}`}
          className="line-clamp-4 font-serif text-lg leading-snug font-semibold text-pretty [overflow-wrap:anywhere] decoration-line decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0"
        >
          <bdi>
            <FoundText text={title} search={search} />
          </bdi>
        </Link>
        <Origin article={article} search={search} />
        {passage !== null && (
          <p className="mt-1 text-muted [overflow-wrap:anywhere]">
            … <FoundText text={passage} search={search} /> …
          </p>
        )}
      </th>
      <td className={cell}>
        <StatusBar counts={counts} className="max-lg:mt-3 max-lg:max-w-96 lg:mt-1" />
        <StatusTally counts={counts} className="mt-1.5" />
      </td>
      <td className={cell}>
        {article.deleted ? (
          <span className="font-semibold">Deleted just now</span>
        ) : (
          <>
            <StageMark stage={stage} />
            <Awaits counts={counts} />
            <DueCount count={article.toRecheck} />
            <OpenComments count={article.openComments} words />
            <PresentOn people={article.present} />
          </>
        )}
      </td>
      <td className={cell}>
        <span className="text-muted lg:hidden">Assigned to: </span>
        <BoardAssignment
          {...{ desk, userId, assigns, assignments }}
          article={{ id, title }}
          isOpen={workableStages.includes(stage)}
          due={article.due}
          isFree={others.length < reviewersPerArticle}
        />
      </td>
      <td className={`${cell} text-muted`}>
        <bdi className="[overflow-wrap:anywhere] text-ink">{addedBy.name}</bdi>
        <span className="lg:hidden"> · </span>
        <span className="lg:block">
          <Time at={createdAt} />
        </span>
        {reviewers.length > 0 && <People words="Marked by" people={reviewers} />}
      </td>
    </tr>
  );
}

type Person = ListedArticle['reviewers'][number];

/** Some people by their initials, those beyond the first few by their number. */
function People({ words, people }: { words: string; people: readonly Person[] }) {
  return (
    <span className="mt-1 flex flex-wrap items-center gap-1">
      <span>{words}</span>
      {people.slice(0, mostNamed).map(({ id, name }) => (
        <Initials key={id} names={[name]} small />
      ))}
      {people.length > mostNamed && (
        <Initials names={people.slice(mostNamed).map(({ name }) => name)} small />
      )}
    </span>
  );
}

/** Who else has the article open at this moment. */
function PresentOn({ people }: { people: readonly Person[] }) {
  if (people.length === 0) return null;
  return (
    <span className="block text-muted">
      <People words="Here now" people={people} />
    </span>
  );
}

// A line ends with the dot and does not begin with it.
const dot = '\u00A0· ';

function Origin({ article, search }: Pick<ArticleRowProps, 'article' | 'search'>) {
  const { publisher, author, publishedOn } = article;
  const names = [publisher, author].filter((name) => name !== null);
  if (names.length === 0 && publishedOn === null) return null;
  return (
    <p className="mt-1 text-muted [overflow-wrap:anywhere]">
      {names.map((name, index) => (
        // Publisher and author may bear one name, and neither moves.
        // biome-ignore lint/suspicious/noArrayIndexKey: the names are of two fields.
        <span key={index}>
          {index > 0 && dot}
          <bdi>
            <FoundText text={name} search={search} />
          </bdi>
        </span>
      ))}
      {publishedOn !== null && (
        <>
          {names.length > 0 && dot}
          <Day on={publishedOn} />
        </>
      )}
    </p>
  );
}
