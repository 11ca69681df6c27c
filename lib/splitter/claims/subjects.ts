import type { Analysis, Word } from '../words/analysis';
import { childOf, childrenOf, isTensedClause, subjectOf, subtree, trimmed } from '../words/tree';

const NO_PART = new Set(['acl:relcl', 'parataxis', 'appos', 'cop', 'case', 'mark', 'cc', 'punct']);

/** The phrase headed by `head` as a subject: with what says which one is meant, and no more. */
export function nominal(analysis: Analysis, head: number, without = -1): number[] {
  const { words } = analysis;
  const predicate = childOf(analysis, head, 'cop') !== null;
  const all = subtree(analysis, head, (index) => {
    const word = words[index];
    if (!word || index === without) return true;
    if (word.label === 'acl' && afterComma(analysis, index)) return true;
    if (word.head !== head) return word.label === 'acl:relcl' || word.label === 'appos';
    if (predicate && /^(?:nsubj|csubj|aux|advmod|obl|advcl|ccomp|expl|conj)/.test(word.label))
      return true;
    // "most of them women": the women, of whom more is said.
    return NO_PART.has(word.label) || word.label.startsWith('nsubj');
  });
  const phrase = trimmed(analysis, all);
  // The parser hangs a preposition now and then on a word inside the phrase it leads to.
  while (words[phrase[0] ?? -1]?.pos === 'ADP' && phrase.length > 1) phrase.shift();
  // "Carla Nunes, 68, was found guilty and faces": an age with one comma is left hanging.
  const last = words[phrase.at(-1) ?? -1];
  const comma = words[phrase.at(-2) ?? -1];
  return last?.pos === 'NUM' && comma?.text === ',' && phrase.length > 2
    ? phrase.slice(0, -2)
    : phrase;
}

/**
 * What a clause or phrase that hangs on a noun is about: that noun, or where the noun only says what
 * something is ("Varn is a town known for …") that something.
 */
export function bearer(analysis: Analysis, noun: number, without: number): number[] {
  // "Maria Lenk, a former minister who was a nurse": she was.
  if (isNamed(analysis, noun)) return nominal(analysis, analysis.words[noun]?.head ?? noun);
  const isWhatItIs = childOf(analysis, noun, 'cop') !== null;
  const subject = isWhatItIs ? subjectOf(analysis, noun) : null;
  const relative = RELATIVE.test(analysis.words[subject ?? -1]?.tag ?? '');
  if (subject !== null && !relative && analysis.words[subject]?.label !== 'expl') {
    return nominal(analysis, subject);
  }
  const others = new Set(childrenOf(analysis, noun, 'conj').flatMap((k) => subtree(analysis, k)));
  return nominal(analysis, noun, without).filter((k) => !others.has(k));
}

/** Does the phrase only say what the name before it is? */
export function isNamed(analysis: Analysis, phrase: number): boolean {
  const word = analysis.words[phrase];
  if (word?.label !== 'appos' || word.pos === 'PROPN' || !afterComma(analysis, phrase))
    return false;
  return analysis.words[word.head]?.pos === 'PROPN';
}

/** Does the phrase begin with "a" or "an"? */
export const isIndefinite = (analysis: Analysis, phrase: number) =>
  /^(?:a|an)$/.test(analysis.words[childOf(analysis, phrase, 'det') ?? -1]?.lower ?? '');

const ANYBODY =
  /^(?:any|every|no)(?:one|body|thing)$|^(?:those|someone|somebody|one|ones|nobody|what)$/;

/**
 * Does a phrase mean nothing in particular without the clause behind it? "Anyone who drives", "every
 * flight that is late", "those who work nights".
 */
export function isOpen(analysis: Analysis, phrase: number): boolean {
  const { words } = analysis;
  if (ANYBODY.test(words[phrase]?.lower ?? '')) return true;
  return /^(?:any|every|each|no)$/.test(words[childOf(analysis, phrase, 'det') ?? -1]?.lower ?? '');
}

