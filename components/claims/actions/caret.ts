import { describeCaret, moveCaret } from '@/lib/ranges/move-caret';
import type { TextStep } from '@/lib/ranges/text-stops';
import type { Work } from './work';

/** A caret in the article that the keyboard moves, so that words can be chosen without a mouse. */
export function caretActions(work: Work) {
  const { store, text } = work;

  /** Puts the caret before the words of the claim that is open, or at the start of the article. */
  function openCaret(): void {
    const { passages } = store.get();
    const place = work.selected()?.ranges[0]?.start ?? passages[0]?.start ?? 0;
    store.set({ caret: { place, anchor: place }, notice: null });
    const line = text.slice(place, place + 60).replaceAll(/\s+/g, ' ');
    work.say(`Caret before “${line} …”. Arrow keys move it, with Shift they choose words.`);
  }

  /** Moves the caret by a step or to a place; where `choosing`, the words it passes are chosen. */
  function stepCaret(
    step: { by: TextStep; direction: 1 | -1 } | 'passage start' | 'passage end',
    choosing: boolean,
  ): void {
    const { caret, passages } = store.get();
    if (!caret) return;
    const from = caret.place;
    const passage = passages.findLast(({ start }) => start <= from);
    const to =
      step === 'passage start'
        ? (passage?.start ?? from)
        : step === 'passage end'
          ? (passage?.end ?? from)
          : moveCaret(text, passages, from, step);
    const anchor = choosing ? caret.anchor : to;
    store.set({
      caret: { place: to, anchor },
      said: to === from ? 'It can go no further.' : describeCaret(text, { from, to, anchor }),
    });
  }

  /** Lets go of what is chosen; where nothing is, the caret leaves the article. */
  function leaveCaret(): void {
    const { caret } = store.get();
    if (!caret) return;
    const { place, anchor } = caret;
    store.set({ caret: place === anchor ? null : { place, anchor: place } });
  }

  return { openCaret, stepCaret, leaveCaret, closeCaret: () => store.set({ caret: null }) };
}
