'use client';

import { type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/fields/text-field';

type PageAddressFieldProps = {
  /** Something is being read already. */
  busy: boolean;
  onFetch: (url: string) => void;
};

/** The address of a page that the server fetches and reads. */
export function PageAddressField({ busy, onFetch }: PageAddressFieldProps) {
  const [url, setUrl] = useState('');
  const [error, setError] = useState<string | undefined>();

  function fetchIt() {
    const address = url.trim();
    setError(address === '' ? 'Which page? Paste its address.' : undefined);
    if (address !== '' && !busy) onFetch(address);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    // Enter here means this field, and not the article that is still to be filled in.
    event.preventDefault();
    fetchIt();
  }

  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
      <TextField
        label="Or fetch it from a web address"
        className="min-w-60 flex-1"
        type="url"
        inputMode="url"
        autoComplete="off"
        placeholder="https://"
        maxLength={2000}
        value={url}
        error={error}
        hint="A page that is open to all."
        onChange={(event) => setUrl(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button className="sm:mt-6" busy={busy} onClick={fetchIt}>
        Fetch
      </Button>
    </div>
  );
}
