import type { NamingPart, SavedQuery } from './schema';

const parts = [
  'addedBy',
  'reviewer',
  'assignee',
  'publisher',
] as const satisfies readonly NamingPart[];

/** What stands in place of an assignee's id where nobody has an article. */
const nobody = 'nobody';

/** The parts of a saved view that name somebody or something that is not `there`. */
export function goneParts(
  query: Pick<SavedQuery, NamingPart>,
  there: ReadonlySet<string | null | undefined>,
): NamingPart[] {
  return parts.filter(
    (part) => query[part] !== undefined && query[part] !== nobody && !there.has(query[part]),
  );
}

const words = {
  addedBy: 'whoever added the articles is not on the desk any more',
  reviewer: 'whoever marked them is not on the desk any more',
  assignee: 'whoever they are assigned to is not on the desk any more',
  publisher: 'no article is of its publisher any more',
} as const satisfies Record<NamingPart, string>;

/** What is gone that a saved view asks for, as a sentence without its full stop; empty where nothing is. */
export const goneWords = (gone: readonly NamingPart[]): string =>
  gone.map((part) => words[part]).join('; ');
