import type { Analysis } from '../words/analysis';
import {
  childOf,
  childrenOf,
  isPredicate,
  isTensedClause,
  subjectOf,
  subtree,
} from '../words/tree';
import {
  isByThen,
  isDemand,
  isDenial,
  isManner,
  isResult,
  isSeenDoing,
  isTimed,
  ofThem,
  withoutNotOnly,
} from './asides';
import { auxiliaries, lacksAuxiliary } from './auxiliaries';
import { beFor, finiteForm, outcomeOf } from './participles';
import { relativeStatement } from './relative-statement';
import { isRestrictive, tellsWhich } from './restrictive';
import {
  branch,
  joinedStatement,
  NEGATES,
  plainStatement,
  type Statement,
  unique,
} from './statement';
import { afterComma, isMany, isOpen, isSummary, relativizerOf, subjectWords } from './subjects';

/** Conditions are no assertions, and what depends on them asserts nothing without them. */
const CONDITION =
  /^(?:if|unless|until|till|lest|whether|than|as|so|when|whenever|like|once|since)$/;

/** Does the clause at `index` assert something of its own, apart from the clause it hangs on? */
export function isSeparate(analysis: Analysis, index: number): boolean {
  const { words } = analysis;
  const word = words[index];
  if (!word) return false;
  if (isState(analysis, index)) return true;
  if (!isPredicate(analysis, index)) return false;
  switch (word.label) {
    case 'root':
      return true;
    case 'conj':
      return joinsAssertion(analysis, index) && !isDemand(analysis, index);
    case 'parataxis':
      return isTensedClause(analysis, index) && !isInverted(analysis, index);
    case 'acl:relcl':
      if (isOpen(analysis, word.head) && !afterComma(analysis, index)) return false;
      if (isSupposed(analysis, index) || isManner(analysis, index)) return false;
      return !isCondition(analysis, index) && !isDenial(analysis, index);
    case 'acl':
      return describes(analysis, index);
    case 'advcl':
      return assertsBeside(analysis, index);
    default:
      return false;
  }
}

/** "would fine companies that break the rules": any that do, and nobody says that some do. */
function isSupposed(analysis: Analysis, index: number): boolean {
  const { words, children } = analysis;
  const noun = words[index]?.head ?? -1;
  if (words[noun]?.tag !== 'NNS' || afterComma(analysis, index)) return false;
  if (!isPresent(analysis, index) || childOf(analysis, noun, 'det', 'nummod') !== null)
    return false;
  if ((children[noun] ?? []).some((k) => words[k]?.label.startsWith('nmod:poss'))) return false;
  const governor = words[noun]?.head ?? -1;
  const verb = words[governor]?.label === 'conj' ? (words[governor]?.head ?? -1) : governor;
  return (children[verb] ?? []).some(
    (k) =>
      k < verb && /^(?:would|will|could|should|may|might|must|to)$/.test(words[k]?.lower ?? ''),
  );
}

/** "break", "are breaking": with a verb in the present. */
const isPresent = ({ words, children }: Analysis, index: number) =>
  /^VB[ZP]$/.test(words[index]?.tag ?? '') ||
  (children[index] ?? []).some((k) => /^(?:is|are)$/.test(words[k]?.lower ?? ''));

/** "The volcano, dormant for 200 years,": an adjective between commas with more to it. */
function isState(analysis: Analysis, index: number): boolean {
  const { words, children } = analysis;
  const word = words[index];
  if (word?.label !== 'acl' || word.tag !== 'JJ' || !afterComma(analysis, index)) return false;
  return (children[index] ?? []).some((k) => k > index && words[k]?.pos !== 'PUNCT');
}

/**
 * Does what is joined to another clause assert as much? With a subject or tense of its own it does;
 * "failing to help" in "accused of using force and failing to help" no more than what it is joined to.
 */
function joinsAssertion(analysis: Analysis, index: number): boolean {
  const { words } = analysis;
  const first = words[index]?.head ?? -1;
  const subject = subjectOf(analysis, index);
  if (words[childOf(analysis, index, 'mark') ?? -1]?.lower === 'whether') return false;
  if (isNeitherNor(analysis, index) || asksOn(analysis, index)) return false;
  if (isResult(analysis, index)) return false;
  // "900 pupils, most of whom are poor" is about those pupils, and says who without them.
  if (
    subject !== null &&
    subtree(analysis, subject).some((k) => /^(?:who(?:m|se)|which)$/.test(words[k]?.lower ?? ''))
  )
    return false;
  if (subject !== null) return isTensedClause(analysis, index) || words[index]?.pos === 'VERB';
  if (!isPredicate(analysis, first)) return false;
  if (isTensedClause(analysis, index)) return true;
  return words[first]?.label === 'ccomp' || isSeparate(analysis, first);
}

