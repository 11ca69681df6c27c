import { isTensedTag } from '../model/tense';
import type { Analysis } from '../words/analysis';
import { childOf, childrenOf, subtree, trimmed } from '../words/tree';
import { phraseOf, sourceOf, type WordAttribution } from './attribution';
import { NOUN_CUES } from './cues';
import { reachOf } from './reach';

/** "According to X, Y" and "Y, according to X", where the cue begins at `index`. */
export function accordingTo(analysis: Analysis, index: number): WordAttribution | null {
  const { words } = analysis;
  if (words[index]?.lower !== 'according' || words[index + 1]?.lower !== 'to') return null;
  const head = sourceAfter(analysis, index);
  if (head === null) return null;
  const source = phraseOf(analysis, head, -1).filter((k) => k > index + 1);
  if (source.length === 0) return null;
  const content = restOf(analysis, index, source);
  if (content.length < 2) return null;
  return { source, cue: [index, index + 1], content, clause: true };
}

/**
 * All the sentence says but who says it. In a sentence of several clauses the phrase speaks for the
 * one it stands with: of "A, according to X, but B" that is A.
 */
function restOf(analysis: Analysis, index: number, source: readonly number[]): number[] {
  const { words } = analysis;
  const end = (source.at(-1) ?? index) + 1;
  const before = words.slice(0, index).map((_, k) => k);
  const after = words.slice(end).map((_, k) => k + end);
  const opens = trimmed(analysis, before).length < 2;
  if (opens) return trimmed(analysis, after);
  const goesOn = words[end]?.text === ',' && words[end + 1]?.pos !== 'CCONJ';
  return trimmed(analysis, goesOn && after.length > 3 ? [...before, ...after] : before);
}

/** The head of the phrase after "according to". */
function sourceAfter({ words }: Analysis, index: number): number | null {
  for (let k = index + 2; k < words.length && k < index + 16; k++) {
    const word = words[k];
    if (!word || word.pos === 'PUNCT') break;
    const before = word.head > k && PRENOMINAL.test(word.label);
    if (/^(?:NOUN|PROPN|PRON|NUM|ADJ)$/.test(word.pos) && !before) return k;
  }
  return null;
}

const PRENOMINAL = /^(?:compound|amod|nmod:poss|nummod|det|flat)$/;

/** "will pay to settle claims that Y", "faces allegations that Y": others claim what is settled or faced. */
const OF_OTHERS =
  /^(?:settl|den[iy]|reject|dismiss|fac(?:e|ing)|investigat|prob(?:e|ing)|examin|review|answer|refut|rebut|counter|address|drop|withdr|hear|receiv|fight|fought|contest|disput|follow)/;

/** "his claim that Y", "reports that Y": a noun that reports, at `index`. */
export function nounAttribution(analysis: Analysis, index: number): WordAttribution | null {
  const { words } = analysis;
  const word = words[index];
  if (word?.pos !== 'NOUN' || !NOUN_CUES.has(word.lower)) return null;
  const clause = childrenOf(analysis, index, 'acl', 'ccomp').find((child) => {
    const mark = childOf(analysis, child, 'mark');
    return mark !== null && /^(?:that|to)$/.test(words[mark]?.lower ?? '');
  });
  const next = words[index + 1];
  const conjoins = next?.lower === 'that' && /^(?:IN|WDT)$/.test(next.tag);
  const follows = conjoins && !isTensedTag(words[index + 2]?.tag);
  if (clause === undefined && !follows) return null;
  const owner = childOf(analysis, index, 'nmod:poss', 'nmod');
  const governor = word.head >= 0 && word.label === 'obj' ? word.head : -1;
  const source =
    owner !== null
      ? phraseOf(analysis, owner, -1)
      : governor < 0
        ? null
        : sourceOf(analysis, governor);
  if (source === null || (owner === null && OF_OTHERS.test(words[governor]?.lower ?? '')))
    return null;
  const mark = clause === undefined ? null : childOf(analysis, clause, 'mark');
  const content =
    clause === undefined
      ? reachOf(analysis, index, index + 1, true)
      : trimmed(analysis, subtree(analysis, clause));
  if (content.length === 0) return null;
  return {
    source: source.filter((k) => !/^['’]s?$/.test(words[k]?.text ?? '')),
    cue: [index],
    content,
    clause: follows || words[mark ?? -1]?.lower === 'that',
  };
}
