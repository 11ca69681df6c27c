import { z } from 'zod';
import { day, id, instant, person, prose, version } from '@/lib/api/fields';
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
    updatedAt: instant,
    version,
  })
  .meta({ id: 'Search', description: 'One attempt to find out whether a claim holds.' });

export type SearchView = z.infer<typeof searchView>;

const content = {
  sought: prose(2000)
    .min(1, 'What was looked for?')
    .meta({ description: 'The words of a query, or the question that was put.' }),
  place: prose(500).meta({ description: 'The archive, database or register; may be empty.' }),
  asked: prose(500).meta({ description: 'The person or office that was asked; may be empty.' }),
  answered: z.boolean().nullable().meta({ description: 'Null where nobody was asked.' }),
  searchedOn: day.meta({ description: 'The day of the search.' }),
  outcome: z.enum(SearchOutcome),
  note: prose(10_000),
};

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
  .strictObject({ id, ...content })
  .refine(isSomewhere, somewhere)
  .refine(isAnswerOfSomebody, answerOfSomebody);
export const changeSearchInput = z
  .strictObject({ version, ...content })
  .refine(isSomewhere, somewhere)
  .refine(isAnswerOfSomebody, answerOfSomebody);
