import type { Analysis } from '../words/analysis';
import { childrenOf } from '../words/tree';

/** Does something lie behind the speaker or before him? Null where the words do not tell. */
export type Frame = 'past' | 'future' | null;

const COMING = new Set(
  `expected due set scheduled planned slated poised going plan plans planning hope hopes intend intends expect expects
  agreed vowed promised promises prepare preparing ready`.split(/\s+/),
);

/** The frame of the nearest clause with tense above the word at `index`. */
export function frameAt(analysis: Analysis, index: number): Frame {
  const { words } = analysis;
  let at = index;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    const word = words[at];
    if (!word) return null;
    const found = frameOf(analysis, at);
    if (found !== undefined) return found;
    at = word.head;
  }
  return null;
}

/** The frame of one word as a verb; undefined where it has none of its own. */
function frameOf(analysis: Analysis, at: number): Frame | undefined {
  const { words } = analysis;
  const word = words[at];
  if (!word) return undefined;
  const auxiliaries = childrenOf(analysis, at, 'aux', 'aux:pass', 'cop');
  const parts = [...auxiliaries, at].map((k) => words[k]);
  const modal = parts.find((part) => part?.tag === 'MD');
  if (modal) return /^(?:will|wo|'ll|shall|would|'d)$/.test(modal.lower) ? 'future' : null;
  if (COMING.has(word.lower) && word.tag !== 'VBD') return 'future';
  if (parts.some((part) => part?.tag === 'VBD')) return 'past';
  const present = parts.some((part) => part?.tag === 'VBZ' || part?.tag === 'VBP');
  if (present) {
    const perfect = parts.some((part) => /^(?:has|have|'ve)$/.test(part?.lower ?? ''));
    return perfect && word.tag === 'VBN' ? 'past' : null;
  }
  // "published on Wednesday" has no auxiliary and tells of what was done.
  return word.tag === 'VBN' && /^acl/.test(word.label) ? 'past' : undefined;
}
