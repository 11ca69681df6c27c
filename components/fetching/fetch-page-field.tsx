'use client';

import { type KeyboardEvent, useState } from 'react';
import { callApi, Unreachable } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { fieldErrors } from '@/lib/api/field-errors';
import { Problem } from '@/lib/api/problem';
import type { fetchDocument } from '@/lib/fetching/contract';
import type { FetchedDocument } from '@/lib/fetching/schema';

type FetchPageFieldProps = {
  desk: string;
  /** Whether words have been entered, which a page would take the place of. */
  hasText: boolean;
  onFetched: (document: FetchedDocument) => void;
};

/** The address of a page that the server fetches, to fill in the form. */
export function FetchPageField({ desk, hasText, onFetched }: FetchPageFieldProps) {
  const [url, setUrl] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [said, say] = useState('');
  const [isBusy, setBusy] = useState(false);

  async function fetchIt() {
    if (isBusy) return;
    say('');
    if (hasText) {
      setError('There are words in the text field already. Empty it first; nothing was fetched.');
      return;
    }
    setError(undefined);
    setBusy(true);
    try {
      const path = `/desks/${desk}/documents/from-url`;
      const body = { url };
      const document = await callApi<typeof fetchDocument>({ method: 'POST', path, body });
      onFetched(document);
      say(`Filled in from ${new URL(document.sourceUrl).host}. Compare it with the page.`);
    } catch (failure) {
      setError(sentenceFor(failure));
    } finally {
      setBusy(false);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    // Enter here means this field, and not the article that is still to be filled in.
    event.preventDefault();
    void fetchIt();
  }

  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <TextField
          label="Fetch from a web address"
          className="min-w-60 flex-1"
          type="url"
          inputMode="url"
          autoComplete="off"
          placeholder="https://"
          maxLength={2000}
          value={url}
          error={error}
          hint="A page that is open to all. It fills in the fields below; you can mend them."
          onChange={(event) => setUrl(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button className="sm:mt-6" busy={isBusy} onClick={() => void fetchIt()}>
          {isBusy ? 'Fetching …' : 'Fetch'}
        </Button>
      </div>
      <p role="status" className="text-verified empty:hidden">
        {said}
      </p>
    </div>
  );
}

function sentenceFor(error: unknown): string {
  if (error instanceof Unreachable) return 'The server cannot be reached. Try again.';
  if (!(error instanceof Problem)) throw error;
  return Object.values(fieldErrors(error.extensions.issues))[0] ?? error.detail;
}
