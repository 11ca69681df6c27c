import { z } from 'zod';
import { day, id, instant, line, person, prose, version } from '@/lib/api/fields';
import { SearchOutcome } from '@/prisma/generated/enums';
import type { SearchContent } from './search-content';

export const searchView = z
  .strictObject({
    id,
    addedBy: person,
    sought: z.string(),
    place: z.string(),
    asked: z.string(),
    answered: z.boolean().nullable(),
    searchedOn: day,
    outcome: z.enum(SearchOutcome),
    note: z.string(),
    confidential: z
      .boolean()
      .describe('Whether nothing that leaves the desk says what was looked for, and of whom.'),
    updatedAt: instant,
    version,
  })
  .meta({ id: 'Search', description: 'One attempt to find out whether a claim holds.' });

export type SearchView = z.infer<typeof searchView>;

const content = {
  sought: prose(2000)
    .min(1, 'What was looked for?')
    .meta({ description: 'The words of a query, or the question that was put.' }),
  place: line(500).meta({ description: 'The archive, database or register; may be empty.' }),
  asked: line(500).meta({ description: 'The person or office that was asked; may be empty.' }),
  answered: z.boolean().nullable().meta({ description: 'Null where nobody was asked.' }),
  searchedOn: day.meta({ description: 'The day of the search.' }),
  outcome: z.enum(SearchOutcome),
  note: prose(10_000),
};

const confidential = z.boolean().meta({
  description:
    'Whether what was looked for, where and of whom must not be told outside of the desk.',
});

type Whereabouts = Pick<SearchContent, 'place' | 'asked' | 'answered'>;

const isSomewhere = ({ place, asked }: Whereabouts) => place !== '' || asked !== '';
const somewhere = { path: ['place'], error: 'Where was it looked for, or who was asked?' };
const isAnswerOfSomebody = ({ asked, answered }: Whereabouts) =>
  (asked === '') === (answered === null);
const answerOfSomebody = {
  path: ['answered'],
  error: 'Say whether they answered where somebody was asked, and only there.',
};

export const addSearchInput = z
  .strictObject({ id, ...content, confidential: confidential.default(false) })
  .refine(isSomewhere, somewhere)
  .refine(isAnswerOfSomebody, answerOfSomebody);
// Whoever leaves it out has not thought of it: what is protected stays so.
export const changeSearchInput = z
  .strictObject({ version, ...content, confidential: confidential.optional() })
  .refine(isSomewhere, somewhere)
  .refine(isAnswerOfSomebody, answerOfSomebody);
