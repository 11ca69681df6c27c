'use client';

import { memo, useEffect, useRef } from 'react';
import type { Passage } from '@/lib/layout/article-layout';
import { linesOf } from '@/lib/layout/sheets';
import { useNear } from '../use-near';
import { passageElement } from './passage-element';
import { placeNumbersOf } from './place-numbers';

type SheetProps = {
  passages: readonly Passage[];
  text: string;
  /** Whether the article begins with it: what a reader sees first the server draws in full. */
  first: boolean;
  open: boolean;
};

/**
 * Passages of the article that are drawn at once. It holds their text from the
 * start; their claims are marked once somebody comes near, or where one that is
 * `open` lies in it. Of an article as long as a book there are a hundred sheets
 * and a thousand passages: what waits, is watched and is set aside by the
 * browser is therefore the sheet.
 */
export const SheetView = memo(function SheetView({ passages, text, first, open }: SheetProps) {
  const element = useRef<HTMLDivElement>(null);
  const near = useNear(element, first);
  const marked = near || open;
  useEffect(() => {
    const hasNumbers = passages.some(({ stretches }) => stretches.some(({ first }) => first));
    if (marked && hasNumbers && element.current) return placeNumbersOf(element.current);
  }, [marked, passages]);
  return (
    <div ref={element} className="sheet" data-lines={linesOf(passages).toFixed(1)}>
      {passages.map((passage) => passageElement(passage, text, marked))}
    </div>
  );
}, isSameSheet);

function isSameSheet(before: SheetProps, after: SheetProps): boolean {
  return (
    before.open === after.open &&
    before.text === after.text &&
    before.passages.length === after.passages.length &&
    before.passages.every((passage, index) => passage === after.passages[index])
  );
}
