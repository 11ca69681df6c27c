'use client';

import { useEffect, useState } from 'react';
import { callApi } from '@/components/call-api';
import type { listArticles } from '@/lib/articles/contract';

type Articles = readonly { id: string; title: string }[];

/** As many as one answer holds; older ones are found on the board. */
const newest = 200;

/** The newest articles of a desk: none until the server has answered, null where it could not be asked. */
export function useDeskArticles(deskSlug: string): Articles | null {
  const [articles, setArticles] = useState<Articles | null>([]);
  useEffect(() => {
    let isOpen = true;
    const path = `/desks/${deskSlug}/articles?limit=${newest}`;
    callApi<typeof listArticles>({ method: 'GET', path }).then(
      (answer) => isOpen && setArticles(answer.articles),
      () => isOpen && setArticles(null),
    );
    return () => {
      isOpen = false;
    };
  }, [deskSlug]);
  return articles;
}