/** "…, a move that would cost 3,000 jobs": without its clause it names once more what was said. */
export function isSummary(analysis: Analysis, index: number): boolean {
  const word = analysis.words[index];
  if (word?.pos !== 'NOUN' || !/^(?:conj|parataxis|appos|obl)$/.test(word.label)) return false;
  const bare = (analysis.children[index] ?? []).every((k) =>
    /^(?:det|amod|punct|acl:relcl)$/.test(analysis.words[k]?.label ?? ''),
  );
  return bare && isIndefinite(analysis, index) && afterComma(analysis, index);
}

/** Does a phrase name several things: by its plural before any "of", or by an "and"? */
export function isMany({ words }: Analysis, phrase: readonly number[]): boolean {
  const preposition = phrase.findIndex(
    (k) => words[k]?.pos === 'ADP' && words[k]?.label !== 'fixed',
  );
  const core = preposition > 0 ? phrase.slice(0, preposition) : phrase;
  if (core.some((k) => words[k]?.lower === 'and')) return true;
  const head = core.findLast((k) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(words[k]?.pos ?? ''));
  // "more than 50" are many.
  if (words[head ?? -1]?.tag === 'CD' && preposition < 0)
    return !/^(?:one|1)$/.test(words[head ?? -1]?.lower ?? '');
  return /^(?:NNS|NNPS)$/.test(words[head ?? -1]?.tag ?? '');
}

/** Does the branch at `index` stand behind a comma, a dash or a bracket? */
export function afterComma(analysis: Analysis, index: number): boolean {
  const first = subtree(analysis, index)[0] ?? index;
  return (
    /^[,(—–-]+$/.test(analysis.words[first - 1]?.text ?? '') ||
    /^[,(—–]$/.test(analysis.words[first]?.text ?? '')
  );
}

const RELATIVE = /^(?:WDT|WP|WP\$|WRB)$/;

const isRelativeWord = (word: Word | undefined) => RELATIVE.test(word?.tag ?? '');

/** The relative word of a relative clause ("who", "which", "that"), or null. */
export function relativizerOf(analysis: Analysis, clause: number): number | null {
  const { words } = analysis;
  const own = analysis.children[clause]?.find(
    (child) => child < clause && RELATIVE.test(words[child]?.tag ?? ''),
  );
  if (own !== undefined) return own;
  const marks = childrenOf(analysis, clause, 'mark', 'nsubj', 'obj').filter(
    (k) => words[k]?.lower === 'that',
  );
  return marks[0] ?? null;
}

/**
 * The subject of a clause: its own phrase, or that of the clause or phrase it leans on. `own` tells
 * whether it stands in the clause itself. Null where the sentence names none.
 */
export function subjectWords(
  analysis: Analysis,
  clause: number,
): { words: number[]; own: boolean } | null {
  const { words } = analysis;
  let at = clause;
  for (let steps = 0; steps < 8; steps++) {
    const word = words[at];
    if (!word) return null;
    const subject = subjectOf(analysis, at);
    if (subject !== null) {
      const stands = word.label === 'acl:relcl' && RELATIVE.test(words[subject]?.tag ?? '');
      if (stands) return { words: bearer(analysis, word.head, at), own: false };
      // "the drones, which Ukraine says were used": what is said is of the drones.
      const outer = words[word.head];
      if (
        word.label === 'ccomp' &&
        outer?.label === 'acl:relcl' &&
        isRelativeWord(words[subject])
      ) {
        return { words: bearer(analysis, outer.head, word.head), own: false };
      }
      if (words[subject]?.label === 'expl' && at !== clause) return null;
      return { words: nominal(analysis, subject), own: at === clause };
    }
    if (word.head < 0) return null;
    if (word.label === 'acl' || word.label === 'acl:relcl') {
      return { words: bearer(analysis, word.head, at), own: false };
    }
    if (!/^(?:conj|advcl|xcomp|parataxis|ccomp)$/.test(word.label)) return null;
    // "Resign!" has no subject, and a clause with tense does not borrow one from its governor.
    if (word.label !== 'conj' && isTensedClause(analysis, at)) return null;
    at = word.head;
  }
  return null;
}
