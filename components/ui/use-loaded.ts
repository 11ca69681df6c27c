'use client';

import { useState } from 'react';

/**
 * A part of the page that is fetched when it is first wanted. `loaded` is null
 * until then, and where the server cannot be reached: the next `load` asks again.
 */
export function useLoaded<Part>(fetchPart: () => Promise<Part>): {
  loaded: Part | null;
  load: () => void;
} {
  const [loaded, setLoaded] = useState<Part | null>(null);
  const load = () => {
    fetchPart().then(
      (part) => setLoaded(() => part),
      () => {},
    );
  };
  return { loaded, load };
}
