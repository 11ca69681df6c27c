'use client';

import { useEffect, useState } from 'react';
import { callApi } from '@/components/call-api';
import type { Named } from '@/lib/comments/mentioned';
import type { listColleagues } from '@/lib/desks/contract';

/** The people of a desk, for whom one may mention; empty until they are known, and where they cannot be. */
export function useColleagues(deskSlug: string): readonly Named[] {
  const [people, setPeople] = useState<readonly Named[]>([]);
  useEffect(() => {
    let wanted = true;
    const path = `/desks/${deskSlug}/colleagues`;
    callApi<typeof listColleagues>({ method: 'GET', path }).then(
      (found) => wanted && setPeople(found),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [deskSlug]);
  return people;
}
