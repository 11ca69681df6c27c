'use client';

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { keepDraft, readDraft, useBegun } from '@/components/claims/drafts';
import { useDesk } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { localToday } from '@/components/ui/local-today';
import { begunWith } from '@/lib/claims/change';
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
  const { actions, actor } = useDesk();
  const existing = claim.searches.find(({ id }) => id === searchId);
  const about = `${claim.id}:search:${searchId ?? 'new'}`;
  const [errors, setErrors] = useState<SearchErrors>({});
  const begun = useBegun(
    actor.userId,
    about,
    begunWith(claim, `search ${searchId ?? 'new'}`, actor.userId),
  );
  const form = useRef<HTMLFormElement>(null);
  const fields =
    fieldsFrom(readDraft(actor.userId, about)) ??
    (existing ? filledSearch(existing) : emptySearch(localToday()));

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[name=sought]')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const written = () => writtenIn(new FormData(form.current ?? undefined));
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    const read = readSearch(written());
    if ('errors' in read) {
      setErrors(read.errors);
      const [first] = Object.keys(read.errors);
      form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
      return;
    }
    const { content } = read;
    keepDraft(actor.userId, about, null);
    if (existing) actions.write({ kind: 'change-search', searchId: existing.id, content }, begun);
    else actions.write({ kind: 'add-search', searchId: uuid(), content });
    actions.open(null);
  };
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={save}
      onKeyDown={saveByKey}
      onInput={() => keepDraft(actor.userId, about, JSON.stringify(written()), begun)}
      aria-label={existing ? 'Change search' : 'Log a search'}
      className="flex flex-col gap-3 rounded-md border border-line bg-paper p-3"
    >
      <SearchInputs fields={fields} errors={errors} />
      <div className="flex gap-2">
        <Button type="submit" size="small" look="primary">
          {existing ? 'Save search' : 'Log search'}
        </Button>
        <Button
          size="small"
          onClick={() => {
            keepDraft(actor.userId, about, null);
            actions.open(null);
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  );
}

function writtenIn(data: FormData): SearchFields {
  const of = (name: string) => String(data.get(name) ?? '');
  return {
    sought: of('sought'),
    place: of('place'),
    asked: of('asked'),
    answered: of('answered'),
    outcome: of('outcome'),
    note: of('note'),
    searchedOn: of('searchedOn'),
    confidential: of('confidential'),
  };
}

function fieldsFrom(draft: string | null): SearchFields | null {
  if (draft === null) return null;
  try {
    return { ...emptySearch(localToday()), ...Object(JSON.parse(draft)) };
  } catch {
    return null;
  }
}