/** "could neither confirm nor deny it": one without the other is half of what was said. */
const isNeitherNor = ({ words }: Analysis, index: number) =>
  words.some(({ head, lower }) => head === index && lower === 'nor') &&
  words.some(({ head, lower }) => head === words[index]?.head && lower === 'neither');

/** "not clear who was behind it or how many were inside": what is asked behind "or" is asked as well. */
const asksOn = (analysis: Analysis, index: number) =>
  subtree(analysis, index).some(
    (k) =>
      k < index && analysis.words[k]?.lower === 'or' && /^W/.test(analysis.words[k + 1]?.tag ?? ''),
  );

/** Does a participle say something of its noun: "a video shared on a channel", no bare "sold"? */
function describes(analysis: Analysis, index: number): boolean {
  const { words, children } = analysis;
  if (childOf(analysis, index, 'mark', 'case') !== null || tellsWhich(analysis, index))
    return false;
  // "donors, including one from Ohio" goes on listing.
  if (words[index]?.lower === 'including' || isOpen(analysis, words[index]?.head ?? -1))
    return false;
  if (words[index]?.tag === 'VBG') return !isSeenDoing(analysis, index);
  // The tagger takes "downgraded" for a past tense, which describes no noun.
  const tag = words[index]?.tag;
  const participle = tag === 'VBN' || (tag === 'VBD' && afterComma(analysis, index));
  const passive = participle && childOf(analysis, index, 'obj', 'nsubj') === null;
  return (
    passive &&
    (children[index] ?? []).some((child) => child > index && words[child]?.pos !== 'PUNCT')
  );
}

const isCondition = (analysis: Analysis, index: number) =>
  isInverted(analysis, index) ||
  childrenOf(analysis, index, 'mark').some((k) => CONDITION.test(analysis.words[k]?.lower ?? ''));

/** "Had it rained, …": the auxiliary before the subject does what an "if" would. */
function isInverted(analysis: Analysis, index: number): boolean {
  const auxiliary = childOf(analysis, index, 'aux', 'cop') ?? -1;
  const subject = childOf(analysis, index, 'nsubj', 'nsubj:pass') ?? -1;
  const { lower } = analysis.words[auxiliary] ?? {};
  if (!/^(?:had|were|should)$/.test(lower ?? '') || auxiliary < 0 || auxiliary > subject)
    return false;
  // "might have survived had they received better care"
  return auxiliary === 0 || (lower === 'had' && subject === auxiliary + 1);
}

/** Participles that lead up to a noun as prepositions do, and those that only name who says it. */
const LIKE_PREPOSITION =
  /^(?:including|following|depending|regarding|concerning|considering|judging|barring|pending|owing|citing|quoting)$/;

function assertsBeside(analysis: Analysis, index: number): boolean {
  // "told us where they are", "explained why they left"
  if (analysis.words[analysis.words[index]?.head ?? -1]?.tag === 'WRB') return false;
  if (analysis.words[childOf(analysis, index, 'advmod') ?? -1]?.lower === 'why') return false;
  // "hours after they left" says when the rest happened.
  if (isTimed(analysis, index) || isResult(analysis, index)) return false;
  if (isCondition(analysis, index) || isByThen(analysis, index)) return false;
  // "when it meets next week" says when; "when a bus plunged into a ravine" tells what happened.
  const when = analysis.words[childOf(analysis, index, 'advmod') ?? -1]?.lower ?? '';
  if (/^when(?:ever)?$/.test(when) && isPresent(analysis, index)) return false;
  const mark = childOf(analysis, index, 'mark');
  if (subjectOf(analysis, index) !== null) return isTensedClause(analysis, index);
  const word = analysis.words[index];
  if (mark !== null || LIKE_PREPOSITION.test(word?.lower ?? '')) return false;
  // "won 38 percent, giving it 96 seats": that it did so has given it them, and nobody else.
  const object = analysis.words[childOf(analysis, index, 'iobj', 'obj') ?? -1]?.lower ?? '';
  const gives =
    /^(?:giving|making|leaving)$/.test(word?.lower ?? '') && /^(?:it|them)$/.test(object);
  // "…, meaning that it was larger": what follows from it says nothing without it.
  if (gives || word?.lower === 'meaning') return false;
  return /^VB[GN]$/.test(word?.tag ?? '') && afterComma(analysis, index);
}

/**
 * "neither", the "to" of "have yet to be repaired", and the "that" of "What they hid was that it burned",
 * which leads up to no other clause.
 */
