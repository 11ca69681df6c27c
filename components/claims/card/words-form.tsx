'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Key } from '@/components/keys/key';
import { readPress } from '@/components/keys/read-press';
import { Button } from '@/components/ui/button';
import { commandFor, isHeld } from '@/lib/keys/keymap';
import { quotesOf } from '@/lib/ranges/range';
import { stepFor } from '@/lib/ranges/text-keys';
import type { Side } from '@/lib/ranges/text-stops';
import { useDesk } from '../review-context';
import type { WordsForm as Form } from '../review-state';
import { readCaret } from '../text/article-dom';

/**
 * Which words of the article the claim is. The keys belong to it while it has
 * the focus: to a screen reader it is an application, or it would not get them.
 */
export function WordsForm({ form }: { form: Form }) {
  const { actions, article, keys } = useDesk();
  const keysTaken = useRef<HTMLDivElement>(null);
  useEffect(() => keysTaken.current?.focus({ preventScroll: true }), []);
  const press = (event: KeyboardEvent) => {
    if (act(event)) event.preventDefault();
  };
  const addWords = () => {
    actions.addWords();
    getSelection()?.removeAllRanges();
  };
  // What was edited so far is kept first: it is these words that are split or merged.
  const split = () => {
    const place = readCaret(article.revision.text);
    actions.keepWords();
    actions.splitAt(place);
  };
  const merge = () => {
    actions.keepWords();
    actions.mergeWithNext();
  };
  /** Whether the key meant something here. Single letters mean nothing else while the form is open. */
  const act = (event: KeyboardEvent): boolean => {
    const step = stepFor(event);
    if (step) actions.moveEdgeBy(step);
    else if (isHeld(readPress(event))) return false;
    else if (event.key === 'Tab') actions.chooseEdge(event.shiftKey ? -1 : 1);
    else if (event.key === 'Enter') actions.keepWords();
    else if (event.key === 'Escape') actions.leaveWords();
    else return obey(event);
    return true;
  };
  const obey = (event: KeyboardEvent): boolean => {
    const command = commandFor(keys.active(), { ...readPress(event), inText: false });
    if (command === 'help') return false;
    if (command === 'add-claim') addWords();
    else if (command === 'drop') actions.removeWords();
    else if (command === 'split') split();
    else if (command === 'merge') merge();
    return event.key.length === 1;
  };
  const several = form.ranges.length > 1;
  return (
    <section
      aria-label="Edit the words"
      className="flex flex-col gap-3 rounded-md border border-line bg-paper p-3"
    >
      <div
        ref={keysTaken}
        role="application"
        aria-label="The words of the claim"
        aria-describedby="words-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: It takes the keys that move the edges.
        tabIndex={0}
        onKeyDown={press}
        className="max-h-40 overflow-y-auto rounded-md px-2 py-1 font-serif text-base"
      >
        {quotesOf(article.revision.text, form.ranges).map((words, index) => (
          <p
            key={form.ranges[index]?.start}
            className={several && index === form.edge.range ? 'foreign bg-pending-tint' : 'foreign'}
          >
            {words}
          </p>
        ))}
      </div>
      <p id="words-keys" className="text-xs text-muted pointer-coarse:sr-only">
        Arrow keys move the {form.edge.side} by a character, with Ctrl or Alt by a word, up and down
        by a sentence. Tab goes to the next edge, Enter keeps, Escape leaves all as it was.
      </p>
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        <EdgeButtons side="start" />
        <EdgeButtons side="end" />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="small" look="primary" onClick={() => actions.keepWords()}>
          Keep these words
        </Button>
        <Button size="small" onClick={() => actions.leaveWords()}>
          Cancel
        </Button>
        {several && (
          <Button size="small" onClick={() => actions.removeWords()}>
            Remove part {form.edge.range + 1}
            <Key of="drop" />
          </Button>
        )}
        <Button
          size="small"
          // The caret in the article would be gone once the button took the focus.
          onPointerDown={(event) => event.preventDefault()}
          onClick={split}
        >
          Split at the caret
          <Key of="split" />
        </Button>
        <Button size="small" onClick={merge}>
          Merge with the next
          <Key of="merge" />
        </Button>
      </div>
    </section>
  );
}

function EdgeButtons({ side }: { side: Side }) {
  const { actions } = useDesk();
  const move = (direction: 1 | -1) => actions.moveEdgeBy({ by: 'word', direction }, side);
  return (
    <span className="inline-flex items-center gap-1">
      <span className="text-muted">{side === 'start' ? 'Start' : 'End'}</span>
      <Button
        look="quiet"
        size="icon"
        aria-label={`Move the ${side} back by a word`}
        onClick={() => move(-1)}
      >
        <ChevronLeft aria-hidden className="size-5" />
      </Button>
      <Button
        look="quiet"
        size="icon"
        aria-label={`Move the ${side} on by a word`}
        onClick={() => move(1)}
      >
        <ChevronRight aria-hidden className="size-5" />
      </Button>
    </span>
  );
}
