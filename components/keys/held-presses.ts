// What is pressed before a page listens is held, and taken in order once it does: a key that does
// nothing because it came a moment too soon would be pressed again, and then count twice.

type Holding = {
  held: KeyboardEvent[];
  /** The press that is being taken at this moment, and therefore not held. */
  passing: Event | null;
  /** Is told of every press that is held. */
  whenHeld: () => void;
  /** The timer by which it ends where the page's own scripts never come. */
  ends: ReturnType<typeof setTimeout>;
  stop: () => void;
};
type HoldingWindow = Window & { heldPresses?: Holding };

/**
 * Holds single keys that are pressed outside of fields, and those for the palette, until they are
 * taken. It stands in the page as text too, where it runs before any other script, so it uses
 * nothing but what the browser has.
 */
export function holdPresses(): void {
  const page: HoldingWindow = window;
  if (page.heldPresses) return;
  const isHeld = ({ key, ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent) => {
    // What follows on a press that is held may be meant for a field that is on its way.
    const follows = holding.held.length > 0;
    const some = follows ? /^(.|Escape|Enter|Backspace|Home|End|Arrow\w+)$/u : /^([^ ]|Escape)$/u;
    if (isComposing || !some.test(key)) return false;
    // Control and Alt together are what some keyboards have for AltGr.
    const withControl = metaKey || ctrlKey !== altKey;
    if (withControl) return /^k$/i.test(key) || (follows && key.length > 1);
    const elsewhere = 'input, textarea, select, dialog, [contenteditable], [role=dialog]';
    return follows || !(target instanceof Element && target.closest(elsewhere));
  };
  const hear = (event: KeyboardEvent) => {
    if (event === holding.passing || !isHeld(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    holding.held.push(event);
    holding.whenHeld();
  };
  const holding: Holding = {
    held: [],
    passing: null,
    whenHeld: () => {},
    ends: setTimeout(() => holding.stop(), 30_000),
    stop: () => {
      clearTimeout(holding.ends);
      removeEventListener('keydown', hear, true);
      delete page.heldPresses;
    },
  };
  page.heldPresses = holding;
  addEventListener('keydown', hear, true);
}

/** The end of holding: `take` begins it before anything is pressed, `stop` drops what is held. */
export type Taking = { take: () => void; stop: () => void };

/**
 * Has every press taken from the first one on, also those that were held, once `prepare` has fetched
 * what keys need, or has failed to.
 */
export function takePresses(prepare: () => Promise<unknown>): Taking {
  holdPresses();
  const { heldPresses: holding } = window as HoldingWindow;
  clearTimeout(holding?.ends);
  let begun = false;
  const take = async () => {
    if (begun || !holding) return;
    begun = true;
    await prepare();
    for (let press = holding.held[0]; press; press = holding.held[0]) {
      repeat(press, holding);
      holding.held.shift();
      // What it has opened is drawn, and has the focus, before the next.
      await new Promise((resolve) => setTimeout(resolve));
    }
    holding.stop();
  };
  if (holding && holding.held.length > 0) void take();
  else if (holding) holding.whenHeld = () => void take();
  return {
    take: () => void take(),
    stop: () => {
      begun = true;
      dropPresses();
      holding?.stop();
    },
  };
}

/** Forgets what is held: what a press was to lead to is not there, and the next were meant for it. */
export function dropPresses(): void {
  const { heldPresses: holding } = window as HoldingWindow;
  holding?.held.splice(0);
}

/** Presses a key again, where the focus is by now; in a field it does what the browser would. */
function repeat(press: KeyboardEvent, holding: Holding): void {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = press;
  const modifierAltGraph = press.getModifierState('AltGraph');
  const again = new KeyboardEvent('keydown', {
    ...{ key, code, ctrlKey, metaKey, altKey, shiftKey, modifierAltGraph, repeat: press.repeat },
    ...{ bubbles: true, cancelable: true },
  });
  const focused = document.activeElement ?? document.body;
  holding.passing = again;
  const isFree = focused.dispatchEvent(again);
  holding.passing = null;
  const isField = focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement;
  if (isFree && isField && !ctrlKey && !metaKey) write(focused, key);
}

function write(field: HTMLTextAreaElement | HTMLInputElement, key: string): void {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const isBack = key === 'Backspace';
  const text = isBack ? '' : key === 'Enter' ? '\n' : key;
  if (key === 'Enter' && field instanceof HTMLInputElement) field.form?.requestSubmit();
  else if (start === null || end === null) return;
  else if (key === 'Home') field.setSelectionRange(0, 0);
  else if (key === 'End') field.setSelectionRange(value.length, value.length);
  else if (text.length <= 1) {
    const from = isBack && start === end ? Math.max(0, start - 1) : start;
    field.setRangeText(text, from, end, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
  }
}
