'use client';

import { useEffect, useState } from 'react';
import { callApi } from '@/components/call-api';
import type { listSavedViews } from '@/lib/saved-views/contract';
import type { SavedView } from '@/lib/saved-views/schema';

/** The saved views of a desk; none until the server has answered, or where it could not be asked. */
export function useSavedViews(deskSlug: string): readonly SavedView[] {
  const [views, setViews] = useState<readonly SavedView[]>([]);
  useEffect(() => {
    let isOpen = true;
    callApi<typeof listSavedViews>({ method: 'GET', path: `/desks/${deskSlug}/saved-views` }).then(
      (answer) => isOpen && setViews(answer),
      () => {},
    );
    return () => {
      isOpen = false;
    };
  }, [deskSlug]);
  return views;
}
