import type { Frame, TaggedWord } from './reporting-frame';

/**
 * The ages in "Three boys aged 9, 11 and 12 were found": from "aged" to behind the last. They are parsed
 * apart, or the last of them is taken for who was found.
 */
export function ageFrames(words: readonly TaggedWord[]): Frame[] {
  const found: Frame[] = [];
  for (let k = 1; k < words.length; k++) {
    // "Halima Adam, 28, who fled": the comma behind it opens the clause.
    const who = /^(?:who|whose|whom)$/.test(words[k + 3]?.lower ?? '');
    if (who && words[k]?.text === ',' && words[k + 1]?.pos === 'NUM' && words[k + 2]?.text === ',')
      found.push({ from: k, to: k + 2 });
    if (words[k]?.lower !== 'aged' || words[k - 1]?.pos !== 'NOUN') continue;
    let to = k + 1;
    while (isAge(words, to)) to++;
    const last = words[to - 1];
    if (last?.pos === 'NUM') found.push({ from: k, to });
    k = to - 1;
  }
  return found;
}

function isAge(words: readonly TaggedWord[], k: number): boolean {
  const word = words[k];
  if (word?.pos === 'NUM') return true;
  if (/^(?:between|from)$/.test(word?.lower ?? '')) return words[k + 1]?.pos === 'NUM';
  return (
    /^(?:and|or|to|,|–|-)$/.test(word?.lower ?? '') &&
    words[k - 1]?.pos === 'NUM' &&
    opensAge(words, k + 1)
  );
}

/** Does a further age stand here, or "and" before it? */
const opensAge = (words: readonly TaggedWord[], k: number) =>
  words[k]?.pos === 'NUM' ||
  (/^(?:and|or)$/.test(words[k]?.lower ?? '') && words[k + 1]?.pos === 'NUM');
