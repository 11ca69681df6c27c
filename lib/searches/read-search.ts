import { isDay } from '@/lib/articles/day';
import { SearchOutcome } from '@/prisma/generated/enums';
import type { SearchContent } from './search-content';

/** The fields of the form for a search, as a person filled them in. */
export type SearchFields = {
  sought: string;
  place: string;
  asked: string;
  /** `yes` or `no`; without somebody who was asked it says nothing. */
  answered: string;
  outcome: string;
  note: string;
  /** YYYY-MM-DD */
  searchedOn: string;
  /** `yes`, or empty. */
  confidential: string;
};

/** A form that nobody has filled in yet; `today` is YYYY-MM-DD. */
export const emptySearch = (today: string): SearchFields => ({
  sought: '',
  place: '',
  asked: '',
  answered: 'no',
  outcome: 'NOTHING',
  note: '',
  searchedOn: today,
  confidential: '',
});

/** A form that shows what is logged of a search, to be changed. */
export const filledSearch = (content: SearchContent): SearchFields => ({
  ...content,
  answered: content.answered ? 'yes' : 'no',
  confidential: content.confidential ? 'yes' : '',
});

/** A sentence for every field that cannot stay as it is. */
export type SearchErrors = Partial<Record<keyof SearchFields, string>>;

/** What a filled-in form says, or what is wrong with it. */
export function readSearch(
  fields: SearchFields,
): { content: SearchContent } | { errors: SearchErrors } {
  const [sought, place, asked] = [fields.sought.trim(), fields.place.trim(), fields.asked.trim()];
  const errors: SearchErrors = {
    ...(sought === '' && { sought: 'What was looked for?' }),
    ...(place === '' && asked === '' && { place: 'Where was it looked for, or who was asked?' }),
    ...(!isDay(fields.searchedOn) && { searchedOn: 'On which day was that?' }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return {
    content: {
      sought,
      place,
      asked,
      answered: asked === '' ? null : fields.answered === 'yes',
      searchedOn: fields.searchedOn,
      outcome: Object.values(SearchOutcome).find((value) => value === fields.outcome) ?? 'NOTHING',
      note: fields.note.trim(),
      confidential: fields.confidential === 'yes',
    },
  };
}
