import type { Analysis } from '../words/analysis';
import { lexicon } from '../words/lemmas';
import { pastTenseOf } from '../words/past-tense';
import { childOf, childrenOf, isPredicate } from '../words/tree';
import { afterComma, isMany } from './subjects';

// "A bus overturned, killing six": as a sentence of its own a participle needs tense, and has that of
// the clause that it hangs on.

/** What makes a sentence of a participle and its subject. */
export type FiniteForm = {
  /** A word of another clause that stands before the glue: "will" of "will be forcing". */
  shared: number | null;
  /** What stands between them: "was", "are". */
  glue: string | null;
  /** A word that has another form: "killed" for "killing". */
  other: { index: number; form: string } | null;
};

const AS_IT_IS: FiniteForm = { shared: null, glue: null, other: null };

export const beFor = (analysis: Analysis, subject: readonly number[]) =>
  isMany(analysis, subject) ? 'were' : 'was';

/** Verbs that nobody is ever in the middle of: "was involving" is no English. */
const STATES = lexicon(
  'include involve contain concern belong consist depend own cost weigh mean seem lack',
);

/** What still holds, said beside a clause in the present: "is based in", but "was founded in". */
const STANDING =
  /^(?:based|backed|located|situated|owned|known|called|considered|regarded|seen|used|headquartered|listed|believed|thought|said)$/;

/** The form in which a participle is said of its subject: "was shared", "cited", "is carrying". */
export function finiteForm(
  analysis: Analysis,
  index: number,
  subject: readonly number[],
): FiniteForm {
  const { words } = analysis;
  const word = words[index];
  const first = firstJoined(analysis, index);
  if (!word || !/^(?:acl|advcl)$/.test(words[first]?.label ?? '')) return AS_IT_IS;
  const tense = tenseAround(analysis, first);
  const modal = typeof tense === 'number' ? tense : null;
  const many = isMany(analysis, subject);
  const now = many ? 'are' : 'is';
  const then = many ? 'were' : 'was';
  const helper = childrenOf(analysis, index, 'aux', 'aux:pass').find((k) =>
    /^(?:having|being)$/.test(words[k]?.lower ?? ''),
  );
  if (helper !== undefined) {
    const form = words[helper]?.lower === 'having' ? 'had' : tense === 'present' ? now : then;
    return { ...AS_IT_IS, other: { index: helper, form } };
  }
  if (word.tag === 'VBN' || word.tag === 'VBD') {
    // "seen as a rival", but "seen by two newspapers"
    const by = /^(?:seen|used)$/.test(word.lower) && words[index + 1]?.lower === 'by';
    const stands = tense === 'present' && STANDING.test(word.lower) && !by;
    return { ...AS_IT_IS, glue: stands ? now : then };
  }
  // "dormant for 200 years, it began": it was. "home to 400 people, it has": it is.
  if (word.tag === 'JJ') return { ...AS_IT_IS, glue: tense === 'past' ? then : now };
  if (word.tag !== 'VBG' || childOf(analysis, index, 'aux', 'aux:pass') !== null) return AS_IT_IS;
  // "children crossing the border" were in the middle of it.
  const lasts = words[first]?.label === 'acl' && !afterComma(analysis, first);
  const state = STATES.has(word.lower);
  if (tense === 'past') {
    const form = lasts && !state ? null : pastTenseOf(word.lower);
    return form === null ? { ...AS_IT_IS, glue: then } : { ...AS_IT_IS, other: { index, form } };
  }
  // "could collapse, raising sea levels": it could raise them.
  const form = lasts ? undefined : OUTCOMES.get(word.lower);
  if (modal !== null && form !== undefined)
    return { shared: modal, glue: null, other: { index, form } };
  if (modal !== null) return { ...AS_IT_IS, shared: modal, glue: 'be' };
  return tense === 'present' && !state ? { ...AS_IT_IS, glue: now } : AS_IT_IS;
}

/** A number is the index of a word that says what may or will be: "could". */
type Tense = 'past' | 'present' | number;

/** The tense of the nearest clause above a word; null where there is none. */
function tenseAround(analysis: Analysis, index: number): Tense | null {
  let at = analysis.words[index]?.head ?? -1;
  while (at >= 0) {
    const tense = isPredicate(analysis, at) ? tenseOf(analysis, at) : undefined;
    if (tense !== undefined) return tense;
    at = analysis.words[at]?.head ?? -1;
  }
  return null;
}

/** Undefined where the clause has no tense of its own, such as one in the infinitive. */
function tenseOf({ words, children }: Analysis, index: number): Tense | undefined {
  const word = words[index];
  if (word?.tag === 'VBD') return 'past';
  if (/^VB[ZP]$/.test(word?.tag ?? '')) return 'present';
  for (const child of children[index] ?? []) {
    const helper = words[child];
    if (!helper || !/^(?:aux|aux:pass|cop)$/.test(helper.label)) continue;
    if (helper.tag === 'MD') return child;
    // "has risen" tells of the past.
    if (helper.tag === 'VBD' || /^(?:has|have|['’]ve)$/.test(helper.lower)) return 'past';
    if (/^VB[ZP]$/.test(helper.tag)) return 'present';
  }
  return undefined;
}

/** "flooding stations and forcing it to close": the first participle of those that are joined. */
function firstJoined({ words }: Analysis, index: number): number {
  const word = words[index];
  const first = words[word?.head ?? -1];
  if (word?.label !== 'conj' || !/^VB[GN]$/.test(word.tag) || first?.tag !== word.tag) return index;
  return /^(?:acl|advcl)$/.test(first.label) ? word.head : index;
}

const OUTCOMES = lexicon(
  'leave cause force kill injure wound spark trigger prompt raise bring make send push cut damage destroy trap allow disrupt block end threaten fuel drive',
);

/**
 * The clause that a participle tells the outcome of, where its subject did not bring it about: "The
 * village was cut off, leaving 300 without power". Null elsewhere.
 */
export function outcomeOf(analysis: Analysis, index: number): number | null {
  const { words } = analysis;
  const word = words[index];
  const main = word?.head ?? -1;
  if (word?.tag !== 'VBG' || word.label !== 'advcl' || index < main) return null;
  if (!OUTCOMES.has(word.lower) || childOf(analysis, index, 'obj', 'ccomp') === null) return null;
  const passive = childOf(analysis, main, 'nsubj:pass') !== null;
  return passive && afterComma(analysis, index) ? main : null;
}
