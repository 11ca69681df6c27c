'use client';

import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import { CardForm } from '@/components/claims/card/card-form';
import { useDraftedFields } from '@/components/claims/card/use-drafted-fields';
import { useDesk } from '@/components/claims/review-context';
import { localToday } from '@/components/ui/time/local-today';
import type { ClaimView } from '@/lib/claims/schema';
import {
  emptySearch,
  filledSearch,
  readSearch,
  type SearchErrors,
  type SearchFields,
} from '@/lib/searches/read-search';
import { SearchInputs } from './search-inputs';

/** Logs a search for a claim, or changes one. What is written stays on the device until it is logged. */
export function SearchForm({ claim, searchId }: { claim: ClaimView; searchId: string | null }) {
  const { actions } = useDesk();
  const existing = claim.searches.find(({ id }) => id === searchId);
  const [errors, setErrors] = useState<SearchErrors>({});
  const drafted = useDraftedFields<SearchFields>(claim, `search ${searchId ?? 'new'}`, {
    first: 'sought',
    empty: emptySearch(localToday()),
    stored: existing ? filledSearch(existing) : null,
  });

  const save = () => {
    const read = readSearch(drafted.written());
    if ('errors' in read) {
      setErrors(read.errors);
      drafted.focusFirst(read.errors);
      return;
    }
    const { content } = read;
    drafted.forget();
    if (existing) {
      actions.write({ kind: 'change-search', searchId: existing.id, content }, drafted.begun);
    } else actions.write({ kind: 'add-search', searchId: uuid(), content });
    actions.open(null);
  };
  return (
    <CardForm
      ref={drafted.form}
      name={existing ? 'Change search' : 'Log a search'}
      about={drafted.about}
      label={existing ? 'Save search' : 'Log search'}
      onSave={save}
      onInput={drafted.keep}
    >
      <SearchInputs fields={drafted.fields} errors={errors} />
    </CardForm>
  );
}
