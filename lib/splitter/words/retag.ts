import type { TaggedWord } from './reporting-frame';

const FIGURE_AHEAD =
  /^(?:more|less|fewer|at|up|about|around|nearly|almost|some|over|as|another|dozens|scores|hundreds|thousands)$/;

/**
 * A second opinion on words like "injured": behind "and" and before a figure or an article they are
 * verbs with tense, although they look like what describes a noun. Answers with their indices.
 */
export function pastTenses(words: readonly TaggedWord[]): number[] {
  const found: number[] = [];
  let tensed = false;
  for (const [k, word] of words.entries()) {
    const participle = /^(?:JJ|VBN)$/.test(word.tag) && word.lower.endsWith('ed');
    if (
      participle &&
      tensed &&
      /^(?:and|or)$/.test(words[k - 1]?.lower ?? '') &&
      opensObject(words, k)
    ) {
      found.push(k);
    }
    tensed ||= word.tag === 'VBD';
    if (/^(?:VBZ|MD)$/.test(word.tag) || word.pos === 'AUX') tensed = false;
  }
  return found;
}

function opensObject(words: readonly TaggedWord[], k: number): boolean {
  const next = words[k + 1];
  if (!next) return false;
  if (/^(?:CD|DT|PRP|PRP\$)$/.test(next.tag)) return true;
  return (
    FIGURE_AHEAD.test(next.lower) && words.slice(k + 1, k + 5).some(({ pos }) => pos === 'NUM')
  );
}
