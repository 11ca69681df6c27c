'use client';

import { useEffect, useRef, useState } from 'react';
import { callApi } from '@/components/call-api';
import { checkText } from '@/lib/articles/check-text';
import type { findKnownArticles } from '@/lib/known-articles/contract';
import type { KnownArticle } from '@/lib/known-articles/schema';
import { webLink } from '@/lib/reports/web-link';

/** How long nobody types before the desk is asked, in ms. */
const pause = 800;

/** So many characters more or fewer at once are pasted or read from a file. */
const typedMax = 20;

/** A text shorter than so many characters is not asked about while it is written. */
const askedLengthMin = 80;

const none: readonly KnownArticle[] = [];

/**
 * The articles of the desk that have this text, nearly this text, or this address already. Where the
 * server does not answer none are: nobody is kept from adding theirs.
 */
export function useKnownArticles(
  desk: string,
  text: string,
  address: string,
): readonly KnownArticle[] {
  const [known, setKnown] = useState(none);
  const asked = useRef('');
  useEffect(() => {
    let isOver = false;
    // Another text than the one that was asked about, and no more of it: it was not typed.
    const isOther = Math.abs(text.length - asked.current.length) > typedMax;
    if (isOther) setKnown(none);
    asked.current = text;
    const timer = setTimeout(
      async () => {
        const isText = text.length >= askedLengthMin && checkText(text) === null;
        const body = { text: isText ? text : null, sourceUrl: webLink(address.trim()) };
        const isAsked = body.text !== null || body.sourceUrl !== null;
        const path = `/desks/${desk}/known-articles`;
        const found = isAsked
          ? await callApi<typeof findKnownArticles>({ method: 'POST', path, body }).catch(
              () => none,
            )
          : none;
        if (!isOver) setKnown(found);
      },
      isOther ? 0 : pause,
    );
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [desk, text, address]);
  return known;
}
