import { CLAUSE_CUES } from '../attributions/cues';
import type { Analysis } from '../words/analysis';
import { descends } from '../words/hang';
import { childOf, childrenOf } from '../words/tree';
import type { Candidate } from './candidate';

/** What a pronoun can stand for. */
type Wanted = { human: boolean; plural: boolean; gender: 'female' | 'male' | null };

const one = (human: boolean, gender: Wanted['gender']): Wanted => ({
  human,
  plural: false,
  gender,
});
const many: Wanted = { human: false, plural: true, gender: null };

const PRONOUNS: Readonly<Record<string, Wanted>> = {
  he: one(true, 'male'),
  him: one(true, 'male'),
  his: one(true, 'male'),
  she: one(true, 'female'),
  her: one(true, 'female'),
  it: one(false, null),
  its: one(false, null),
  they: many,
  them: many,
  their: many,
};

/** The pronoun of the third person at `index`; null where there is none or it stands for nothing. */
export function pronounAt(analysis: Analysis, index: number): Wanted | null {
  const word = analysis.words[index];
  const wanted = word?.tag.startsWith('PRP') ? PRONOUNS[word.lower] : undefined;
  return wanted && !(word?.lower === 'it' && isEmpty(analysis, index)) ? wanted : null;
}

const EMPTY_VERB =
  /^(?:seem|appear|emerge|turn|happen|rain|snow|take|took|matter|depend|remain|follow|make|mean)/;

/** "It is hard to say", "it emerged that", "It was Ada who left". */
function isEmpty(analysis: Analysis, index: number): boolean {
  const { words } = analysis;
  const word = words[index];
  const head = words[word?.head ?? -1];
  if (!word || !head || word.label === 'expl') return true;
  if (head.tag.startsWith('JJ') || EMPTY_VERB.test(head.lower)) return true;
  const clauses = childrenOf(analysis, word.head, 'csubj', 'csubj:pass', 'ccomp', 'acl:relcl');
  return childOf(analysis, word.head, 'cop') !== null && clauses.length > 0;
}

export type Antecedent = { candidate: Candidate; sure: boolean };

/**
 * Whom or what the pronoun at `index` stands for. `before` are the candidates of its sentence up to
 * it, `earlier` those of the sentences before, the nearest sentence first. It is sure where two signs
 * agree: the candidate is what its clause is about, or speaks, and nothing else would fit.
 */
export function antecedentOf(
  analysis: Analysis,
  index: number,
  wanted: Wanted,
  before: readonly Candidate[],
  earlier: readonly (readonly Candidate[])[],
): Antecedent | null {
  const acts = mustAct(analysis, index);
  // "A former teacher and mother of three, she won": what describes her is nobody else.
  const own = before.filter(
    (candidate) =>
      !isClauseMate(analysis, index, candidate) &&
      !descends(analysis.words, candidate.index, index),
  );
  const fits = (candidate: Candidate) => fitsWanted(candidate, wanted, acts);
  // A person stays in mind longer than a thing, so that two of them sooner make it unsure.
  const [nearest = [], ...further] = earlier;
  const scopes = wanted.human ? [[...nearest, ...own], ...further] : [own, nearest, ...further];
  for (const scope of scopes) {
    const fitting = scope.filter(fits);
    const candidate = fitting.findLast(({ prominent }) => prominent) ?? fitting.at(-1);
    if (!candidate) continue;
    const others = fitting.filter((other) => !isSame(other, candidate));
    const only = others.length === 0;
    if (!only && (!candidate.prominent || others.some(({ prominent }) => prominent))) return null;
    const near = scope !== further[1] && scope !== further[0];
    const sure = only && candidate.prominent && near && isKnown(candidate, wanted);
    return { candidate, sure: sure && !isDoubtful(analysis, index) };
  }
  return null;
}

/** Can a pronoun stand for the candidate? `acts`: where it says, thinks or wants something. */
export function fitsWanted(candidate: Candidate, wanted: Wanted, acts: boolean): boolean {
  if (wanted.plural) return candidate.plural;
  if (candidate.plural || (acts && !candidate.agent)) return false;
  if (!wanted.human) return candidate.human !== true && !isScene(candidate);
  const otherGender = candidate.gender !== null && candidate.gender !== wanted.gender;
  return candidate.human !== false && !otherGender;
}

/**
 * Is what the candidate is known well enough to be put in: not an unknown name for "it", no thing and
 * no person without a name? A name of one word may be anybody's or anything's.
 */
function isKnown({ human, agent, entity, words }: Candidate, wanted: Wanted): boolean {
  if (wanted.plural) return true;
  if (entity === null) return false;
  if (!wanted.human) return human === false && agent;
  return human === true || (words ?? '').includes(' ');
}

/**
 * "his or her" is anybody; "In her film, Ada …" looks ahead; and what "it would" do, or does in the
 * words of a source, may be an act or a plan that no noun names.
 */
function isDoubtful({ words }: Analysis, index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (next?.lower === 'or' || words[index - 1]?.lower === 'or') return true;
  const fronted = /^(?:IN|TO|VBG)$/.test(words[0]?.tag ?? '');
  const root = words.findIndex(({ head }) => head < 0);
  const opens = words.findIndex(({ head, label }) => head === root && /^nsubj/.test(label));
  if (fronted && index < opens) return true;
  return word?.lower === 'it' && /^(?:MD|VBZ|VBP)$/.test(next?.tag ?? '') && next?.lower !== 'has';
}

/** A place where something only happens: "in Lund", where nobody takes Lund for what is spoken of. */
const isScene = ({ entity, agent, prominent }: Candidate) =>
  entity !== null && !agent && !prominent;

const isSame = (a: Candidate, b: Candidate) =>
  a.entity === null ? a === b : a.entity === b.entity;

/** Whoever says, thinks or wants something is somebody. */
function mustAct({ words }: Analysis, index: number): boolean {
  const word = words[index];
  return word?.label === 'nsubj' && CLAUSE_CUES.has(words[word.head]?.lower ?? '');
}

/** "Ada saw her": the object of a verb is not its subject. */
function isClauseMate({ words }: Analysis, index: number, candidate: Candidate): boolean {
  const word = words[index];
  const other = words[candidate.index];
  if (!word || !other || !/^(?:obj|iobj|obl)/.test(word.label)) return false;
  return other.head === word.head;
}
