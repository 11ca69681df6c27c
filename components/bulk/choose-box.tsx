'use client';

import type { Choosing } from './use-selection';

type ChooseBoxProps = { id: string; title: string; choosing: Choosing };

/** The box by which a row is chosen. It lies over the link that the row is. */
export function ChooseBox({ id, title, choosing }: ChooseBoxProps) {
  const { checked, onChange, onKeyDown } = choosing.boxOf(id);
  return (
    <label
      className="relative z-10 -m-3 inline-flex p-3 select-none"
      // With Shift the browser would choose the words in between.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      <input
        type="checkbox"
        data-choose={id}
        aria-label={`Choose ${title}`}
        checked={checked}
        onChange={({ nativeEvent }) =>
          onChange('shiftKey' in nativeEvent && nativeEvent.shiftKey === true)
        }
        onKeyDown={onKeyDown}
        className="size-4 accent-accent"
      />
    </label>
  );
}
