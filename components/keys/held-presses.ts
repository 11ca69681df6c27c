// What is pressed before a page listens is held, and taken in order once it does: a key that does
// nothing because it came a moment too soon would be pressed again, and then count twice. So is what
// follows on a key that leads to a field whose script is still on its way. A press is one of a key, or
// a click on a button or on the words of a claim.

type Holding = {
  held: (KeyboardEvent | MouseEvent)[];
  /** The press that is being taken at this moment, and therefore not held. */
  passing: Event | null;
  /** What the first of them waits for. */
  until: Promise<unknown> | null;
  /** The press that has waited already. */
  waited: Event | null;
  /** The timer by which it ends where the page's own scripts never come. */
  ends: ReturnType<typeof setTimeout>;
  stop: () => void;
};
type HoldingWindow = Window & { heldPresses?: Holding };

/**
 * Holds single keys that are pressed outside of fields, those for the palette, and clicks, until they
 * are taken. Links, boxes and the buttons of forms do their work without a script, and are left to it.
 * It stands in the page as text too, where it runs before any other script, so it uses
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
    if (metaKey || ctrlKey !== altKey) return /^k$/i.test(key) || (follows && key.length > 1);
    const elsewhere = 'input, textarea, select, dialog, [contenteditable], [role=dialog]';
    return follows || !(target instanceof Element && target.closest(elsewhere));
  };
  const hear = (event: KeyboardEvent) => {
    if (event === holding.passing || !isHeld(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    holding.held.push(event);
  };
  const meant = ({ target }: Event) =>
    target instanceof Element ? target.closest('a, label, button, [data-claim]') : null;
  const hearClick = (event: MouseEvent) => {
    const on = meant(event);
    const isOurs = on instanceof HTMLButtonElement ? !on.form : on?.matches('[data-claim]');
    if (!isOurs || !event.isTrusted || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.stopImmediatePropagation();
    const last = holding.held[holding.held.length - 1];
    // Whoever clicks again because nothing has happened yet means it once.
    if (last?.type === 'click' && meant(last) === on) holding.held.pop();
    holding.held.push(event);
  };
  const holding: Holding = {
    held: [],
    passing: null,
    until: null,
    waited: null,
    ends: setTimeout(() => holding.stop(), 30_000),
    stop: () => {
      clearTimeout(holding.ends);
      removeEventListener('keydown', hear, true);
      removeEventListener('click', hearClick, true);
      delete page.heldPresses;
    },
  };
  page.heldPresses = holding;
  addEventListener('keydown', hear, true);
  addEventListener('click', hearClick, true);
}

/** Takes what was held before the page listened. Answers with how to forget what is still held. */
export function takePresses(): () => void {
  const { heldPresses: early } = window as HoldingWindow;
  if (early) void release(early);
  return () => {
    dropPresses();
    (window as HoldingWindow).heldPresses?.stop();
  };
}

/**
 * For whoever answers a press and finds that what it leads to is not there yet: holds it, and all
 * that follow, until `ready` resolves, and has it made again. Answers false where it has waited
 * already, and nothing came.
 */
export function holdUntil(press: KeyboardEvent, ready: () => Promise<unknown>): boolean {
  const isReleasing = 'heldPresses' in window;
  holdPresses();
  const { heldPresses: holding } = window as HoldingWindow;
  if (!holding) return false;
  const isAgain = press === holding.passing;
  if (isAgain && holding.waited === holding.held[0]) return false;
  holding.until = ready();
  if (isAgain) return true;
  holding.held.push(press);
  if (!isReleasing) void release(holding);
  return true;
}

async function release(holding: Holding): Promise<void> {
  clearTimeout(holding.ends);
  for (let press = holding.held[0]; press; press = holding.held[0]) {
    const isWritten = !holding.until && repeat(press, holding);
    if (holding.until) {
      holding.waited = press;
      await holding.until;
      holding.until = null;
    } else {
      holding.held.shift();
      // What it has opened is drawn, and has the focus, before the next. What is written opens nothing,
      // and with a wait for every letter whoever types on would be seconds ahead of what they see.
      if (!isWritten) await new Promise((resolve) => setTimeout(resolve));
    }
  }
  holding.stop();
}

/** Forgets what is held: what a press was to lead to is not there, and the next were meant for it. */
export function dropPresses(): void {
  const { heldPresses: holding } = window as HoldingWindow;
  holding?.held.splice(0);
}

/** For how long a click may wait, in ms: whoever has waited for longer has gone on to something else. */
const patienceMs = 5000;

/** Makes a press again. Answers with whether it was a character for a field. */
function repeat(press: KeyboardEvent | MouseEvent, holding: Holding): boolean {
  if (press instanceof KeyboardEvent) return repeatKey(press, holding);
  if (performance.now() - press.timeStamp < patienceMs) repeatClick(press);
  return false;
}

/** Clicks again on what was clicked, unless that has gone meanwhile. */
function repeatClick({ target, detail, clientX, clientY }: MouseEvent): void {
  const given = { bubbles: true, cancelable: true, view: window };
  target?.dispatchEvent(new MouseEvent('click', { ...given, detail, clientX, clientY }));
}

/**
 * Presses a key again, where the focus is by now; in a field it does what the browser would. Answers
 * with whether it was a character for a field.
 */
function repeatKey(press: KeyboardEvent, holding: Holding): boolean {
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
  if (!isFree || !isField || metaKey || ctrlKey !== altKey) return false;
  write(focused, key);
  return key.length === 1;
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