function isNeeded({ words }: Analysis, index: number): boolean {
  const word = words[index];
  if (NEGATES.test(word?.lower ?? '')) return true;
  if (word?.lower === 'to' && words[index - 1]?.lower === 'yet') return true;
  return words.some(({ head, label }, k) => head === word?.head && label === 'cop' && k < index);
}

const LEFT_OUT = new Set(['mark', 'cc', 'punct', 'discourse', 'vocative', 'cc:preconj']);

/**
 * What the clause headed by `index` asserts. `apart` are the heads of all clauses and phrases that
 * are statements of their own, `reporting` the words that only tell who says it.
 */
export function clauseStatement(
  analysis: Analysis,
  index: number,
  apart: ReadonlySet<number>,
  reporting: ReadonlySet<number>,
): Statement | null {
  const { words, children } = analysis;
  const word = words[index];
  if (!word) return null;
  const gone = new Set(
    [...apart].filter((other) => other !== index && !isRestrictive(analysis, other)),
  );
  for (const child of children[index] ?? []) {
    const told = isSummary(analysis, child)
      ? (children[child] ?? []).find((k) => apart.has(k))
      : -1;
    // "a rate that experts attribute to cartels": what is done to it says nothing without the rest.
    const done = told !== undefined && words[relativizerOf(analysis, told) ?? -1]?.label === 'obj';
    if (told !== undefined && told >= 0 && !done) gone.add(child);
    if (LEFT_OUT.has(words[child]?.label ?? '') && !isNeeded(analysis, child)) gone.add(child);
    // "even as employers added jobs"
    if (words[child]?.lower === 'even' && words[child + 1]?.label === 'mark') gone.add(child);
  }
  for (const reported of reporting) gone.add(reported);
  const own = withInnerCommas(analysis, index, branch(analysis, index, gone));
  const found = subjectWords(analysis, index);
  const named = found?.words.filter((k) => !reporting.has(k)) ?? [];
  // Of "…, said Ada Wern, who leads it" the speaker is what the last clause is about.
  const subject = found && { ...found, words: named.length > 0 ? named : found.words };
  if (word.label === 'acl:relcl') {
    return relativeStatement(analysis, index, own, subject?.words ?? []);
  }
  if (subject === null) return plainStatement(analysis, own, index);
  if (subject.own) {
    const more = withoutNotOnly(analysis, own);
    if (more) {
      const rest = more.filter((k) => !subject.words.includes(k));
      return joinedStatement(analysis, subject.words, null, rest, index);
    }
    // "believe the figures to be far higher": that they are.
    const be = own.find((k) => words[k]?.lower === 'be' && words[k]?.label === 'cop');
    if (be !== undefined && words[be - 1]?.lower === 'to') {
      const rest = own.filter((k) => k !== be && !subject.words.includes(k));
      const glue = isMany(analysis, subject.words) ? 'are' : 'is';
      return joinedStatement(analysis, subject.words, glue, rest, index);
    }
    if (!lacksAuxiliary(analysis, index)) {
      const plain = plainStatement(analysis, own, index);
      return { ...plain, wording: ofThem(analysis, plain.words) ?? plain.wording };
    }
    const rest = own.filter((k) => !subject.words.includes(k));
    return joinedStatement(analysis, subject.words, beFor(analysis, subject.words), rest, index);
  }
  const main = outcomeOf(analysis, index);
  if (main !== null) {
    const comma = (own[0] ?? 0) - 1;
    return plainStatement(analysis, [...branch(analysis, main, gone), comma, ...own], index);
  }
  const finite = finiteForm(analysis, index, subject.words);
  const shared = word.label === 'conj' ? auxiliaries(analysis, index) : [];
  if (finite.shared !== null) shared.push(finite.shared);
  const relative = word.label === 'ccomp' ? relativizerOf(analysis, index) : null;
  const rest = own.filter((k) => k !== relative);
  // "children crossing the border" says which ones: a finer reading, and no sentence.
  const primary = !(word.tag === 'VBG' && word.label === 'acl' && !afterComma(analysis, index));
  const statement = joinedStatement(
    analysis,
    [...subject.words, ...shared],
    finite.glue,
    rest,
    index,
    primary,
  );
  const { other } = finite;
  const wording = statement.wording.map((part) => (part === other?.index ? other.form : part));
  return { ...statement, wording };
}

/** The commas between words that stay, which the parser hangs on the verb. */
function withInnerCommas({ words, children }: Analysis, index: number, own: number[]): number[] {
  const carried = new Set(own);
  const commas = (children[index] ?? []).filter(
    (k) => words[k]?.text === ',' && carried.has(k - 1) && carried.has(k + 1),
  );
  return unique([...own, ...commas]);
}
