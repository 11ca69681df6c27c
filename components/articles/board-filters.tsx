import { Select } from '@/components/ui/fields/select';
import type { BoardAge } from '@/lib/articles/schema';
import type { BoardQuery } from '@/lib/board/address';
import { stages } from '@/lib/stages/stages';

const ageLabels = {
  any: 'At any time',
  day: 'In the last day',
  week: 'In the last week',
  month: 'In the last 30 days',
  older: 'Before that',
} as const satisfies Record<BoardAge, string>;

type Person = { id: string; name: string };
export type BoardFiltersProps = {
  query: BoardQuery;
  /** Of whom one may ask what they brought in, and what they have marked. */
  members: readonly Person[];
  reviewers: readonly Person[];
  publishers: readonly string[];
  /** The id of whoever asks. */
  userId: string;
};

/** The people to choose from, and whoever is asked for without being one of them any more. */
const optionsOf = (people: readonly Person[], asked: string | undefined) => [
  { value: '', label: 'Anybody' },
  ...(asked === undefined || people.some(({ id }) => id === asked)
    ? []
    : [{ value: asked, label: 'Somebody who is not on the desk' }]),
  ...people.map(({ id, name }) => ({ value: id, label: name })),
];

/** What the board can be narrowed to, beside words and tabs. */
export function BoardFilters({ query, members, reviewers, publishers, userId }: BoardFiltersProps) {
  return (
    <div className="mt-2 grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3">
      <Select
        label="Stage"
        name="stage"
        defaultValue={query.stage ?? ''}
        options={[
          { value: '', label: 'Any' },
          ...Object.entries(stages).map(([value, { label }]) => ({ value, label })),
        ]}
      />
      <Select
        label="Added by"
        name="addedBy"
        defaultValue={query.addedBy ?? ''}
        options={optionsOf(members, query.addedBy)}
      />
      <Select
        label="Marked by"
        name="reviewer"
        defaultValue={query.reviewer ?? ''}
        options={optionsOf(reviewers, query.reviewer)}
      />
      <Select
        label="Assigned to"
        name="assignee"
        defaultValue={query.assignee ?? ''}
        options={assigneeOptions(reviewers, userId)}
      />
      <Select
        label="Publisher"
        name="publisher"
        defaultValue={query.publisher ?? ''}
        options={[
          { value: '', label: 'Any' },
          ...publisherNames(publishers, query).map((value) => ({ value, label: value })),
        ]}
      />
      <Select
        label="Added"
        name="age"
        defaultValue={query.age}
        options={Object.entries(ageLabels).map(([value, label]) => ({ value, label }))}
      />
      <Select
        label="Comments"
        name="comments"
        defaultValue={query.comments}
        options={[
          { value: 'any', label: 'Any or none' },
          { value: 'open', label: 'Some open' },
        ]}
      />
    </div>
  );
}

/** Whom an article may be assigned to: oneself and nobody first. Of others one may ask who may ask what they have marked. */
const assigneeOptions = (people: readonly Person[], userId: string) => [
  { value: '', label: 'Anybody or nobody' },
  { value: userId, label: 'Me' },
  { value: 'nobody', label: 'Nobody' },
  ...people.filter(({ id }) => id !== userId).map(({ id, name }) => ({ value: id, label: name })),
];

/** The publishers to choose from, and the one that is asked for. */
const publisherNames = (names: readonly string[], { publisher }: BoardQuery) =>
  publisher === undefined || names.includes(publisher) ? names : [publisher, ...names];
