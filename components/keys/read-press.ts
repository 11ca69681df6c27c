import type { Press } from '@/lib/keys/keymap';

type KeyEvent = Omit<Press, 'altGraph'> & { getModifierState: (key: 'AltGraph') => boolean };

/** What the keyboard tells of a press, the browser's event or React's. */
export function readPress(event: KeyEvent): Press {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const altGraph = event.getModifierState('AltGraph');
  return { key, ctrlKey, metaKey, altKey, shiftKey, altGraph };
}
