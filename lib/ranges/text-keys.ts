import type { TextStep } from './text-stops';

type Press = { key: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean };

/**
 * The step that an arrow key asks for: left and right by a character, with
 * Control or Alt by a word, up and down by a sentence. Null for any other key.
 */
export function stepFor({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Press): { by: TextStep; direction: 1 | -1 } | null {
  if (metaKey) return null;
  if (key === 'ArrowUp') return { by: 'sentence', direction: -1 };
  if (key === 'ArrowDown') return { by: 'sentence', direction: 1 };
  const by = ctrlKey || altKey ? 'word' : 'character';
  if (key === 'ArrowLeft') return { by, direction: -1 };
  if (key === 'ArrowRight') return { by, direction: 1 };
  return null;
}
