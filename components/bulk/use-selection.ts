'use client';

import { type KeyboardEvent, useState } from 'react';
import {
  extendTo,
  nothingChosen,
  type Selection,
  toggle,
  toggleAll,
  toggleRun,
  without,
} from '@/lib/board/selection';

export type Choosing = {
  chosen: ReadonlySet<string>;
  /** What the box of a row needs. */
  boxOf: (id: string) => {
    checked: boolean;
    onChange: (withRun: boolean) => void;
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  };
  toggleAll: () => void;
  clear: () => void;
  drop: (ids: readonly string[]) => void;
};

/**
 * Which rows of a list are chosen: by a click or Space, with Shift a run of
 * them; with Shift and an arrow the next one too. An arrow alone goes from box
 * to box, and Escape chooses none. What is not shown any more is not chosen either.
 */
export function useSelection(order: readonly string[]): Choosing {
  const [selection, setSelection] = useState<Selection>(nothingChosen);
  const chosen = new Set(order.filter((id) => selection.chosen.has(id)));
  return {
    chosen,
    boxOf: (id) => ({
      checked: chosen.has(id),
      onChange: (withRun) =>
        setSelection((now) => (withRun ? toggleRun(now, order, id) : toggle(now, id))),
      onKeyDown: (event) => {
        if (event.key === 'Escape') setSelection(nothingChosen);
        const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        const next = order[order.indexOf(id) + by];
        if (next === undefined) return;
        document.querySelector<HTMLElement>(`[data-choose="${next}"]`)?.focus();
        if (event.shiftKey) setSelection((now) => extendTo(now, id, next));
      },
    }),
    toggleAll: () => setSelection(({ anchor }) => toggleAll({ chosen, anchor }, order)),
    clear: () => setSelection(nothingChosen),
    drop: (ids) => setSelection((now) => without(now, ids)),
  };
}
