'use client';

import { drawn } from '@/components/ui/drawn';
import { useVisit } from './use-visit';

// Most visits have nothing to tell. Of one that has, the server draws it.
const ChangesLine = drawn(async () => (await import('./changes-line')).ChangesLine);

/** What others have changed since one last looked at the article: a line, and on request all of it. */
export function ChangesSince({ entry }: { entry: string | null }) {
  const { at, changes } = useVisit(entry);
  return at !== null && changes.length > 0 && <ChangesLine at={at} changes={changes} />;
}
