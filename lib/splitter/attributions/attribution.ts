import type { Analysis } from '../words/analysis';
import { childOf, childrenOf, subjectOf, subtree, trimmed } from '../words/tree';

/**
 * An attribution in one sentence, as indices of its words. `clause`: what is said is a statement by
 * itself, which is taken apart without the words that report it.
 */
export type WordAttribution = {
  source: number[] | null;
  cue: number[];
  content: number[];
  clause: boolean;
};

/**
 * The verb with its auxiliaries, particles and adverbs, and the verbs that lead up to it: "has also
 * said", "refused to say". Adverbs behind the verb belong to what is said, but for a few.
 */
export function cueWords(analysis: Analysis, verb: number): number[] {
  const { words } = analysis;
  const parts = new Set<number>();
  for (let at = verb, steps = 0; steps < 4; steps++) {
    parts.add(at);
    for (const part of childrenOf(analysis, at, 'aux', 'aux:pass', 'compound:prt')) parts.add(part);
    for (const adverb of childrenOf(analysis, at, 'advmod')) {
      if (/^(?:also|not|n't|never)$/.test(words[adverb]?.lower ?? '')) parts.add(adverb);
      else if (adverb < at && /^RBR?$/.test(words[adverb]?.tag ?? '')) {
        for (const part of subtree(analysis, adverb)) parts.add(part);
      }
    }
    const to = infinitiveMark(analysis, at);
    if (to === null) break;
    parts.add(to);
    const word = words[at];
    if (word?.label !== 'xcomp' || word.head < 0 || word.head > at) break;
    at = word.head;
  }
  let from = verb;
  let to = verb;
  while (parts.has(from - 1)) from--;
  while (parts.has(to + 1)) to++;
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}

/** The "to" of an infinitive, or null. */
export function infinitiveMark(analysis: Analysis, verb: number): number | null {
  const marks = childrenOf(analysis, verb, 'mark', 'case');
  return marks.find((mark) => analysis.words[mark]?.lower === 'to') ?? null;
}

/** Who says what `verb` reports: its subject, or that of the verb it shares one with. */
export function sourceOf(analysis: Analysis, verb: number): number[] | null {
  const { words } = analysis;
  let at = verb;
  for (let steps = 0; steps < 6; steps++) {
    const subject = subjectOf(analysis, at);
    if (subject !== null) return spelledOut(analysis, at, subject);
    const word = words[at];
    if (!word || word.head < 0) return null;
    // "prompting them to say": they say it, and not whoever prompts them.
    const moved = word.label === 'xcomp' && MOVES.test(words[word.head]?.lower ?? '');
    const object = moved ? childOf(analysis, word.head, 'obj', 'iobj') : null;
    if (object !== null && object < at) return phraseOf(analysis, object, -1);
    if (word.label === 'conj' || /^(?:advcl|xcomp|parataxis)/.test(word.label)) at = word.head;
    else if (word.label === 'acl' && word.tag === 'VBG') {
      return phraseOf(analysis, word.head, at);
    } else return null;
  }
  return null;
}

const MOVES =
  /^(?:prompt|forc|lead|led|urg|ask|tell|told|order|caus|push|persuad|allow|invit|requir|encourag)/;

/** "who" and "which" stand for the phrase that their clause describes. */
function spelledOut(analysis: Analysis, verb: number, subject: number): number[] {
  const { words } = analysis;
  const relative = /^(?:WDT|WP)$/.test(words[subject]?.tag ?? '');
  if (relative && words[verb]?.label === 'acl:relcl') {
    return phraseOf(analysis, words[verb]?.head ?? subject, verb);
  }
  return phraseOf(analysis, subject, -1);
}

/** What hangs on the head of a phrase and is no part of it. */
const NO_PART = new Set(['parataxis', 'cop', 'case', 'mark', 'cc']);

/** Behind a name these say when or how something is said. */
const ASIDE = /^(?:obl|advmod|advcl|discourse)/;

/**
 * The phrase headed by `head` with what says who or what it is ("Ada Wern, who leads the port"),
 * without what only hangs on it and without the branch at `without`.
 */
export function phraseOf(analysis: Analysis, head: number, without: number): number[] {
  const { words } = analysis;
  const all = subtree(analysis, head, (index) => {
    if (index === without) return true;
    const word = words[index];
    if (word?.head !== head) return false;
    return NO_PART.has(word.label) || (index > head && ASIDE.test(word.label));
  });
  return trimmed(analysis, contiguousAround(all, head));
}

/** The run of neighbours that holds `centre`. */
function contiguousAround(indices: readonly number[], centre: number): number[] {
  const all = new Set(indices);
  let from = centre;
  let to = centre;
  while (all.has(from - 1)) from--;
  while (all.has(to + 1)) to++;
  return indices.filter((index) => index >= from && index <= to);
}
