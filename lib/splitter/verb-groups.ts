import {
  clauseDebt,
  freeVerbLater,
  isReport,
  opensAfterReport,
  skipAdverbsBack,
} from './clause-debt';
import type { Token } from './types';
import { isModal, isNonFiniteAuxiliary, verbShape } from './verb-forms';

/**
 * Auxiliaries, adverbs and the verb they belong to: tokens from..to (exclusive), its main verb at
 * `head`. Only a finite group carries a clause; `bare` is an infinitive without "to".
 */
export type VerbGroup = {
  from: number;
  to: number;
  head: number;
  form: 'finite' | 'infinitive' | 'gerund' | 'participle' | 'bare';
  /** The first token after the auxiliaries; equals `from` when there are none. */
  main: number;
};

const NEGATIONS = new Set(['not', "n't", 'never']);

/** The verb groups of one sentence in order. */
export function verbGroupsOf(tokens: Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const group = groupAt(tokens, i);
    if (!group) continue;
    const shaped = { ...group, form: formOf(tokens, group, groups) };
    groups.push(shaped);
    i = group.to - 1;
  }
  return groups;
}

type Bounds = { from: number; to: number; head: number; main: number };

function groupAt(tokens: Token[], from: number): Bounds | null {
  const first = tokens[from];
  if (!first) return null;
  const infinitive = first.lower === 'to' && first.pos === 'PART';
  if (!infinitive && first.pos !== 'AUX' && first.pos !== 'VERB') return null;
  if (first.pos === 'VERB') return { from, to: from + 1, head: from, main: from };
  let head = infinitive ? -1 : from;
  let main = from;
  for (let i = from + 1; i < tokens.length && i < from + 8; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.pos === 'AUX') head = i;
    else if (token.pos === 'VERB') return { from, to: i + 1, head: i, main: i };
    else if (token.pos !== 'ADV' && !(token.pos === 'PART' && NEGATIONS.has(token.lower))) break;
    main = i + 1;
  }
  if (head < 0) return null;
  main = head;
  let to = head + 1;
  while (tokens[to]?.pos === 'PART' && NEGATIONS.has(tokens[to]?.lower ?? '')) to++;
  return { from, to, head, main };
}

function formOf(tokens: Token[], group: Bounds, before: VerbGroup[]): VerbGroup['form'] {
  const first = tokens[group.from];
  if (!first) return 'bare';
  if (first.lower === 'to') return 'infinitive';
  if (first.pos === 'AUX') {
    if (first.lower === 'being' || first.lower === 'having') return 'gerund';
    if (first.lower === 'been') return 'participle';
    return isNonFiniteAuxiliary(first.lower) ? 'bare' : 'finite';
  }
  switch (verbShape(first.lower, first.lemma)) {
    case 'gerund':
      return 'gerund';
    case 'participle':
      return 'participle';
    case 'past':
    case 'present':
      return 'finite';
    case 'base':
      return baseForm(tokens, group, before);
    default:
      return pastOrParticiple(tokens, group, before);
  }
}

const SUBJECT_PRONOUNS = new Set(
  `i you he she it we they who which that what this these those everyone someone nobody others both some many all`.split(
    ' ',
  ),
);

function baseForm(tokens: Token[], group: Bounds, before: VerbGroup[]): VerbGroup['form'] {
  const previous = tokens[skipAdverbsBack(tokens, group.from)];
  if (!previous) return 'bare';
  if (SUBJECT_PRONOUNS.has(previous.lower)) return 'finite';
  if (previous.pos === 'CCONJ' || previous.lower === ',') {
    const last = before.at(-1);
    if (!last) return 'bare';
    const modal = isModal(tokens[last.from]?.lower ?? '');
    if (modal || last.form === 'infinitive' || last.form === 'bare') return 'bare';
    return 'finite';
  }
  if (previous.pos === 'PROPN' || previous.pos === 'NOUN' || previous.pos === 'NUM')
    return 'finite';
  return previous.lower === ')' || previous.lower === '”' ? 'finite' : 'bare';
}

function pastOrParticiple(tokens: Token[], group: Bounds, before: VerbGroup[]): VerbGroup['form'] {
  const previous = tokens[skipAdverbsBack(tokens, group.from)];
  const next = tokens[group.to];
  const loose = !next || /^(?:ADP|PUNCT|SCONJ|PART|ADV)$/.test(next.pos);
  if (!previous) return loose && next?.pos !== 'PUNCT' ? 'participle' : 'finite';
  if (previous.pos === 'CCONJ') return afterConjunction(tokens, before.at(-1));
  if (previous.pos === 'PRON') return 'finite';
  if (previous.text === ',' && next?.pos === 'ADP') {
    return freeVerbLater(tokens, group.to) || clauseDebt(tokens, before, group.from) <= 0
      ? 'participle'
      : 'finite';
  }
  if (previous.pos === 'SCONJ' || previous.pos === 'ADP') return loose ? 'participle' : 'finite';
  if (next?.lower === 'by') return 'participle';
  if (opensAfterReport(tokens, group.to)) return 'finite';
  // ", the ministry said.": a reporting verb behind a noun is hardly ever a participle.
  if (isReport(tokens[group.from]) && next?.lower !== 'to') return 'finite';
  if (clauseDebt(tokens, before, group.from) <= 0) return 'participle';
  return loose && freeVerbLater(tokens, group.to) ? 'participle' : 'finite';
}

function afterConjunction(tokens: Token[], last: VerbGroup | undefined): VerbGroup['form'] {
  if (!last) return 'finite';
  if (last.form === 'participle') return 'participle';
  // "was arrested and charged": the auxiliary is shared; "is tall and ran" is not like it.
  const head = tokens[last.head];
  if (last.main === last.from || !head || head.pos !== 'VERB') return 'finite';
  const shape = verbShape(head.lower, head.lemma);
  return shape !== 'base' && shape !== 'gerund' ? 'participle' : 'finite';
}
