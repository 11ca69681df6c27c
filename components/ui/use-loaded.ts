'use client';

import { useState } from 'react';

/**
 * A part of the page that is fetched when it is first wanted. `loaded` is null until then, and where
 * the server cannot be reached, which `failed` says; the next `load` asks again. `load` answers with
 * whether the part is there.
 */
export function useLoaded<Part>(fetchPart: () => Promise<Part>): {
  loaded: Part | null;
  failed: boolean;
  load: () => Promise<boolean>;
} {
  const [loaded, setLoaded] = useState<Part | null>(null);
  const [failed, setFailed] = useState(false);
  const load = () =>
    fetchPart().then(
      (part) => {
        setLoaded(() => part);
        setFailed(false);
        return true;
      },
      () => {
        setFailed(true);
        return false;
      },
    );
  return { loaded, failed, load };
}
